import { type FoldedText, rewrite } from './folded-text.ts';

const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]';
const blankBetween = new RegExp(`(?<=${ideograph}) +(?=${ideograph})`, 'gu');
const separator = '[-.·・_/*|,，、~^+=]';
// One character, a separator, one character, a separator, and so on: nobody lists like that.
const spelledOut = new RegExp(`${ideograph}(?:${separator}${ideograph}(?!${ideograph})){2,}`, 'gu');
const spelledBefore = new RegExp(
  `(?<!${ideograph})${ideograph}(?:${separator}${ideograph}(?!${ideograph}))+${separator}(?=${ideograph})`,
  'gu',
);
const spacedLetters = /(?<![\p{L}\p{N}'])[a-z](?:[ .\-_*][a-z]){3,}(?![\p{L}\p{N}'])/gu;
const maskedLetters = /[ .\-_*]/gu;
const separators = new RegExp(separator, 'gu');

/** Takes out blanks between Chinese or Japanese characters, and separators put between single characters or letters (转.人.工, h u m a n). */
export function foldSpacing(folded: FoldedText): FoldedText {
  const joined = rewrite(folded, blankBetween, () => '');
  const closed = rewrite(joined, spelledBefore, ([run]) => run.replace(separators, ''));
  const whole = rewrite(closed, spelledOut, ([run]) => run.replace(separators, ''));
  return rewrite(whole, spacedLetters, ([run]) => run.replace(maskedLetters, ''));
}
