import { type FoldedText, type Replacement, replaceParts, rewrite } from '../folded-text.ts';
import { latinSamples } from '../language/latin-samples.ts';
import { type ChineseWords, createChineseWords } from './chinese-words.ts';
import { createNearWords, MAX_WORD_LENGTH, type NearWords } from './one-edit.ts';

/** Mends slips towards a vocabulary; what the vocabulary has is never touched. */
export interface Speller {
  /** Known words that a hand may have meant by this one, at most five, the likeliest first; nothing when it is known itself. */
  suggest: (word: string) => string[];
  /** Mends a folded and standardised text: words of letters by one edit, cut or joined words, pinyin, and Chinese homophones. Linear in the text. */
  correct: (folded: FoldedText) => FoldedText;
}

/** English that is right whether a vocabulary has it or not. */
const common = new Set(latinSamples.en.toLowerCase().match(/[a-z]+/gu));

/** Words read of a vocabulary; the first count. */
const MOST_WORDS = 50_000;
const word = /[a-z]{2,}|[\p{Script=Katakana}ー]{3,}/gu;
const latinRun = /[a-z]+(?: [a-z]+){0,7}/gu;
const chineseRun = /\p{Script=Han}{2,}/gu;

/** Makes a speller for words as `foldText` leaves them, the most frequent first (see `vocabularyOf`); at most 50,000 are read. */
export function createSpeller(vocabulary: readonly string[]): Speller {
  const read = vocabulary.slice(0, MOST_WORDS);
  const letters = new Set(read.filter((entry) => /^(?:[a-z]+|[\p{Script=Katakana}ー]+)$/u.test(entry)));
  const near = createNearWords([...letters].filter((entry) => entry.length >= 3));
  const chinese = createChineseWords(read);
  return {
    suggest: (typed) => {
      if (letters.has(typed) || chinese.has(typed)) return [];
      const sounding = [chinese.soundingLike(typed), chinese.spelledBy(typed)];
      const edited = near(typed).map((entry) => entry.word);
      return [...new Set([...sounding.filter((entry) => entry !== undefined), ...edited])].slice(0, 5);
    },
    correct: (folded) => {
      const spelled = spellPinyin(folded, letters, chinese);
      const joined = joinWords(spelled, letters);
      return mendSounds(mendWords(joined, letters, near), chinese);
    },
  };
}

/** Pinyin is read where no word of a run is known: among Chinese, or when the text is nothing else. */
function spellPinyin(folded: FoldedText, letters: ReadonlySet<string>, chinese: ChineseWords): FoldedText {
  const isAmongChinese = /\p{Script=Han}/u.test(folded.text);
  return rewrite(folded, latinRun, ([run]) => {
    const words = run.split(' ');
    if (words.some((one) => letters.has(one))) return undefined;
    if (!isAmongChinese && run.length !== folded.text.length) return undefined;
    if (run.length < 4) return undefined;
    const spelled = chinese.spelledBy(run.replaceAll(' ', ''));
    return isAmongChinese || (spelled?.length ?? 0) >= 3 ? spelled : undefined;
  });
}

function joinWords(folded: FoldedText, letters: ReadonlySet<string>): FoldedText {
  return rewrite(folded, /([a-z]{2,15}) (?=([a-z]{2,15}))/gu, ([, first = '', second = '']) => {
    const isBroken = !letters.has(first) || !letters.has(second);
    return isBroken && letters.has(first + second) ? first : undefined;
  });
}

function mendWords(folded: FoldedText, letters: ReadonlySet<string>, near: NearWords): FoldedText {
  return rewrite(folded, word, ({ 0: typed, index }) => {
    if (letters.has(typed) || common.has(typed) || isCode(folded.text, index, typed.length)) return undefined;
    const isLatin = /^[a-z]/u.test(typed);
    if (typed.length < (isLatin ? 4 : 3)) return undefined;
    const [best, ...others] = near(typed);
    if (best && isEnding(typed, best.word)) return undefined;
    if (best && best.cost <= mostCost(typed, others.length === 0)) return best.word;
    return isLatin ? cutWords(typed, letters) : undefined;
  });
}

