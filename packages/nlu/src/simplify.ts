import { Converter, Locale } from 'opencc-js/t2cn';
import { lazy } from './lazy.ts';

const toSimplified = lazy(() => Converter({ from: 'twp', to: 'cn' }));

/** Characters that only traditional Chinese (or old-form Japanese) writes. */
export const traditionalOnly: () => ReadonlySet<string> = lazy(
  () => new Set(readPairs().map(([traditional]) => traditional)),
);

/** Turns traditional Chinese into simplified, Taiwan's technical words included; other text comes back as it is. */
export function simplify(text: string): string {
  return hasTraditional(text) ? toSimplified()(text) : text;
}

/** By UTF-16 unit: whether a traditional character begins with it. */
const beginsTraditional = lazy(() => {
  const begins = new Uint8Array(0x10000);
  for (const character of traditionalOnly()) begins[character.charCodeAt(0)] = 1;
  return begins;
});

// The converter costs half a microsecond a character; most text never needs it.
function hasTraditional(text: string): boolean {
  const begins = beginsTraditional();
  for (let at = 0; at < text.length; at += 1)
    if (
      begins[text.charCodeAt(at)] === 1 &&
      traditionalOnly().has(String.fromCodePoint(text.codePointAt(at) ?? 0))
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
