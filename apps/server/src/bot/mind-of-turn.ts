import { type Entity, findEntities } from '@parley/nlu';
import type { ContactProofs } from '../contacts/index.ts';
import type { Mind } from './room.ts';

/** A mind for one turn of one customer. */
export interface TurnMind extends Mind {
  /** What a text names, read once however often it is asked. */
  namesIn(text: string, timeZone: string): readonly Entity[];
}

/** What a turn would look up again and again is looked up once: what is proven of the customer, until they prove more, and what they named. */
export function mindOfTurn(mind: Mind): TurnMind {
  const now = mind.kernel.clock.now();
  const { proofsOf, callAction, codes } = mind;
  const named = new Map<string, readonly Entity[]>();
  let proofs: Promise<ContactProofs> | undefined;
  return {
    ...mind,
    namesIn(text, timeZone) {
      const key = `${timeZone} ${text}`;
      const found = named.get(key) ?? findEntities(text, { now, timeZone });
      named.set(key, found);
      return found;
    },
    ...(proofsOf ? { proofsOf: (...who) => (proofs ??= proofsOf(...who)) } : {}),
    ...(callAction
      ? {
          callAction: async (workspaceId, asked) =>
            callAction(workspaceId, { ...asked, ...(proofs ? { proofs: await proofs } : {}) }),
        }
      : {}),
    ...(codes
      ? {
          codes: {
            ...codes,
            async tell(...told) {
              const verdict = await codes.tell(...told);
              proofs = undefined;
              return verdict;
            },
          },
        }
      : {}),
  };
}
