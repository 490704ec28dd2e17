import type { EntryBody } from '@parley/contract';

const longest = 40;
const most = 4_000;
/** How many words of what is searched for are used. */
const mostAsked = 24;

/** Scripts that put no spaces between words. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー]+)/u;

/** Lower case, with full width, compatibility forms and the like folded: what is compared. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The runs of letters and digits of a text, those of unspaced scripts apart. */
function runsOf(text: string): { run: string; isUnspaced: boolean }[] {
  const words = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    word.split(unspaced).flatMap((run, index) => (run === '' ? [] : [{ run, isUnspaced: index % 2 === 1 }])),
  );
}

/**
 * The words of a text for search. Where a script has no spaces, every two characters in a row are a word, and the last one alone:
 * so no dictionary decides what can be found, one character is found by its beginning, and two are found as they are.
 */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const { run, isUnspaced } of runsOf(text)) {
    if (words.size >= most) break;
    if (!isUnspaced) words.add(run.slice(0, longest));
    else for (const pair of pairsOf(run)) words.add(pair);
  }
  return [...words].slice(0, most);
}

function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.map((sign, index) => sign + (signs[index + 1] ?? ''));
}

/** What of an entry can be searched. */
export function searchable(body: EntryBody): string | undefined {
  if (body.kind === 'note' || body.kind === 'edited') return body.text;
  if (body.kind !== 'message') return undefined;
  const names = body.attachments?.map((file) => file.name) ?? [];
  return [body.text ?? '', ...names].join(' ').trim() || undefined;
}

/** What is looked for. */
export interface Sought {
  /** the condition, a tsquery */
  query: string;
  /** runs that must stand in the text just so: pairs alone may stand apart */
  runs: readonly string[];
}

/** What somebody typed as a search: every word must be there, the last of latin words may be unfinished. Undefined when nothing can be searched. */
export function searchWords(typed: string): Sought | undefined {
  const terms = new Set<string>();
  const runs: string[] = [];
  for (const { run, isUnspaced } of runsOf(typed)) {
    if (!isUnspaced) {
      terms.add(`'${run.slice(0, longest)}'${/^[a-z0-9]{2,}$/.test(run) ? ':*' : ''}`);
      continue;
    }
    const pairs = pairsOf(run);
    if (pairs.length === 1) terms.add(`'${run}':*`);
    else for (const pair of pairs.slice(0, -1)) terms.add(`'${pair}'`);
    if (pairs.length > 2) runs.push(run);
  }
  if (terms.size === 0) return undefined;
  return { query: [...terms].slice(0, mostAsked).join(' & '), runs };
}

/** Whether a text holds the runs that pairs of characters could only hint at. */
export function holdsRuns({ runs }: Pick<Sought, 'runs'>, text: string): boolean {
  if (runs.length === 0) return true;
  const folded = foldText(text);
  return runs.every((run) => folded.includes(run));
}
