import type { AgentId, Entry } from '@parley/contract';
import type { Reaction } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import { type News, type NoticesRoom, tell } from './push/send-notice.ts';
import {
  findContactName,
  listAddressees,
  listMentioned,
  listReaders,
  listWaitingLong,
  markTold,
  markWaitingTold,
} from './push/store.ts';

/** Tells agents who are not looking of notes that call them, once those are kept as theirs. */
export const tellMentioned = (room: NoticesRoom): Reaction => ({
  name: 'tell-mentioned',
  wants: ({ body }) =>
    body.kind === 'note' && (body.mentions?.length ?? 0) + (body.mentionedTeams?.length ?? 0) > 0,
  async run({ body, seq }, { id, workspaceId }) {
    if (body.kind !== 'note') return;
    const { system } = room.kernel.database;
    const readers = await listReaders(system, await listMentioned(system, id, seq));
    if (readers.length === 0 || !(await markTold(system, `mention:${id}:${seq}`))) return;
    const news: News = {
      ...{ kind: 'mention', workspaceId, tag: `mention:${id}`, path: `/${workspaceId}/inbox/mentions/${id}` },
      ...{ contactName: await findContactName(system, id), text: body.text },
    };
    await tell(room, readers, news, `mention:${id}:${seq}`);
  },
});

/** Tells agents who are not looking of what is offered and whispered to them. */
export const tellAgents = (room: NoticesRoom): Reaction => ({
  name: 'tell-agents',
  wants: (entry) => addressee(entry) !== undefined,
  async run(entry, { id, workspaceId, preview }) {
    const told = addressee(entry);
    if (!told) return;
    const { database } = room.kernel;
    const readers = await listReaders(database.system, [told.agentId]);
    if (readers.length === 0 || !(await markTold(database.system, `entry:${id}:${entry.seq}`))) return;
    const news: News = {
      ...{ kind: told.kind, workspaceId, tag: id, path: `/${workspaceId}/inbox/mine/${id}` },
      contactName: await findContactName(database.system, id),
      text: entry.body.kind === 'note' ? entry.body.text : (preview?.text ?? ''),
    };
    await tell(room, readers, news, `${id}:${entry.seq}`);
  },
});

/** Whom an entry concerns who may be elsewhere: nobody is told of what they did themselves. */
function addressee({ author, body }: Entry): { agentId: AgentId; kind: 'offer' | 'whisper' } | undefined {
  const isBy = (agentId: AgentId) => author.kind === 'agent' && author.id === agentId;
  if (body.kind === 'assigned' && !isBy(body.agent)) return { agentId: body.agent, kind: 'offer' };
  if (body.kind === 'transferred' && body.toAgent && !isBy(body.toAgent))
    return { agentId: body.toAgent, kind: 'offer' };
  return body.kind === 'note' && body.to && !isBy(body.to)
    ? { agentId: body.to, kind: 'whisper' }
    : undefined;
}

/** As long as a workspace has set no target of its own. */
const usualSeconds = 180;

/** Tells agents whose customers have waited too long, once for each wait. */
export async function tellOfWaits(room: NoticesRoom): Promise<void> {
  const { database, clock } = room.kernel;
  const waits = await listWaitingLong(database.system, isoNow(clock), usualSeconds);
  for (const wait of waits) {
    const { workspaceId, conversationId: id, contactName, waitingSince } = wait;
    const news: News = {
      ...{ kind: 'waiting', workspaceId, contactName, tag: id, path: `/${workspaceId}/inbox/mine/${id}` },
    };
    await tell(room, [wait], news, `waiting:${id}:${waitingSince}`);
  }
  if (waits.length > 0) await markWaitingTold(database.system, waits);
}

/** Tells of an announcement, by whichever process hears of it first. */
export function tellOfAnnouncements(room: NoticesRoom): void {
  const { kernel } = room;
  kernel.events.subscribe(({ subject, workspaceId, objectId }) => {
    if (subject !== 'announcements' || !objectId) return;
    const work = async () => {
      const addressees = await listAddressees(kernel.database.system, objectId as `ann_${string}`);
      if (addressees.length === 0 || !(await markTold(kernel.database.system, objectId))) return;
      const readers = await listReaders(
        kernel.database.system,
        addressees.map(({ agentId }) => agentId),
      );
      const news: News = {
        ...{ kind: 'announcement', workspaceId, tag: objectId, path: `/${workspaceId}/inbox/mine` },
        text: addressees[0]?.text ?? '',
      };
      await tell(room, readers, news, objectId);
    };
    void work().catch((error) => kernel.logger.warn({ error }, 'an announcement could not be pushed'));
  });
}
