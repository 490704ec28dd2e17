import { detect } from 'chardet';
import { FileProblem } from './file-problem.ts';

const marks: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const readable =
  /^(utf-8|utf-16le|utf-16be|gb18030|big5|shift_jis|euc-jp|euc-kr|iso-2022-jp|windows-125\d|iso-8859-\d+)$/;
const sampleBytes = 64 * 1024;

/** The text of a file in whatever encoding it was saved: by its mark, else UTF-8, else what it looks like. Bytes that are no text are refused. */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return clean(decode(bytes, marked[1]) ?? refuse());
  const wide = guessWide(bytes);
  if (wide) return clean(decode(bytes, wide) ?? refuse());
  const plain = decode(bytes, 'utf-8');
  if (plain !== undefined) return clean(plain);
  const guessed = (detect(bytes.subarray(0, sampleBytes)) ?? '').toLowerCase();
  // Chinese spreadsheets save in GBK, which short texts do not give away.
  const order =
    readable.test(guessed) && !guessed.startsWith('windows') ? [guessed, 'gb18030'] : ['gb18030', guessed];
  for (const encoding of order) {
    const text = readable.test(encoding) ? decode(bytes, encoding) : undefined;
    if (text !== undefined) return clean(text);
  }
  return refuse();
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: line breaks, commas and blanks stand beside a zero, always on the same side. */
function guessWide(bytes: Uint8Array): string | undefined {
  const counts = { 'utf-16le': 0, 'utf-16be': 0 };
  for (let at = 0; at + 1 < Math.min(bytes.length, sampleBytes); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && marksOfText.has(first)) counts['utf-16le'] += 1;
    if (first === 0 && marksOfText.has(second)) counts['utf-16be'] += 1;
  }
  const { 'utf-16le': little, 'utf-16be': big } = counts;
  if (Math.max(little, big) < 2) return undefined;
  if (little > big * 4) return 'utf-16le';
  return big > little * 4 ? 'utf-16be' : undefined;
}

/** Tab, line breaks, blank, quotation mark, comma, semicolon. */
const marksOfText = new Set([9, 10, 13, 32, 34, 44, 59]);

function clean(text: string): string {
  if (text.includes('\0')) refuse();
  return text;
}

function refuse(): never {
  throw new FileProblem('The file is no text in an encoding that can be told; save it as UTF-8.');
}
