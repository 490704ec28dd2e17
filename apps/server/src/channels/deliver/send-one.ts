import { type Problem, type Sent, VendorRefused } from '@parley/channels';
import { isoNow } from '../../kernel/clock.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { markFailing } from '../accounts/mark-failing.ts';
import type { HostRoom } from '../host-room.ts';
import { type ChannelUser, closeWindow, markGone, noteSent } from '../people/store.ts';
import { windowNow } from '../people/windows.ts';
import { type LentTools, refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';
import { applyEarly, tellStatus } from './note-status.ts';
import type { Pace } from './pace.ts';
import { beginSending, countAutomatic, type Delivery, noteOutcome, putOff } from './store.ts';
import { type Next, whatNext } from './what-next.ts';

const authPauseMs = 60_000;

/** Sends one part, or says why not; whatever comes of it stands in the store before the next part of this person is looked at. */
export async function sendOne(
  room: HostRoom,
  live: LiveAccount,
  pace: Pace,
  delivery: Delivery,
  user: ChannelUser | undefined,
): Promise<void> {
  const { hot } = room.kernel.database;
  const { row, can } = live;
  const window = user && windowNow(can.windows, user, delivery.author, room.kernel.clock.now());
  const hindrance = hindranceOf(user, window, delivery.template !== null);
  if (hindrance || !user) return settle(room, live, delivery, { kind: 'failed', problem: hindrance ?? gone });
  if (await isTooAutomatic(room, live, delivery)) return handOver(room, live, delivery);
  const waitMs = pace.take(row.id, user.user, can.rate);
  if (waitMs > 0) return void (await putOff(hot, delivery.id, waitMs, null));
  if (!(await beginSending(hot, delivery.id, room.kernel.processId))) return;
  const sent = await send(room, live, user, delivery);
  if (sent.kind === 'failed' && sent.problem.class === 'auth')
    return fail(room, live, delivery, sent.problem);
  const next = whatNext(sent, delivery.attempts + 1, can.takesOurId ?? false, Math.random);
  if (sent.kind === 'sent')
    await noteSent(hot, row.id, user.user, {
      window: delivery.template ? undefined : window?.next,
      thread: sent.thread,
    });
  await settle(room, live, delivery, next);
}

/** Whether as much as may has been said by machines to this person today. */
async function isTooAutomatic(
  { kernel }: HostRoom,
  { row, can }: LiveAccount,
  delivery: Delivery,
): Promise<boolean> {
  if (can.mostAutomaticPerDay === undefined || delivery.author === 'agent') return false;
  return (await countAutomatic(kernel.database.hot, row.id, delivery)) >= can.mostAutomaticPerDay;
}

const tooAutomatic: Problem = {
  class: 'quota',
  code: 'automatic',
  detail: 'No more automatic answers go to this address today.',
};

/** What the bot may not say, people are to answer. */
async function handOver(room: HostRoom, live: LiveAccount, delivery: Delivery): Promise<void> {
  await settle(room, live, delivery, { kind: 'failed', problem: tooAutomatic });
  const { workspaceId, conversationId, seq, author } = delivery;
  const team = author === 'bot' ? await room.ports.defaultTeam(workspaceId, live.row.id) : undefined;
  if (!team) return;
  await room.ports.log.append({
    ...{ workspaceId, conversationId, clientId: `automatic:${seq}` },
    decide: ({ owner, status, teamId }) =>
      owner.kind === 'bot' && status === 'open'
        ? [
            {
              author: { kind: 'system' },
              body: { kind: 'handed-over', team: teamId ?? team, reason: 'rule', note: tooAutomatic.detail },
            },
          ]
        : [],
  });
}

const gone: Problem = { class: 'recipient-gone', code: 'nobody', detail: 'The vendor knows nobody here.' };

/** Why the vendor need not even be asked. */
function hindranceOf(
  user: ChannelUser | undefined,
  window: ReturnType<typeof windowNow> | undefined,
  isTemplate: boolean,
): Problem | undefined {
  if (!user || !window) return gone;
  if (user.goneAt !== null)
    return { class: 'recipient-gone', code: 'left', detail: 'They can no longer be written to.' };
  if (window.isOpen || isTemplate) return undefined;
  return window.isUsedUp
    ? { class: 'quota', code: 'used-up', detail: 'All messages of this window are used up.' }
    : { class: 'window-closed', code: 'closed', detail: 'They must write again first.' };
}

async function send(room: HostRoom, live: LiveAccount, user: ChannelUser, delivery: Delivery): Promise<Sent> {
  const first = toolsFor(room, live);
  const sent = await ask(live, user, delivery, first);
  if (sent.kind !== 'failed' || sent.problem.class !== 'auth') return sent;
  await refuseTokens(room, live, first);
  return ask(live, user, delivery, toolsFor(room, live));
}

/** A mistake of the adapter may have come after the vendor heard everything. */
async function ask(
  { channel, account }: LiveAccount,
  user: ChannelUser,
  { id, body, author, replyTo, template }: Delivery,
  { tools }: LentTools,
): Promise<Sent> {
  try {
    const sent = await channel.send?.(
      {
        ...{ id, part: body, by: author },
        to: { user: user.user, ...(user.thread ? { thread: user.thread } : {}) },
        ...(replyTo ? { replyTo } : {}),
        ...(template ? { template } : {}),
        ...(user.lastVendorId && user.lastAt
          ? { lastFromThem: { vendorId: user.lastVendorId, atMs: Date.parse(user.lastAt) } }
          : {}),
      },
      account,
      tools,
    );
    return sent ?? { kind: 'failed', problem: { class: 'permission', code: 'no-sender', detail: '' } };
  } catch (error) {
    if (error instanceof VendorRefused) return { kind: 'failed', problem: error.problem };
    return { kind: 'unknown', why: String(error) };
  }
}

/** The vendor lets the account in no more, with a new token neither: everything waits, and whoever administers is told. */
async function fail(
  room: HostRoom,
  { row }: LiveAccount,
  delivery: Delivery,
  problem: Problem,
): Promise<void> {
  await putOff(room.kernel.database.hot, delivery.id, authPauseMs, problem);
  room.counts.add(row, 'failed:auth');
  await markFailing(room, row, problem);
}

async function settle(room: HostRoom, live: LiveAccount, delivery: Delivery, next: Next): Promise<void> {
  const { hot } = room.kernel.database;
  const { row } = live;
  if (next.kind === 'again') {
    room.counts.add(row, `failed:${next.problem.class}`);
    return void (await putOff(hot, delivery.id, next.afterMs, next.problem));
  }
  if (next.kind === 'sent') {
    await noteOutcome(hot, delivery.id, {
      status: 'sent',
      vendorId: next.vendorId ?? null,
      problem: null,
    });
    room.counts.add(row, 'sent');
    if (next.vendorId) await applyEarly(room, live, next.vendorId);
  } else {
    await noteOutcome(hot, delivery.id, { status: next.kind, vendorId: null, problem: next.problem });
    room.counts.add(row, next.kind === 'unknown' ? 'unknown' : `failed:${next.problem.class}`);
    await learn(room, live, delivery, next.problem);
  }
  await tellStatus(room, [delivery]);
}

/** What the vendor says of the person holds for the next message too. */
async function learn(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  { user }: Delivery,
  problem: Problem,
): Promise<void> {
  const now = isoNow(kernel.clock);
  if (problem.class === 'recipient-gone') await markGone(kernel.database.hot, row.id, [user], now);
  if (problem.class === 'window-closed' || problem.class === 'quota')
    await closeWindow(kernel.database.hot, row.id, user, now);
}
