import { type FoldedText, type Replacement, replaceParts } from './folded-text.ts';

/** Written forms and what stands for each, ready to be looked up at every place of a text. */
export interface Forms {
  readonly standardOf: ReadonlyMap<string, string>;
  /** Lengths of the forms that begin with a unit, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Longest form, in UTF-16 units; longer ones are left out. */
export const MAX_FORM_LENGTH = 40;

/** Makes forms ready to be replaced; of two entries for one form the later wins. */
export function createForms(entries: Iterable<readonly [form: string, standard: string]>): Forms {
  const standardOf = new Map<string, string>();
  const lengths = new Map<string, Set<number>>();
  for (const [form, standard] of entries) {
    if (form.length === 0 || form.length > MAX_FORM_LENGTH) continue;
    standardOf.set(form, standard);
    const first = form.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set<number>()).add(form.length));
  }
  const sorted = [...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const);
  return { standardOf, lengths: new Map(sorted) };
}

/** Writes the standard for every form found, the longest at each place, from left to right; Latin forms count only as whole words. At most 40 look-ups a place. */
export function replaceForms(folded: FoldedText, forms: Forms): FoldedText {
  const { text } = folded;
  const found: Replacement[] = [];
  let at = 0;
  while (at < text.length) {
    const form = findForm(text, at, forms);
    if (form === undefined) {
      at += 1;
      continue;
    }
    const standard = forms.standardOf.get(form) ?? form;
    if (standard !== form) found.push({ start: at, end: at + form.length, text: standard });
    at += form.length;
  }
  return replaceParts(folded, found);
}

function findForm(text: string, at: number, forms: Forms): string | undefined {
  return forms.lengths
    .get(text.charAt(at))
    ?.map((length) => text.slice(at, at + length))
    .find((form) => forms.standardOf.has(form) && isWhole(text, at, form.length));
}

function isWhole(text: string, at: number, length: number): boolean {
  const isCutBefore = isSpaced(text.charAt(at)) && isSpaced(text.charAt(at - 1));
  const isCutAfter = isSpaced(text.charAt(at + length - 1)) && isSpaced(text.charAt(at + length));
  return !isCutBefore && !isCutAfter;
}

function isSpaced(unit: string): boolean {
  return /[\p{Script=Latin}\p{Nd}']/u.test(unit);
}
