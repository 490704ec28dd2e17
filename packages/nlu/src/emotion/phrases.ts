import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';

/** A phrase found in a text: from `start` to `end`, and what it stands for. */
export interface Found<T> {
  phrase: string;
  start: number;
  end: number;
  of: T;
}

/** Finds phrases in normalised text, the longest at each place, Latin ones only as whole words; one pass, however many there are. */
export function createPhrases<T>(
  phrases: Iterable<readonly [phrase: string, of: T]>,
): (text: string) => Found<T>[] {
  const byStart = new Map<string, { phrase: string; of: T }[]>();
  for (const [raw, of] of phrases) {
    const phrase = normalise(raw) || raw;
    const known = byStart.get(phrase.slice(0, 1));
    if (known) known.push({ phrase, of });
    else byStart.set(phrase.slice(0, 1), [{ phrase, of }]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (text) => {
    const found: Found<T>[] = [];
    const cuts = lazy(() => wordCuts(text));
    for (let start = 0; start < text.length; start++) {
      const hit = byStart
        .get(text.charAt(start))
        ?.find(
          ({ phrase }) =>
            text.startsWith(phrase, start) &&
            isWhole(text, phrase, start) &&
            !cuts().cutsWord(start, start + phrase.length),
        );
      if (!hit) continue;
      const end = start + hit.phrase.length;
      found.push({ phrase: hit.phrase, start, end, of: hit.of });
      start = end - 1;
    }
    return found;
  };
}

const latin = /[a-z]/;

function isWhole(text: string, phrase: string, start: number): boolean {
  const last = phrase.length - 1;
  return (
    !(latin.test(phrase.charAt(0)) && latin.test(text.charAt(start - 1))) &&
    !(latin.test(phrase.charAt(last)) && latin.test(text.charAt(start + phrase.length)))
  );
}

const han = /\p{Script=Han}/u;
// Japanese is cut by other rules, and its endings join on to words.
const kana = /[ぁ-ヿ]/;
const segmenter = lazy(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Where the words of a text begin. In Chinese a phrase may come about where one word ends and the next begins: 气炸 is not in 空气炸锅. */
function wordCuts(text: string): { cutsWord(start: number, end: number): boolean } {
  const begins = new Set<number>([text.length]);
  if (han.test(text) && !kana.test(text))
    for (const { index } of segmenter().segment(text)) begins.add(index);
  const isInside = (at: number) => begins.size > 1 && !begins.has(at);
  return {
    cutsWord(start, end) {
      if (!isInside(start) && !isInside(end)) return false;
      for (let at = start + 1; at < end; at++) if (begins.has(at)) return true;
      return false;
    },
  };
}
