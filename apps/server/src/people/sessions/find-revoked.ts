import type { AgentCaller } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { listBroken } from './caller-store.ts';

/** What an open socket was let in with. */
export type HeldRights = Pick<AgentCaller, 'sessionId' | 'agentId' | 'role' | 'visibility' | 'teamIds'>;

/** Those whose session has ended or whose agent no longer has exactly these rights; one query however many are asked for. */
export async function findRevoked<Held extends HeldRights>(
  { kernel }: PeopleRoom,
  held: readonly Held[],
): Promise<Held[]> {
  if (held.length === 0) return [];
  const lists = {
    sessionIds: held.map((each) => each.sessionId),
    agentIds: held.map((each) => each.agentId),
    roles: held.map((each) => each.role),
    visibilities: held.map((each) => each.visibility),
    teams: held.map((each) => each.teamIds.toSorted().join(',')),
  };
  const now = new Date(kernel.clock.now()).toISOString();
  const broken = new Set(await listBroken(kernel.database.system, lists, now));
  return held.filter((_, place) => broken.has(place));
}
