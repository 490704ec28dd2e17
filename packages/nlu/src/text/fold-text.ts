import { foldElongation } from './elongation.ts';
import { foldEmoji } from './emoji-words.ts';
import { foldCharacters } from './fold-characters.ts';
import { foldScript } from './fold-script.ts';
import type { FoldedText } from './folded-text.ts';
import { foldDisguise, foldHomoglyphs } from './homoglyphs.ts';
import { foldSpacing } from './spacing.ts';

/** Longest text that is folded, in UTF-16 units; what follows is not read. */
export const MAX_FOLDED_LENGTH = 20_000;

const steps = [foldHomoglyphs, foldDisguise, foldEmoji, foldElongation, foldSpacing, foldScript] as const;

/** Folds writing that means the same into one form, in time linear in the first 20,000 units: width and compatibility (NFKC), case, invisible characters, lookalike letters and digits, emoji that stand for words, stretched and spaced writing, traditional characters. Any string is welcome. */
export function foldText(text: string): FoldedText {
  return steps.reduce((folded, step) => step(folded), foldCharacters(text.slice(0, MAX_FOLDED_LENGTH)));
}
