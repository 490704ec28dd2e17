import { foldText, type Synonyms, standardise } from '@parley/nlu';

/** A text in the standard words of its synonyms; undefined where it has none of them, or has them already. */
export function standardForm(text: string, synonyms: Synonyms): string | undefined {
  const plain = standardise(foldText(text));
  const standard = synonyms.apply(plain).text;
  return standard === plain.text ? undefined : standard;
}
