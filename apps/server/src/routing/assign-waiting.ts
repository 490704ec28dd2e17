import type { AgentId, TeamId, WorkspaceId } from '@parley/contract';
import type { Log } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Seat } from './choose-agent.ts';
import { type Assignment, planAssignments } from './plan-assignments.ts';
import { findAcceptSeconds, listWaiting, lockPass } from './store.ts';

export interface RoutingPorts {
  listSeats(query: Query, workspaceId: WorkspaceId, teamId: TeamId): Promise<Seat[]>;
  markAssigned(query: Query, agentId: AgentId): Promise<unknown>;
}

const mostAtOnce = 500;

/** Gives waiting customers to free agents until no more fit; returns how many found somebody. Two processes never plan at the same time, and the log lets only one owner stand. */
export async function assignWaiting(
  kernel: Kernel,
  log: Log,
  ports: RoutingPorts,
  workspaceId: WorkspaceId,
): Promise<number> {
  return kernel.database.system.transaction(async (tx) => {
    await lockPass(tx, workspaceId);
    const waiting = await listWaiting(tx, workspaceId, mostAtOnce);
    if (waiting.length === 0) return 0;
    const seatsOf = new Map<TeamId, Seat[]>();
    for (const teamId of new Set(waiting.map((each) => each.teamId)))
      seatsOf.set(teamId, await ports.listSeats(tx, workspaceId, teamId));
    const seconds = await findAcceptSeconds(tx, workspaceId);
    const plan = planAssignments(waiting, seatsOf, isoNow(kernel.clock));
    const given = await Promise.all(
      plan.map((assignment) => give(kernel, log, workspaceId, assignment, seconds)),
    );
    const takers = new Set(plan.filter((_, index) => given[index]).map((assignment) => assignment.agentId));
    for (const agentId of takers) await ports.markAssigned(tx, agentId);
    return given.filter(Boolean).length;
  });
}

async function give(
  kernel: Kernel,
  log: Log,
  workspaceId: WorkspaceId,
  { conversation, agentId }: Assignment,
  seconds: number,
): Promise<boolean> {
  const acceptBy =
    seconds > 0 ? { acceptBy: new Date(kernel.clock.now() + seconds * 1000).toISOString() } : {};
  try {
    await log.append({
      workspaceId,
      conversationId: conversation.id,
      decide: (state) => {
        if (state.ownerVersion !== conversation.ownerVersion || state.status !== 'open')
          throw new Refusal('conversation.owner-changed');
        return [{ author: { kind: 'system' }, body: { kind: 'assigned', agent: agentId, ...acceptBy } }];
      },
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conversation.owner-changed') return false;
    throw error;
  }
}
