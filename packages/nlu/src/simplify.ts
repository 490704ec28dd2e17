import { Converter, Locale } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 'twp', to: 'cn' });
const pairs = readPairs();

/** Characters that only traditional Chinese (or old-form Japanese) writes. */
export const traditionalOnly: ReadonlySet<string> = new Set(pairs.map(([traditional]) => traditional));

/** Turns traditional Chinese into simplified, Taiwan's technical words included; other text comes back as it is. */
export function simplify(text: string): string {
  return hasTraditional(text) ? toSimplified(text) : text;
}

/** By UTF-16 unit: whether a traditional character begins with it. */
const beginsTraditional = new Uint8Array(0x10000);
for (const character of traditionalOnly) beginsTraditional[character.charCodeAt(0)] = 1;

// The converter costs half a microsecond a character; most text never needs it.
function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (
      beginsTraditional[text.charCodeAt(at)] === 1 &&
      traditionalOnly.has(String.fromCodePoint(text.codePointAt(at) ?? 0))
    )
      return true;
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
