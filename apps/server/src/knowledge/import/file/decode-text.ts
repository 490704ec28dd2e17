import { normalise } from '@parley/nlu';
import { detect } from 'chardet';
import { importProblem } from '../import-problem.ts';
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
  const chinese = guessEastern(bytes);
  if (chinese !== undefined) return clean(chinese);
  const guessed = (detect(bytes.subarray(0, sampleBytes)) ?? '').toLowerCase();
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

/** Bytes of one Eastern encoding are mostly letters in another too, but rare ones: the reading with the most everyday letters is right, if they are many. */
function guessEastern(bytes: Uint8Array): string | undefined {
  const read = (['gb18030', 'big5', 'shift_jis', 'euc-jp'] as const).flatMap((encoding) => {
    const text = decode(bytes, encoding);
    return text === undefined ? [] : [{ text, share: everydayShare(text.slice(0, sampleBytes)) }];
  });
  const [best] = read.sort((a, b) => b.share - a.share);
  return best && best.share >= leastEveryday ? best.text : undefined;
}

const leastEveryday = 0.25;
const everyday = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指许统区保至形便空决科五书非则听白却界光放强即难且权思完设式色路记南品住告类求据程北边交规万取望术领共确传清今切院让识候带导运请您怎货退换订单款答案签收价费票购买支付快递仓库修保险错码充券优惠积客服售店铺号登录',
);

// Letters of other encodings read as Shift JIS are half-width kana by the dozen.
const halfKana = /[\uff61-\uff9f]/g;

function everydayShare(text: string): number {
  const letters = [...normalise(text.replace(halfKana, '齉'))].filter(
    (sign) => sign > '\u007f' && /\p{L}/u.test(sign),
  );
  const known = letters.filter((sign) => everyday.has(sign) || /[ぁ-ヿ]/.test(sign));
  return letters.length === 0 ? 0 : known.length / letters.length;
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
  throw new FileProblem(importProblem('encoding'));
}
