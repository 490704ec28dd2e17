import { clausesOf, mostClauses } from '../cues/clauses.ts';

/** A part of a message that asks for one thing of its own, and what that is; undefined: nothing that stands for itself. */
export interface Part {
  text: string;
  wish: string | undefined;
  /** the clause that told it */
  by: string;
}

/**
 * Takes a message apart into the things it asks for, in their order. `wishOf` names what a clause asks for when it is clear by itself, `isAsked` where a mark of question ends it;
 * what is not clear, or asks for the same, stays with what was said before it. One thing in many clauses stays the message it was.
 * Amid a case, what stands before the first wish is an answer to that.
 */
export async function splitWishes(
  text: string,
  wishOf: (clause: string, isAsked: boolean) => Promise<string | undefined>,
  isAmidCase = false,
): Promise<Part[]> {
  const clauses = clausesOf(text);
  const whole: Part[] = [{ text, wish: undefined, by: text }];
  if (clauses.length < 2 || clauses.length > mostClauses) return whole;
  const wishes = await Promise.all(clauses.map(({ text, isAsked }) => wishOf(text, isAsked)));
  const parts: Part[] = [];
  for (const [at, { text: clause }] of clauses.entries()) {
    const wish = wishes[at];
    const last = parts.at(-1);
    const isApart = last?.wish !== undefined || (isAmidCase && last !== undefined);
    const isOther = wish !== undefined && isApart && !isSame(last.wish, wish);
    if (!last || isOther) parts.push({ text: clause, wish, by: clause });
    else
      parts[parts.length - 1] = {
        ...{ text: `${last.text}\n${clause}`, wish: last.wish ?? wish },
        by: last.wish === undefined ? clause : last.by,
      };
  }
  return parts.length > 1 ? parts : whole;
}

/** The same is asked for where one only says more exactly of what. */
const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && (one.startsWith(other) || other.startsWith(one));
