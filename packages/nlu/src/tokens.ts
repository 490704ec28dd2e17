/** A run of Chinese or Japanese characters, or one word of a spaced script. */
export type Token = { kind: 'ideographs'; text: string } | { kind: 'word'; text: string };

const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇';
const tokenPattern = new RegExp(`([${ideographs}]+)|((?:(?![${ideographs}])[\\p{L}\\p{N}\\p{M}'])+)`, 'gu');

/** Splits normalised text into words and runs of ideographs; punctuation and symbols only separate. */
export function tokenise(normalised: string): Token[] {
  return Array.from(normalised.matchAll(tokenPattern), ([, run, word]) =>
    run ? { kind: 'ideographs', text: run } : { kind: 'word', text: (word ?? '').replaceAll("'", '') },
  );
}

// Words come again and again; their stems are kept, up to a bound.
const mostKept = 50_000;
const longestKept = 24;
const stems = new Map<string, string>();

/** Cuts the endings that English puts on a word, so that "shipped", "ships" and "shipping" meet; rough on purpose. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = cutEnding(word);
  if (word.length > longestKept) return found;
  if (stems.size >= mostKept) stems.clear();
  stems.set(word, found);
  return found;
}

function cutEnding(word: string): string {
  if (word.length < 4 || /[^a-z]/u.test(word)) return word;
  const singular = word
    .replace(/ies$/u, 'y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/([^su])s$/u, '$1');
  const bare = singular.replace(/(?<=.{3})(?:ing|ed|ation)$/u, '');
  return (bare === singular ? bare : bare.replace(/([^aeious])\1$/u, '$1')).replace(/(?<=.{3})[ey]$/u, '');
}
