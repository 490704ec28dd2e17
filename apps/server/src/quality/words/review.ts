import {
  type ConversationId,
  logPlace,
  moment,
  type ScreenedMessage,
  type ScreeningVerdict,
} from '@parley/contract';
import { z } from 'zod';
import { entryOf, type Reaction } from '../../conversations/index.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { QualityRoom } from '../room.ts';
import {
  findSealed,
  insertScreened,
  judgeScreened,
  listScreened,
  type ScreenedPlace,
  type ScreenedRecord,
} from './store.ts';

/** Puts everything said in which words were met on the list of what is to be looked at: messages, what they were changed to, notes to outside desks. */
export const listForReview = (kernel: Kernel): Reaction => ({
  name: 'list-for-review',
  wants: ({ body }) => 'screened' in body && body.screened !== undefined,
  async run({ seq, at }, { workspaceId, id }) {
    await insertScreened(kernel.database.system, { workspaceId, id, seq, at });
    await kernel.database.system.transaction((tx) =>
      kernel.events.announce(tx, { workspaceId, subject: 'sensitive-words' }),
    );
  },
});

export async function pageOfScreened(
  { kernel }: QualityRoom,
  { workspaceId }: AgentCaller,
  { is, limit, cursor }: { is: 'open' | 'decided'; limit: number; cursor?: string | undefined },
) {
  const rows = await listScreened(kernel.database.in(workspaceId), workspaceId, {
    isOpen: is === 'open',
    after: cursor ? parseCursor(cursor) : undefined,
    limit: limit + 1,
  });
  const data = rows.slice(0, limit).map(messageOf);
  const last = data.at(-1)?.entry;
  const hasMore = rows.length > limit;
  return {
    data,
    has_more: hasMore,
    next_cursor:
      hasMore && last ? writeCursor({ at: last.at, id: last.conversationId, seq: last.seq }) : null,
  };
}

const messageOf = (row: ScreenedRecord): ScreenedMessage => ({
  entry: entryOf(row),
  contactName: row.contact_name,
  verdict: row.verdict,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  note: row.note,
});

/** Says what somebody thinks of a message; a second verdict takes the place of the first. */
export async function judge(
  { kernel, writeAudit }: QualityRoom,
  { workspaceId, agentId }: AgentCaller,
  given: { conversationId: ConversationId; seq: number; verdict: ScreeningVerdict; note: string },
): Promise<void> {
  const { conversationId: id, seq, verdict, note } = given;
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    const by = { verdict, note, agentId, at: isoNow(kernel.clock) };
    if ((await judgeScreened(tx, workspaceId, { id, seq }, by)) === 0) throw new Refusal('object.not-found');
    await writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'screened-message.judged', object: id },
      detail: { seq, verdict },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'sensitive-words' });
  });
}

/** Opens what was hidden, and writes down who read it. */
export async function openMasked(
  { kernel, writeAudit }: QualityRoom,
  { workspaceId, agentId }: AgentCaller,
  id: ConversationId,
  seq: number,
): Promise<string> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const sealed = await findSealed(tx, workspaceId, id, seq);
    if (!sealed) throw new Refusal('object.not-found');
    await writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'masked-message.read', object: id },
      detail: { seq },
    });
    return kernel.secrets.open(sealed);
  });
}

const place = z.object({ at: moment, id: z.string().max(100), seq: logPlace });

const writeCursor = (after: ScreenedPlace): string =>
  Buffer.from(JSON.stringify(after)).toString('base64url');

function parseCursor(text: string): ScreenedPlace {
  try {
    return place.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('request.invalid', { errors: { cursor: 'not a cursor of this list' } });
  }
}
