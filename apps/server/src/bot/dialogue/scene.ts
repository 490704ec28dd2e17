import type { Content, Locale, QuestionId, Scalar, SpokenOf } from '@parley/contract';
import type { Entity } from '@parley/nlu';
import type { Thing } from './things.ts';

/** How far a customer has proven who they are. */
export type Proof = 'nobody' | 'identity' | 'fresh-identity';

const ranks: readonly Proof[] = ['nobody', 'identity', 'fresh-identity'];

/** Whether what is proven is as much as what is needed. */
export const suffices = (proof: Proof, needs: Proof): boolean => ranks.indexOf(proof) >= ranks.indexOf(needs);

/** What is known beside the flow itself while it runs. */
export interface Scene {
  locale: Locale;
  customer: Readonly<Record<'name' | 'level' | 'phone' | 'email', string | null>>;
  proof: Proof;
  /** told days are called near by it */
  nowMs?: number;
  /** where the days begin that are told; else where most who speak the language live */
  zone?: string | undefined;
  /** newest last */
  spokenOf: readonly SpokenOf[];
  /** what is asked for is of the order that was spoken of, unless something else is named */
  isOfSameOrder?: boolean;
  /** what the business deals in; by its other names an item of a list can be told */
  things?: readonly Thing[];
}

/** One message of the customer as a flow hears it. */
export interface Said {
  text: string;
  entities: readonly Entity[];
  /** the text is surely a question that the business answers, so that likeness alone makes it no answer to the flow */
  isQuestion?: boolean;
  /** it was said before there was a list, so that no place in it is meant */
  isBeforehand?: boolean;
  /** the text surely asks for another case, so that what it names is not meant for this one */
  isAside?: boolean;
  /** it may ask for another case */
  mayBeAside?: boolean;
}

/** What a customer taps: it says `say` in their name. */
export interface Suggestion {
  label: string;
  say: string;
}

/** What a flow wants done. */
export type Act =
  | {
      kind: 'say';
      text: string;
      suggestions: readonly Suggestion[];
      /** the same, shown richly */
      blocks?: Content;
    }
  | { kind: 'call'; connector: string; action: string; inputs: Readonly<Record<string, Scalar>> }
  | { kind: 'answer'; question: QuestionId }
  | { kind: 'verify'; needs: 'identity' | 'fresh-identity' }
  | { kind: 'hand-over'; note: string | undefined; team?: string | undefined };

/** What came of an act that takes time. */
export type Outcome =
  | { kind: 'called'; values: Readonly<Record<string, Scalar | readonly Scalar[]>>; isWrite: boolean }
  | { kind: 'refused'; failure: string }
  | { kind: 'verified'; proof: Proof }
  | { kind: 'answered'; isKnown: boolean };
