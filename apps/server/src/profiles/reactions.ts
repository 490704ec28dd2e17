import type { Entry, Mention } from '@parley/contract';
import { findMentions } from '@parley/nlu';
import type { Reaction } from '../conversations/index.ts';
import type { ProfileRoom } from './room.ts';
import { refreshSoon } from './tags/refresh-tags.ts';
import { listWritten } from './tags/store.ts';

const causes = new Set<Entry['body']['kind']>(['started', 'brief', 'rated', 'closed']);
const most = { texts: 200, mentions: 20 };

/** What a conversation tells of its customer: tags are judged anew, and whoever named the same number or address elsewhere is proposed. */
export const keepProfile = (room: ProfileRoom): Reaction => ({
  name: 'keep-profile',
  wants: ({ body }) => causes.has(body.kind),
  async run({ body, at }, { id, workspaceId, contactId }) {
    const { kernel, ports } = room;
    const query = kernel.database.in(workspaceId);
    const mentions = body.kind === 'closed' ? await readMentions(room, workspaceId, id) : named(body);
    await query.transaction(async (tx) => {
      for (const { kind, value } of mentions.slice(0, most.mentions))
        await ports.contacts.noteSign(tx, { workspaceId, contactId, at }, { kind, value });
      await refreshSoon(room, tx, workspaceId, contactId);
    });
  },
});

const named = (body: Entry['body']): readonly Mention[] => (body.kind === 'brief' ? body.mentions : []);

async function readMentions(
  { kernel }: ProfileRoom,
  workspaceId: Parameters<typeof refreshSoon>[2],
  id: string,
) {
  const texts = await listWritten(kernel.database.in(workspaceId), id, most.texts);
  return texts.flatMap((text) => findMentions(text));
}
