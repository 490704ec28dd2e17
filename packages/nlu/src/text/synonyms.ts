import { foldText } from './fold-text.ts';
import type { FoldedText } from './folded-text.ts';
import { createForms, replaceForms } from './forms.ts';
import { standardise } from './standardise.ts';

/** A workspace's own words: which mean the same, and how to write them in one way. */
export interface Synonyms {
  /** Writes every synonym in a folded and standardised text as the first word of its group; the longest wins at each place. */
  apply: (folded: FoldedText) => FoldedText;
  /** The word that stands for a group, for a word as customers write it; the word itself, folded, when no group has it. */
  standardOf: (word: string) => string;
}

/** Makes groups of words that mean the same (`[['优惠券', '券', 'coupon'], …]`) effective at once, without training; a word in two groups belongs to the first. */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const entries = groups.flatMap(([first = '', ...others]) =>
    others.map((word) => [plain(word), plain(first)] as const),
  );
  const heads = groups.map(([first = '']) => [plain(first), plain(first)] as const);
  // The first group to name a word keeps it, and a group's first word always stands for itself.
  const forms = createForms([...entries.toReversed(), ...heads]);
  return {
    apply: (folded) => replaceForms(folded, forms),
    standardOf: (word) => forms.standardOf.get(plain(word)) ?? plain(word),
  };
}

function plain(word: string): string {
  return standardise(foldText(word)).text;
}
