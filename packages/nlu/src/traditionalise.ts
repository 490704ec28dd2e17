import { lazy } from './lazy.ts';
import { traditionalOnly } from './simplify.ts';

/** Turns simplified Chinese into traditional. */
export type Traditionalise = (text: string) => string;

const clauses = /(?<=[，。！？；：、,.!?;:\n])/u;

// A megabyte of tables, which only those pay for who have readers of traditional Chinese.
const open = lazy(async (): Promise<Traditionalise> => {
  const { Converter, Locale } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'twp' });
  const simplified = simplifiedOnly((Locale.from.cn ?? []).flat());
  const has = (text: string, characters: ReadonlySet<string>) =>
    [...text].some((each) => characters.has(each));
  return (text) => {
    if (!has(text, simplified)) return text;
    const isMixed = has(text, traditionalOnly());
    const isSimplified = (clause: string) =>
      has(clause, simplified) || (!isMixed && !has(clause, traditionalOnly()));
    return text
      .split(clauses)
      .map((clause) => (isSimplified(clause) ? convert(beforehand(clause)) : clause))
      .join('');
  };
});

/** Opens what writes simplified Chinese as Taiwan does, its own words included. What is traditional already comes back as it is, clause by clause; so does what is no Chinese. */
export const openTraditionalise = (): Promise<Traditionalise> => open();

/** What the longest match of the tables reads as another word: a count of days is no goddess, and no hair is on an invoice. */
const beforehand = (clause: string): string =>
  clause.replace(/(?<=[\d一二两三四五六七八九十几数]\s*)天后/gu, '天後').replaceAll('头发票', '頭發票');

type Dictionary = string | readonly (readonly [string, string])[];

/** Characters that nobody writes who writes traditional Chinese; 里 and 后 are in words of both. */
function simplifiedOnly(dictionaries: readonly Dictionary[]): ReadonlySet<string> {
  const pairs = dictionaries.flatMap((dictionary): (readonly string[])[] =>
    typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : [...dictionary],
  );
  const written = new Set(pairs.flatMap(([, to = '']) => [...to]));
  return new Set(
    pairs.flatMap(([from = '']) => ([...from].length === 1 && !written.has(from) ? [from] : [])),
  );
}
