const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a text has ideographs or kana, of which a few say as much as a word in letters. */
export const isWide = (text: string): boolean => wide.test(text);
