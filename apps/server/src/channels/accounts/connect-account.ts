import { VendorRefused } from '@parley/channels';
import type { ChannelAccountId, ChannelProblem } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { releaseWaiting } from '../deliver/store.ts';
import type { HostRoom } from '../host-room.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';
import type { LiveAccount } from './account.ts';
import { noteConnected } from './store.ts';

export type ConnectAnswer =
  | { kind: 'connected'; name: string | null; detail: Record<string, string> }
  | { kind: 'failed'; problem: ChannelProblem };

/** Asks the vendor whether it lets the account in; one that it lets in again is no longer failing. */
export async function connectAccount(
  room: HostRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
): Promise<ConnectAnswer> {
  const live = await getLive(room, caller, id);
  const answer = await askForEntry(room, live);
  if (answer.kind === 'connected') await noteEntry(room, live, answer.name);
  return answer;
}

/** The vendor lets the account in: what waited goes out. */
export async function noteEntry(room: HostRoom, { row }: LiveAccount, name: string | null): Promise<void> {
  const { database, clock, events } = room.kernel;
  const { id, workspaceId } = row;
  await database.in(workspaceId).transaction(async (tx) => {
    await noteConnected(tx, id, { name: name ?? undefined, at: isoNow(clock) });
    await releaseWaiting(tx, id);
    await events.announce(tx, { workspaceId, subject: 'channels', objectId: id });
    tx.afterCommit(() => room.wake(id));
  });
}

export async function askForEntry(room: HostRoom, live: LiveAccount): Promise<ConnectAnswer> {
  try {
    const told = await live.channel.connect?.(live.account, toolsFor(room, live).tools);
    if (!told) return { kind: 'connected', name: null, detail: {} };
    return told.kind === 'failed'
      ? { kind: 'failed', problem: plainProblem(told.problem) }
      : { kind: 'connected', name: told.name ?? null, detail: { ...told.detail } };
  } catch (error) {
    if (error instanceof VendorRefused) return { kind: 'failed', problem: plainProblem(error.problem) };
    throw error;
  }
}

export const plainProblem = ({ class: kind, code, detail }: ChannelProblem): ChannelProblem => ({
  class: kind,
  code: code.slice(0, 100),
  detail: detail.slice(0, 300),
});

/** The account of this workspace; refuses with `object.not-found` one of another, or one that was removed. */
export async function getLive(
  room: HostRoom,
  { workspaceId }: Pick<AgentCaller, 'workspaceId'>,
  id: ChannelAccountId,
): Promise<LiveAccount> {
  const live = await room.accounts.find(id);
  if (!live || live.row.workspaceId !== workspaceId || live.row.removedAt !== null)
    throw new Refusal('object.not-found');
  return live;
}
