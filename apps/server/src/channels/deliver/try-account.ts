import { randomUUID } from 'node:crypto';
import { VendorRefused } from '@parley/channels';
import type { ChannelAccountId, ChannelProblem } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { getLive, plainProblem } from '../accounts/connect-account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUsers } from '../people/store.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';

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
  try {
    const sent = await live.channel.send?.(
      {
        id: randomUUID(),
        to: { user: known?.user ?? user, ...(known?.thread ? { thread: known.thread } : {}) },
        part: { kind: 'text', text },
        by: 'agent',
        ...(known?.lastVendorId && known.lastAt
          ? { lastFromThem: { vendorId: known.lastVendorId, atMs: Date.parse(known.lastAt) } }
          : {}),
      },
      live.account,
      toolsFor(room, live).tools,
    );
    if (!sent) return { kind: 'failed', problem: { class: 'permission', code: 'no-sender', detail: '' } };
    if (sent.kind === 'failed') return { kind: 'failed', problem: plainProblem(sent.problem) };
    return sent.kind === 'sent' ? { kind: 'sent' } : { kind: 'unknown', why: sent.why };
  } catch (error) {
    if (error instanceof VendorRefused) return { kind: 'failed', problem: plainProblem(error.problem) };
    throw error;
  }
}
