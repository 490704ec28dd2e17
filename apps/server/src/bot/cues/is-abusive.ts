import { foldText } from '@parley/nlu';
import { insults, insultsInChineseAndJapanese, insultsInEnglish } from './insults.ts';

/** Words that hurt only as all that is said. */
const longest = 2_000;
const alone = /^(?:滚|滾|fuck|shut up|stfu|idiot|バカ|ばか|アホ|あほ|死)[!！。.~ ]*$/iu;

/** One form for what is written small, wide, apart by signs, in another script, or with signs that look like letters. */
const bare = (text: string): string =>
  foldText(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// The patterns are written as the text is read: simplified, small, without signs.
const folded = (source: string): string => source.replace(/[\p{Script=Han}ぁ-ヿ]+/gu, (run) => bare(run));

interface Sought {
  words: readonly string[];
  joined: RegExp;
  apart: RegExp;
}
let made: Sought | undefined;
const sought = (): Sought => {
  made ??= {
    words: insults.map(bare),
    joined: new RegExp(insultsInChineseAndJapanese.map(folded).join('|'), 'u'),
    apart: new RegExp(`\\b(?:${insultsInEnglish.join('|')})\\b`, 'u'),
  };
  return made;
};

/** Whether a text insults whoever reads it, however it is spelt. */
export function isAbusive(text: string): boolean {
  if (alone.test(text.trim())) return true;
  const { words, joined: ofHan, apart } = sought();
  const said = ` ${bare(text.slice(0, longest))} `;
  const joined = said.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '').trim();
  return (
    words.some((word) => (/^[a-z ]+$/.test(word) ? said.includes(` ${word} `) : joined.includes(word))) ||
    ofHan.test(joined) ||
    apart.test(said)
  );
}
