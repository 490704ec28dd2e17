import { lazy } from '../lazy.ts';
import { dialectTable } from './dialect-table.ts';
import { foldText } from './fold-text.ts';
import type { FoldedText } from './folded-text.ts';
import { createForms, replaceForms } from './forms.ts';
import { foldNumerals } from './numerals.ts';
import { foldReduplication } from './reduplication.ts';

const dialect = lazy(() => createForms(dialectTable.flatMap(([, forms]) => readForms(forms))));

/** Writes colloquial and regional forms as the standard language does, doubled verbs once and numerals in digits; reads what `foldText` returns, linear, any text. */
export function standardise(folded: FoldedText): FoldedText {
  return foldNumerals(foldReduplication(replaceForms(folded, dialect())));
}

function readForms(forms: string): (readonly [string, string])[] {
  return forms
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [form = '', standard = ''] = entry.split('>');
      return [foldText(form).text, foldText(standard.replaceAll('_', ' ')).text] as const;
    });
}
