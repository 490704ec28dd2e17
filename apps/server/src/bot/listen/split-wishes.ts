const connective =
  '另外|还有|還有|顺便|順便|顺带|順帶|而且|同时|同時|再就是|对了|對了|それと|あと、|また、|それから|ついでに|\\band (?:also |then )?|\\balso\\b|\\bplus\\b|\\bbesides\\b|\\banother thing\\b|\\bby the way\\b';
/** Stops end a clause, a comma between digits does not, a connective begins one, and a mark of question stays with what it asks; in Chinese a blank is as good as a comma. */
const boundary = new RegExp(
  `(?<=[?？])|[。！!；;\\n]+|(?<!\\d)[，,、]|[，,、](?!\\d)|\\.\\s|(?<=\\p{Script=Han})\\s+(?=\\p{Script=Han})|(?=${connective})`,
  'giu',
);
const opening = new RegExp(`^(?:[\\s，,、]|${connective}|问下|问一下|請問|请问)+`, 'iu');
const connecting = new RegExp(connective, 'iu');
/** A message of more pieces is no list of wishes. */
export const mostClauses = 6;
const leastLength = 2;

/** Whether a text goes on to something else by a word that says so. */
export const goesOn = (text: string): boolean => connecting.test(text);

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

/** The pieces of a text that may ask for something each, and where a mark of question ends them. */
export const clausesOf = (text: string): { text: string; isAsked: boolean }[] =>
  text
    .split(boundary)
    .map((clause) => ({
      text: clause
        .replace(/[?？]+$/u, '')
        .replace(opening, '')
        .trim(),
      isAsked: /[?？]$/u.test(clause),
    }))
    .filter((clause) => clause.text.length >= leastLength);

/** The same is asked for where one only says more exactly of what. */
const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && (one.startsWith(other) || other.startsWith(one));
