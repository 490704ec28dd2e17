import { randomUUID } from 'node:crypto';
import { type Outgoing, VendorRefused } from '@parley/channels';
import type { ChannelAccountId, ChannelProblem } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { getLive, plainProblem } from '../accounts/connect-account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUsers } from '../people/store.ts';
import { type LentTools, refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';

export type TrialAnswer =
  | { kind: 'sent' }
  | { kind: 'failed'; problem: ChannelProblem }
  | { kind: 'unknown'; why: string };

/** Sends a line at once and outside of every conversation, so that whoever connects an account sees whether it speaks. */
export async function tryAccount(
  room: HostRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
  { user, text }: { user: string; text: string },
): Promise<TrialAnswer> {
  const live = await getLive(room, caller, id);
  const known = (await findUsers(room.kernel.database.in(caller.workspaceId), id, [user])).get(user);
  const message: Outgoing = {
    id: randomUUID(),
    to: { user: known?.user ?? user, ...(known?.thread ? { thread: known.thread } : {}) },
    part: { kind: 'text', text },
    by: 'agent',
    ...(known?.lastVendorId && known.lastAt
      ? { lastFromThem: { vendorId: known.lastVendorId, atMs: Date.parse(known.lastAt) } }
      : {}),
  };
  const lent = toolsFor(room, live);
  const sent = await send(live, message, lent);
  const isRefused = sent.kind === 'failed' && sent.problem.class === 'auth';
  // A token may have ended before its time: one more try with a new one tells which.
  return isRefused && (await refuseTokens(room, live, lent))
    ? send(live, message, toolsFor(room, live))
    : sent;
}

async function send(live: LiveAccount, message: Outgoing, { tools }: LentTools): Promise<TrialAnswer> {
  try {
    const sent = await live.channel.send?.(message, live.account, tools);
    if (!sent) return { kind: 'failed', problem: { class: 'permission', code: 'no-sender', detail: '' } };
    if (sent.kind === 'failed') return { kind: 'failed', problem: plainProblem(sent.problem) };
    return sent.kind === 'sent' ? { kind: 'sent' } : { kind: 'unknown', why: sent.why };
  } catch (error) {
    if (error instanceof VendorRefused) return { kind: 'failed', problem: plainProblem(error.problem) };
    throw error;
  }
}
