import { recall } from './recall.ts';
import { simplify } from './simplify.ts';

/** Longest text that is read, in UTF-16 units: a question is short, and whatever follows is cut off unread. */
export const MAX_TEXT_LENGTH = 1000;

const variants: Readonly<Record<string, string>> = { 帐: '账', 妳: '你', 您: '你', '’': "'", '`': "'" };
const variant = /[帐妳您’`]/gu;

/** Folds writing that means the same into one form: width, case, script (traditional → simplified), stretched letters, invisible marks; never longer than MAX_TEXT_LENGTH. */
export function normalise(text: string): string {
  return normaliseRead(text.slice(0, MAX_TEXT_LENGTH));
}

const normaliseRead = recall((text) =>
  simplify(fold(text))
    .replace(variant, (character) => variants[character] ?? character)
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** Folds width, case, stretched letters and invisible marks but keeps the script, so that its language can still be told. */
export function fold(text: string): string {
  return (
    text
      .slice(0, MAX_TEXT_LENGTH)
      .replace(/\p{Cs}/gu, '')
      .normalize('NFKC')
      // NFKC may write one character as eighteen.
      .slice(0, MAX_TEXT_LENGTH)
      .replace(/\p{Cs}/gu, '')
      .toLowerCase()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/\p{Cf}|\p{Variation_Selector}|\p{M}{3,}/gu, '')
      .replace(/([\p{L}\p{P}])\1{2,}/gu, '$1$1')
  );
}
