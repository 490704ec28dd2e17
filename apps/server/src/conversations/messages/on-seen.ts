import type { Changed, ConversationId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import type { Act } from '../agent-acts.ts';
import type { Said } from '../refuse-reused.ts';
import type { NamedState } from '../store.ts';

/** How agents reach a conversation that they may see. */
export interface Reach {
  get(caller: Actor, id: ConversationId): Promise<NamedState>;
  act(caller: Actor, id: ConversationId, judge: Act, clientId?: string, said?: Said): Promise<Changed>;
}

const tries = 8;
class Moved extends Error {}

const lastOf = new Map<ConversationId, Promise<unknown>>();

/** Those who act on the same log in this process wait for each other, so that none of many loses every time. */
function inTurn<T>(id: ConversationId, work: () => Promise<T>): Promise<T> {
  const mine = (lastOf.get(id) ?? Promise.resolve()).then(work);
  const settled = mine.catch(() => {}).then(() => void (lastOf.get(id) === settled && lastOf.delete(id)));
  lastOf.set(id, settled);
  return mine;
}

/** Acts on what stands in the log and not only in the state: it is looked at again whenever the log grew before the act was written. */
export const actOnSeen = (
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  look: () => Promise<Act>,
  clientId?: string,
  said?: Said,
): Promise<Changed> => inTurn(id, () => actOnce(reach, caller, id, look, clientId, said));

async function actOnce(
  reach: Reach,
  caller: Actor,
  id: ConversationId,
  look: () => Promise<Act>,
  clientId?: string,
  said?: Said,
): Promise<Changed> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const { state: seen } = await reach.get(caller, id);
    const judge = await look();
    try {
      return await reach.act(
        caller,
        id,
        (state) => {
          if (state.headSeq !== seen.headSeq) throw new Moved();
          return judge(state);
        },
        clientId,
        said,
      );
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    }
  }
  throw new Refusal('store.unavailable', {
    detail: 'The conversation is changing too fast; try again.',
    retryAfter: 1,
  });
}
