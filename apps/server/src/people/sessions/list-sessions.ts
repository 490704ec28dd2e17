import type { peopleEndpoints, ResultOf } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { PersonCaller } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { listSessionsOf } from './store.ts';

/** The own living sessions, the one used last first. */
export async function listSessions(
  { kernel }: PeopleRoom,
  caller: PersonCaller,
): Promise<ResultOf<typeof peopleEndpoints.listSessions>> {
  const rows = await listSessionsOf(kernel.database.system, caller.personId, isoNow(kernel.clock));
  return { data: rows.map((row) => ({ ...row, current: row.id === caller.sessionId })) };
}
