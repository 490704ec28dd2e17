import { type Problem, type Sent, VendorRefused } from '@parley/channels';
import type { Block, BodyOf, ChannelAccountId, ConversationId, WorkspaceId } from '@parley/contract';
import { lengthOf } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUsers } from '../people/store.ts';
import { refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';
import { changeQueued, dropPart, dropQueued, listPartsOf, type SentPart } from './amend-store.ts';

const kind = 'amend-delivered';
/** A vendor that is away for that long is given up, and whoever serves is told. */
const mostTries = 8;

interface Wanted {
  workspaceId: WorkspaceId;
  account: ChannelAccountId;
  conversationId: ConversationId;
  /** the message */
  seq: number;
  /** what it is to say; null: it is taken back */
  text: string | null;
  /** the entry that asks for it */
  at: number;
}

/** What is taken back or changed in the log is taken back or changed at the vendor. `own` are accounts whose messages go by the product's own doors. */
export function amendDelivered(room: HostRoom, own: Set<ChannelAccountId>): Reaction {
  const { kernel } = room;
  return {
    name: kind,
    wants: ({ author, body }, { channelAccountId }) =>
      (body.kind === 'recalled' || body.kind === 'edited') &&
      author.kind !== 'contact' &&
      !own.has(channelAccountId),
    async run({ conversationId, seq: at, body }, { workspaceId, channelAccountId: account }) {
      const live = await room.accounts.find(account);
      if (!live) return void own.add(account);
      if (!live.channel.send || (body.kind !== 'recalled' && body.kind !== 'edited')) return;
      const text = body.kind === 'edited' ? body.text : null;
      const wanted: Wanted = { workspaceId, account, conversationId, seq: body.seq, text, at };
      await kernel.jobs.add(kernel.database.system, {
        ...{ kind, workspaceId, key: `${kind}:${conversationId}:${at}`, payload: { ...wanted } },
      });
      kernel.jobs.nudge();
    },
  };
}

/** Asks the vendors; what they refuse stands in the log, since the customer still reads what it was. */
export function askForAmendments(room: HostRoom): void {
  room.kernel.jobs.handle(kind, async (payload, { attempts }) => {
    const wanted = payload as unknown as Wanted;
    const live = await room.accounts.find(wanted.account);
    if (!live || live.row.removedAt !== null) return;
    const problem = await (wanted.text === null
      ? takeBack(room, live, wanted)
      : change(room, live, wanted, wanted.text));
    if (!problem) return;
    if (isPassing(problem) && attempts < mostTries)
      throw new Error(`The vendor changed no message: ${problem.class} ${problem.code}`);
    await tellRefused(room, wanted, problem);
  });
}

const isPassing = ({ class: why }: Problem) => ['transient', 'rate', 'auth'].includes(why);
const underWay: Problem = { class: 'transient', code: 'under-way', detail: 'It is being sent.' };
const nowhere: Problem = {
  class: 'unknown',
  code: 'no-id',
  detail: 'Nobody knows whether the message arrived.',
};

/** What has not gone yet does not go; what has is taken back part by part, and no part twice. */
async function takeBack(room: HostRoom, live: LiveAccount, wanted: Wanted): Promise<Problem | undefined> {
  const { system } = room.kernel.database;
  await dropQueued(system, wanted.conversationId, wanted.seq);
  let last: Problem | undefined;
  for (const part of await listPartsOf(system, wanted.conversationId, wanted.seq)) {
    const problem = await withPart(room, live, part, (vendorId, to, { channel, account }, tools) =>
      channel.recall?.(vendorId, to, account, tools),
    );
    if (problem) last = problem;
    else if (part.status !== 'failed') await dropPart(system, part.id);
  }
  return last;
}

async function change(
  room: HostRoom,
  live: LiveAccount,
  { conversationId, seq }: Wanted,
  text: string,
): Promise<Problem | undefined> {
  const { system } = room.kernel.database;
  const said: Block = { kind: 'text', text };
  if (lengthOf(text, live.can) > live.can.text.most)
    return { class: 'content', code: 'too-long', detail: 'The channel takes no text of this length.' };
  await changeQueued(system, conversationId, seq, said);
  const parts = (await listPartsOf(system, conversationId, seq)).filter(({ body }) => body.kind === 'text');
  const [part] = parts;
  if (!part || parts.length > 1)
    return { class: 'content', code: 'many-parts', detail: 'The message was not sent as one text.' };
  if (part.status === 'queued') return undefined;
  return withPart(room, live, part, (vendorId, to, { channel, account }, tools) =>
    channel.edit?.(vendorId, text, to, account, tools),
  );
}

type Ask = (
  vendorId: string,
  to: Parameters<NonNullable<LiveAccount['channel']['recall']>>[1],
  live: LiveAccount,
  tools: ReturnType<typeof toolsFor>['tools'],
) => Promise<Sent> | undefined;

/** Has the vendor do something with one part that arrived; undefined where there is nothing to do or it was done. */
async function withPart(
  room: HostRoom,
  live: LiveAccount,
  part: SentPart,
  ask: Ask,
): Promise<Problem | undefined> {
  if (part.status === 'failed') return undefined;
  if (part.status === 'sending') return underWay;
  if (part.vendorId === null) return nowhere;
  const user = (await findUsers(room.kernel.database.system, live.row.id, [part.user])).get(part.user);
  const to = { user: part.user, ...(user?.thread ? { thread: user.thread } : {}) };
  const lent = toolsFor(room, live);
  const problem = await problemOf(() => ask(part.vendorId ?? '', to, live, lent.tools));
  if (problem?.class === 'auth') await refuseTokens(room, live, lent);
  return problem;
}

async function problemOf(ask: () => Promise<Sent> | undefined): Promise<Problem | undefined> {
  try {
    const done = await ask();
    if (done === undefined)
      return { class: 'permission', code: 'cannot', detail: 'The channel changes no sent messages.' };
    if (done.kind === 'failed') return done.problem;
    return done.kind === 'unknown'
      ? { class: 'transient', code: 'no-answer', detail: done.why.slice(0, 300) }
      : undefined;
  } catch (error) {
    if (error instanceof VendorRefused) return error.problem;
    throw error;
  }
}

async function tellRefused(
  { ports }: HostRoom,
  { workspaceId, conversationId, seq, text, at }: Wanted,
  { class: reason, detail }: Problem,
): Promise<void> {
  const told = detail.toWellFormed().replaceAll('\0', '').slice(0, 300);
  const body: BodyOf<'not-amended'> = {
    ...{ kind: 'not-amended', seq, what: text === null ? 'recalled' : 'edited', reason },
    ...(told ? { detail: told } : {}),
  };
  await ports.log.append({
    ...{ workspaceId, conversationId, clientId: `${kind}:${at}` },
    decide: () => [{ author: { kind: 'system' }, body }],
  });
}