/** Another ending of the same word is no slip. */
function isEnding(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long === `${short}s` || (short.endsWith('e') && (long === `${short}d` || long === `${short}r`));
}

/** Short words have many neighbours: only likely slips are mended in them, or those that can mean one word alone. */
function mostCost(typed: string, isAlone: boolean): number {
  if (!/^[a-z]/u.test(typed)) return 1.4;
  if (typed.length < 5) return isAlone ? 0.8 : 0.6;
  return typed.length < 6 ? (isAlone ? 1.2 : 0.8) : 1.5;
}

/** Letters beside digits are part of a number, not a word. */
function isCode(text: string, start: number, length: number): boolean {
  return /[\d_@./-]/u.test(text.charAt(start - 1) + text.charAt(start + length));
}

/** Cuts words written together (`whereismyorder`) into the fewest known ones; undefined when a piece is left over. */
function cutWords(typed: string, letters: ReadonlySet<string>): string | undefined {
  if (typed.length < 8 || typed.length > MAX_WORD_LENGTH) return undefined;
  const best: ({ count: number; text: string } | undefined)[] = [{ count: 0, text: '' }];
  for (let end = 1; end <= typed.length; end += 1) {
    for (let start = Math.max(0, end - 15); start < end; start += 1) {
      const before = best[start];
      const piece = typed.slice(start, end);
      if (!before || !letters.has(piece) || (piece.length === 1 && !/[ai]/u.test(piece))) continue;
      const count = before.count + (piece.length < 3 ? 1.5 : 1);
      if (count < (best[end]?.count ?? Number.POSITIVE_INFINITY))
        best[end] = { count, text: before.text === '' ? piece : `${before.text} ${piece}` };
    }
  }
  const found = best[typed.length];
  return found && found.count <= 1 + typed.length / 3 ? found.text : undefined;
}

function mendSounds(folded: FoldedText, chinese: ChineseWords): FoldedText {
  // Where kana stand the text is Japanese, and Mandarin's sounds mean nothing.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded.text)) return folded;
  const replacements: Replacement[] = [];
  for (const match of folded.text.matchAll(chineseRun)) {
    const characters = [...match[0]];
    const isKnown = markKnown(characters, chinese);
    let unit = match.index;
    for (let at = 0; at < characters.length; ) {
      const mended = mendAt(characters, at, isKnown, chinese);
      const written = mended
        ? characters.slice(at, at + [...mended].length).join('')
        : (characters[at] ?? '');
      if (mended) replacements.push({ start: unit, end: unit + written.length, text: mended });
      unit += written.length;
      at += [...written].length;
    }
  }
  return replaceParts(folded, replacements);
}

function markKnown(characters: readonly string[], chinese: ChineseWords): boolean[] {
  const isKnown = characters.map(() => false);
  for (let at = 0; at < characters.length; at += 1) {
    for (let length = 4; length >= 2; length -= 1) {
      if (at + length > characters.length || !chinese.has(characters.slice(at, at + length).join('')))
        continue;
      isKnown.fill(true, at, at + length);
      break;
    }
  }
  return isKnown;
}

/** A word that sounds like the characters from here on; only those that no known word holds may change. */
function mendAt(
  characters: readonly string[],
  at: number,
  isKnown: readonly boolean[],
  chinese: ChineseWords,
): string | undefined {
  for (let length = Math.min(4, characters.length - at); length >= 2; length -= 1) {
    const written = characters.slice(at, at + length);
    if (written.every((_, offset) => isKnown[at + offset])) continue;
    const mended = chinese.soundingLike(written.join(''));
    if (!mended) continue;
    if ([...mended].every((character, offset) => character === written[offset] || !isKnown[at + offset]))
      return mended;
  }
  return undefined;
}
