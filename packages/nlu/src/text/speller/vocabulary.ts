import { foldText } from '../fold-text.ts';
import { standardise } from '../standardise.ts';

const LONGEST_GRAM = 4;
const edges =
  /^[的了吗呢吧啊呀么是在有就都也很和与把被让给我你他她它们这那不没]|[的了吗呢吧啊呀和与把被是我你他她它]$/u;

/** Collects what a speller should know from texts that are written well (examples, answers): Latin and katakana words, and Chinese pieces of 1 to 4 characters that return (twice, longer or shorter than two characters three times); the most frequent first, at most `most`. */
export function vocabularyOf(texts: readonly string[], most = 50_000): string[] {
  const vocabulary = createVocabulary();
  for (const text of texts) vocabulary.add(text);
  return vocabulary.words(most);
}

/** A vocabulary that is collected text by text. */
export interface Vocabulary {
  add(text: string): void;
  /** What was collected so far, as `vocabularyOf` gives it. */
  words(most: number): string[];
  /** A word as the vocabulary and the speller write it. */
  plain(word: string): string;
}

/** Collects a vocabulary bit by bit, for whoever must not be held up. */
export function createVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    plain: plainOf,
    add(text) {
      const plain = plainOf(text);
      for (const [word] of plain.matchAll(/[\p{Script=Latin}]+|[\p{Script=Katakana}ー]{2,}/gu)) count(word);
      if (/\p{Script=Hiragana}/u.test(plain)) return;
      for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) countPieces([...run], count);
    },
    words: (most) =>
      [...counts]
        .filter(([word, times]) => !/\p{Script=Han}/u.test(word) || times >= ([...word].length === 2 ? 2 : 3))
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([word]) => word),
  };
}

const plainOf = (text: string): string => standardise(foldText(text)).text;

function countPieces(characters: readonly string[], count: (word: string) => void): void {
  for (let start = 0; start < characters.length; start += 1) {
    for (let length = 1; length <= LONGEST_GRAM && start + length <= characters.length; length += 1) {
      const piece = characters.slice(start, start + length).join('');
      if (length === 1 || !edges.test(piece)) count(piece);
    }
  }
}
