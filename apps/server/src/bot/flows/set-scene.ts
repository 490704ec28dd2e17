import type { Dialogue, Locale, QuestionId } from '@parley/contract';
import type { Answer, Offer } from '../../knowledge/index.ts';
import type { Proof, Scene } from '../dialogue/scene.ts';
import { thingsOf } from '../dialogue/things.ts';
import type { Turn } from '../listen/turn.ts';
import type { Talked } from '../occasion.ts';
import type { Mind } from '../room.ts';
import type { Customer } from '../store.ts';

/** What flows look at in one turn of the customer. */
export interface About {
  state: Talked;
  seq: number;
  texts: readonly string[];
  turn: Turn;
  dialogue: Dialogue;
  customer: Customer;
  /** What the knowledge answers to a question, for this customer. */
  answerTo(question: QuestionId): Promise<(Answer & { related: readonly Offer[] }) | undefined>;
}

/** Who the customer is, as far as that is proven, and what was spoken of. */
export async function setScene(
  { proofsOf, flows, kernel }: Mind,
  { state, locale, dialogue, customer }: Pick<About, 'state' | 'dialogue' | 'customer'> & { locale: Locale },
): Promise<Scene> {
  const proofs = await proofsOf?.(state.workspaceId, state.contactId);
  const things = flows && thingsOf(await flows.list(state.workspaceId));
  const isProven = proofs !== undefined && (proofs.user ?? proofs.email ?? proofs.phone) !== undefined;
  const proof: Proof = !isProven ? 'nobody' : proofs.isFresh ? 'fresh-identity' : 'identity';
  return {
    locale,
    customer: { ...customer, phone: proofs?.phone ?? null, email: proofs?.email ?? null },
    proof,
    nowMs: kernel.clock.now(),
    spokenOf: dialogue.spokenOf,
    ...(things ? { things } : {}),
  };
}
