import { createReadStream } from 'node:fs';

const headChars = 4096;
// As UTF-8 has it, read as Latin-1.
const byteOrderMark = /^\u00ef\u00bb\u00bf/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what tells other bytes from text
const notText = /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F]/;
const markup = /^<(!doctype|!--|\?|!\[|%|html|head|body|svg|script|style|iframe|object|xsl|meta|link)/i;

/** Whether the bytes are text, and if so whether of a kind that a program would run or render. */
export async function readAsText(path: string): Promise<'binary' | 'active' | 'plain'> {
  let head: string | undefined;
  let encoding = 'latin1';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const wide = wideEncodingOf(chunk);
    if (head === undefined && wide) encoding = wide;
    const text = new TextDecoder(encoding).decode(chunk);
    if (notText.test(text)) return 'binary';
    head ??= text.replace(byteOrderMark, '').trimStart().slice(0, headChars);
  }
  return head?.startsWith('#!') || markup.test(head ?? '') ? 'active' : 'plain';
}

/** UTF-16, by its byte order mark; of other texts the ASCII letters are enough to see how they begin. */
export function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
