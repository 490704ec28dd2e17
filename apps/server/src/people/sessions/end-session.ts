import type { SessionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller, RequestFacts } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { deleteSession } from './store.ts';

/** Ends one of the own sessions; it is dead from the next request on. */
export async function endSession(
  { kernel }: PeopleRoom,
  caller: PersonCaller,
  sessionId: SessionId,
  facts: Pick<RequestFacts, 'keepSession'>,
): Promise<void> {
  if (!(await deleteSession(kernel.database.system, caller.personId, sessionId)))
    throw new Refusal('object.not-found');
  if (sessionId === caller.sessionId) facts.keepSession(null);
}
