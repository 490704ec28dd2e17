import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { PeopleRoom } from '../people-room.ts';
import { type AgentPlace, clearLapsed, extendConnection, shortenConnection } from './store.ts';

const heartbeatSeconds = 25;
const graceSeconds = 15;

/** Marks these agents as connected until the next heartbeat is overdue, and announces those who were not. */
export async function heartbeat({ kernel }: PeopleRoom, agentIds: readonly AgentId[]): Promise<void> {
  if (agentIds.length === 0) return;
  await kernel.database.system.transaction(async (tx) =>
    announceEach(kernel, tx, await extendConnection(tx, agentIds, heartbeatSeconds)),
  );
}

/** The last desk of an agent has gone from this process: a reload is back in time, another process keeps them connected. */
export async function leaveDesk(
  { kernel }: PeopleRoom,
  agentId: AgentId,
  workspaceId: WorkspaceId,
): Promise<void> {
  await shortenConnection(kernel.database.in(workspaceId), agentId, graceSeconds);
}

/** Announces everybody whose connection has run out, be it that the desk was closed or that its process died. */
export async function noticeLapsed({ kernel }: PeopleRoom): Promise<void> {
  await kernel.database.system.transaction(async (tx) => announceEach(kernel, tx, await clearLapsed(tx)));
}

async function announceEach(kernel: PeopleRoom['kernel'], tx: Tx, agents: readonly AgentPlace[]) {
  for (const { agentId, workspaceId } of agents)
    await kernel.events.announce(tx, { workspaceId, subject: 'agents', objectId: agentId });
}
