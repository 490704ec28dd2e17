import { Converter, Locale } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 'twp', to: 'cn' });
const pairs = readPairs();

/** Characters that only traditional Chinese (or old-form Japanese) writes. */
export const traditionalOnly: ReadonlySet<string> = new Set(pairs.map(([traditional]) => traditional));

/** Turns traditional Chinese into simplified, Taiwan's technical words included; other text comes back as it is. */
export function simplify(text: string): string {
  return hasTraditional(text) ? toSimplified(text) : text;
}

// The converter costs half a microsecond a character; most text never needs it.
function hasTraditional(text: string): boolean {
  for (const character of text) if (traditionalOnly.has(character)) return true;
  return false;
}

function readPairs(): (readonly [string, string])[] {
  const dictionaries = (Locale.to.cn ?? []).flat();
  return dictionaries
    .flatMap((dictionary) => (typeof dictionary === 'string' ? splitPairs(dictionary) : [...dictionary]))
    .filter(([from, to]) => [...from].length === 1 && from !== to);
}

function splitPairs(dictionary: string): (readonly [string, string])[] {
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  });
}
