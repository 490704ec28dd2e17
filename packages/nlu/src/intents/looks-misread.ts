// What a byte of 0x80 to 0xbf reads as in Latin-1 and in Windows-1252.
const rest = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const signs = new RegExp(
  [
    // The mark of bytes that were no text, and characters that no text has.
    '[\\ufffd\\ufffe\\uffff]',
    // UTF-16 read byte by byte.
    '(?:\\0[^\\0]){2}|(?:[^\\0]\\0){2}',
    // UTF-8 read as Latin-1: Ã© for é, ä½ for 你.
    `[\\u00c2\\u00c3]${rest}|[\\u00e2-\\u00ef]${rest}{2}|\\u00f0${rest}{3}`,
    // GBK and Shift JIS read as Latin-1: no word has so many letters beyond ASCII in a row.
    '[\\u00a1-\\u00ff]{4}',
    // UTF-8 read as GBK, twice damaged or with its mark; memory that nobody had written to.
    '锟斤拷|锘|烫烫烫|屯屯屯',
  ].join('|'),
  'u',
);

/** Whether a text was probably read in another encoding than it was written in, or has lost characters on its way. */
export function looksMisread(text: string): boolean {
  return signs.test(text);
}
