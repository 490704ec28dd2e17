import { simplify } from '../simplify.ts';
import { type FoldedText, rewrite } from './folded-text.ts';

const variants: Readonly<Record<string, string>> = { 帐: '账', 妳: '你', 您: '你', '’': "'", '`': "'" };
const runs = /[\p{Script=Han}々〇]+/gu;

/** Writes traditional Chinese in simplified characters, one run of characters at a time, and variants in one form. */
export function foldScript(folded: FoldedText): FoldedText {
  const simplified = rewrite(folded, runs, ([run]) => simplify(run));
  return rewrite(simplified, /[帐妳您’`]/gu, ([character]) => variants[character]);
}
