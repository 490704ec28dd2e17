import { contentOf, normalise } from '@parley/nlu';
import { asksToBeDone } from './asks-in-general.ts';
import { clausesOf } from './clauses.ts';
import { isQuestion } from './is-question.ts';

/** A message of statements and of what is asked with them. */
export interface Asked {
  stated: string;
  asked: string;
}

/** What is stated in a text, and what is asked with it; undefined where it has not both. */
export function askedIn(text: string): Asked | undefined {
  const clauses = clausesOf(text);
  const isAsking = ({ text: clause, isAsked }: (typeof clauses)[number]) => isAsked || isQuestion(clause);
  const asking = clauses.filter(isAsking);
  if (asking.length === 0 || asking.length === clauses.length || asksToBeDone(text)) return undefined;
  const stating = clauses.filter((clause) => !isAsking(clause));
  return {
    stated: stating.map((clause) => clause.text).join('\n'),
    asked: asking.map((clause) => clause.text).join('\n'),
  };
}

/** Whether an answer says nothing of what was asked: none of its words stands in it. */
export function isBeside(asked: string, answered: string): boolean {
  const sought = contentOf(asked);
  const said = new Set(contentOf(answered));
  return sought.length > 0 && !sought.some((piece) => said.has(piece));
}

const things = /\b(?:they|them|those)\b/u;

/** Whether what is asked is asked of things that were only stated: "I placed two orders, did they ship?". */
export const pointsAtThings = (asked: string): boolean => things.test(normalise(asked));
