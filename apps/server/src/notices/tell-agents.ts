import { type AgentId, clocksOf, type Entry } from '@parley/contract';
import { type Reaction, stateOf } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import { type News, type NoticesRoom, tell } from './push/send-notice.ts';
import {
  findContactName,
  listAddressees,
  listMentioned,
  listOwing,
  listReaders,
  markTold,
  markWaitingTold,
  type Owing,
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

const mostAtOnce = 500;
/** What has been late for longer is no news any more. */
const newsMs = 3_600_000;

/** Tells agents whose customers are owed an answer past its time, by the same clocks as everywhere, once for each wait. */
export async function tellOfWaits(room: NoticesRoom): Promise<void> {
  const { database, clock } = room.kernel;
  const now = isoNow(clock);
  const late = await listLate(room, await listOwing(database.system, now, mostAtOnce), now);
  for (const { owing, since, dueAt } of late) {
    const { workspace_id: workspaceId, id } = owing.record;
    if (Date.parse(now) - Date.parse(dueAt) > newsMs) continue;
    const news: News = {
      ...{ kind: 'waiting', workspaceId, tag: id, path: `/${workspaceId}/inbox/mine/${id}` },
      contactName: owing.contactName,
    };
    await tell(room, [{ ...owing, locale: owing.readerLocale }], news, `waiting:${id}:${since}`);
  }
  const told = late.map(({ owing: { sessionId, record }, since }) => ({
    ...{ sessionId, conversationId: record.id, since },
  }));
  if (told.length > 0) await markWaitingTold(database.system, told);
}

/** Those in which an answer is late, the first or a next one, and since when it is owed. */
async function listLate({ dueRules }: NoticesRoom, owing: readonly Owing[], now: string) {
  const late: { owing: Owing; since: string; dueAt: string }[] = [];
  for (const each of owing) {
    const clocks = clocksOf(stateOf(each.record), await dueRules(each.record.workspace_id));
    const owed = clocks.find(({ kind }) => kind === 'first-response' || kind === 'next-response');
    if (owed && owed.dueAt <= now) late.push({ owing: each, since: owed.since, dueAt: owed.dueAt });
  }
  return late;
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
