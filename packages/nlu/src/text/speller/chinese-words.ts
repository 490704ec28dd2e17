import { blurSound, soundOf } from './sounds.ts';

// Small words sound like too much to be mended, or mended into.
const small =
  /[的了吗呢吧啊呀么吧是在有就都也很和与把被让给我你他她它们这那不没去来到能会要可以已个什怎哪多少几吗之其所为]/u;
const LONGEST = 4;
const LONGEST_TYPED = 40;

/** Finds Chinese words by how they sound. */
export interface ChineseWords {
  /** Whether this very word is known. */
  has: (word: string) => boolean;
  /** A known word of the same length that sounds like this one and shares at least one character in its place, or undefined. */
  soundingLike: (written: string) => string | undefined;
  /** The known words that letters of pinyin spell whole, joined; undefined when they spell none. */
  spelledBy: (letters: string) => string | undefined;
}

/** Makes words of 1 to 4 characters findable by sound; of words that sound alike the earlier wins. */
export function createChineseWords(words: readonly string[]): ChineseWords {
  const known = new Set<string>();
  const exact = new Map<string, string[]>();
  const blurred = new Map<string, string[]>();
  const spelled = new Map<string, string>();
  for (const word of words) {
    if (known.has(word) || !/^\p{Script=Han}{1,4}$/u.test(word)) continue;
    known.add(word);
    const sounds = soundsOf(word);
    if (sounds.includes('')) continue;
    if (!spelled.has(sounds.join(''))) spelled.set(sounds.join(''), word);
    if (sounds.length < 2 || small.test(word)) continue;
    append(exact, sounds.join(' '), word);
    append(blurred, sounds.map(blurSound).join(' '), word);
  }
  return {
    has: (word) => known.has(word),
    soundingLike: (written) => {
      const sounds = soundsOf(written);
      if (sounds.includes('')) return undefined;
      const alike = [
        ...(exact.get(sounds.join(' ')) ?? []),
        ...(blurred.get(sounds.map(blurSound).join(' ')) ?? []),
      ];
      return alike.find((word) => word !== written && !small.test(written) && sharesHalf(word, written));
    },
    spelledBy: (letters) => (letters.length > LONGEST_TYPED ? undefined : spell(letters, spelled)),
  };
}

function soundsOf(word: string): string[] {
  return Array.from(word, soundOf);
}

function append(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key);
  if (!list) index.set(key, [word]);
  else if (list.length < 16) list.push(word);
}

function sharesHalf(word: string, written: string): boolean {
  const other = [...written];
  const same = [...word].filter((character, at) => character === other[at]).length;
  return same * 2 >= other.length;
}

/** Splits letters into the fewest known words; a word of one character costs half as much again, since it says less. */
function spell(letters: string, spelled: ReadonlyMap<string, string>): string | undefined {
  const best: ({ cost: number; text: string } | undefined)[] = [{ cost: 0, text: '' }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 6 * LONGEST); start < end; start += 1) {
      const before = best[start];
      const word = spelled.get(letters.slice(start, end));
      if (!before || !word) continue;
      const cost = before.cost + (word.length > 1 ? 1 : 1.5);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, text: before.text + word };
    }
  }
  return best[letters.length]?.text;
}
