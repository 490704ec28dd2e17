import type { Dialogue, Locale, QuestionId } from '@parley/contract';
import { isFollowUp } from '@parley/nlu';
import type { Answer, Offer } from '../../knowledge/index.ts';
import type { Proof, Said, Scene } from '../dialogue/scene.ts';
import { thingsOf } from '../dialogue/things.ts';
import { zoneOf } from '../dialogue/zone-of.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Turn } from '../reply/turn.ts';
import type { Mind } from '../room.ts';
import type { Customer } from '../store.ts';
import type { Talked } from '../take-turn.ts';

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

/** What the customer said, as flows hear it. */
export function readSaid(
  { namesIn }: Pick<TurnMind, 'namesIn'>,
  { locale, heard }: Pick<Turn, 'locale' | 'heard'>,
  texts: readonly string[],
): Said {
  const text = texts.join('\n');
  const entities = namesIn(text, zoneOf(locale));
  const isQuestion = heard.some((each) => each.answer !== undefined) && !isFollowUp(text);
  return { text, entities, isQuestion };
}

/** Who the customer is, as far as that is proven, and what was spoken of. */
export async function setScene(
  { proofsOf, flows }: Mind,
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
    spokenOf: dialogue.spokenOf,
    ...(things ? { things } : {}),
  };
}
