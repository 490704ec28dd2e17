import { pinyin } from 'pinyin-pro';
import { senseText } from './sense.ts';
import { halvesOf } from './split-characters.ts';

/** One way in which a word may be written. */
export interface Spelling {
  /** As it is sensed: folded, nothing between. */
  written: string;
  /** Spaces that belong there, between words or syllables. */
  spaces: number;
}

/** The longest word that is known, in sensed units. */
export const longestWord = 200;

/** The ways a word is looked for: as it is, in pinyin, with one character in pinyin, with characters in halves; empty when nothing of it is a letter or digit. */
export function spellingsOf(word: string): Spelling[] {
  const written = writeSensed(word).slice(0, longestWord);
  if (written === '') return [];
  const spaces = word.trim().split(/\s+/).length - 1;
  const characters = [...written];
  const isHan = characters.map((character) => character >= '一' && character <= '龥');
  const spellings = [{ written, spaces }];
  if (isHan.filter(Boolean).length >= 2) spellings.push(...inPinyin(characters, isHan));
  return [...spellings, ...inHalves(characters, spaces)];
}

function writeSensed(word: string): string {
  const { units, length } = senseText(word);
  return String.fromCharCode(...units.subarray(0, Math.min(length, longestWord)));
}

function inPinyin(characters: readonly string[], isHan: readonly boolean[]): Spelling[] {
  if (characters.length > 12) return [];
  const syllables = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true });
  if (syllables.length !== characters.length) return [];
  const all = syllables.join('');
  const spellings: Spelling[] = [];
  // Shorter ones are too often English: "he ma", "tama".
  if (all.length >= 5 && isHan.every(Boolean))
    spellings.push({ written: all, spaces: characters.length - 1 });
  if (characters.length <= 4)
    characters.forEach((_, i) => {
      const syllable = syllables[i] ?? '';
      if (isHan[i] && syllable.length >= 2)
        spellings.push({ written: characters.with(i, syllable).join(''), spaces: 0 });
    });
  return spellings;
}

function inHalves(characters: readonly string[], spaces: number): Spelling[] {
  const spellings: Spelling[] = [];
  const all = [...characters];
  let count = 0;
  characters.forEach((character, i) => {
    const options = halvesOf().get(character) ?? [];
    for (const option of options) spellings.push({ written: characters.with(i, option).join(''), spaces });
    if (options[0] === undefined) return;
    all[i] = options[0];
    count++;
  });
  return count > 1 ? [...spellings, { written: all.join(''), spaces }] : spellings;
}
