const connective =
  '另外|还有|還有|顺便|順便|顺带|順帶|而且|同时|同時|再就是|对了|對了|それと|あと、|また、|それから|ついでに|\\band (?:also |then )?|\\balso\\b|\\bplus\\b|\\bbesides\\b|\\banother thing\\b|\\bby the way\\b';
/** What stands before each of several things in a list: "①", "2)", "3、". */
const enumerator = '[①-⑳]|(?<![\\p{L}\\d.])[1-9](?:[)）](?!\\d)|、)';
/** Stops end a clause, a comma between digits does not, a connective begins one, and a mark of question stays with what it asks; in Chinese a blank is as good as a comma. */
const boundary = new RegExp(
  `(?<=[?？])|[。！!；;\\n]+|(?<!\\d)[，,、]|[，,、](?!\\d)|\\.\\s|(?<=\\p{Script=Han})\\s+(?=\\p{Script=Han})|(?=${connective})|(?=${enumerator})`,
  'giu',
);
const opening = new RegExp(`^(?:[\\s，,、]|${enumerator}|${connective}|问下|问一下|請問|请问)+`, 'iu');
const connecting = new RegExp(connective, 'iu');
/** A message of more pieces is no list of wishes. */
export const mostClauses = 6;
const leastLength = 2;

/** Whether a text goes on to something else by a word that says so. */
export const goesOn = (text: string): boolean => connecting.test(text);

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
