import type { TextLanguage } from './read-language.ts';

/** How much of each script a text holds; `words` are its Latin words in lower case, `foreignWords` those of them that are neither names nor loans. */
export interface ScriptCounts {
  han: number;
  kana: number;
  latinLetters: number;
  words: string[];
  foreignWords: number;
  others: { language: TextLanguage; script: string; letters: number }[];
}

const otherScripts: readonly (readonly [RegExp, TextLanguage, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko', 'Kore'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'Cyrl'],
  [/\p{Script=Thai}/gu, 'th', 'Thai'],
  [/\p{Script=Arabic}/gu, 'ar', 'Arab'],
  [/\p{Script=Devanagari}/gu, 'hi', 'Deva'],
  [/\p{Script=Hebrew}/gu, 'he', 'Hebr'],
  [/\p{Script=Greek}/gu, 'el', 'Grek'],
];
const ukrainian = /[іїєґ]/iu;
const persian = /[پچژگک]/u;

// Written in Latin letters by everybody: they make no text mixed.
const loans = new Set(
  'app apps wifi vip ok usb sim gps app id pc tv dvd cd led pdf sms qr url web ip ios android iphone ipad macbook bluetooth line paypal paypay visa wechat alipay email mail hi xl xxl xs sp pro max mini plus ai diy logo kg cm mm ml pm am vs iqos lv nfc hdmi'.split(
    ' ',
  ),
);
// These two count as foreign words when small letters spell them in running text.
loans.delete('email');
loans.delete('mail');

/** Counts scripts and Latin words of an NFKC text in one pass. */
export function countScripts(text: string): ScriptCounts {
  let [han, kana, latinLetters, others] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x370) latinLetters += isLatinUnit(unit) ? 1 : 0;
    else if (unit >= 0x3041 && unit <= 0x30ff) kana += unit === 0x30fb || unit === 0x30a0 ? 0 : 1;
    else if (isHanUnit(unit)) han += 1;
    else if (unit >= 0x1e00 && unit <= 0x1eff) latinLetters += 1;
    else if (unit < 0x2000 || (unit >= 0xac00 && unit <= 0xd7a3)) others += 1;
  }
  const tokens = latinLetters > 0 ? (text.match(latinToken) ?? []) : [];
  return {
    han,
    kana,
    latinLetters,
    words: tokens.map((token) => token.toLowerCase()),
    foreignWords: tokens.filter(isForeignWord).length,
    others: others > 0 ? readOthers(text) : [],
  };
}

const latinToken = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu;

function isLatinUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f);
}

/** Ideographs, 々 and 〇; of those beyond the basic plane the first half of the pair. */
function isHanUnit(unit: number): boolean {
  if (unit >= 0x4e00)
    return unit <= 0x9fff || (unit >= 0xd840 && unit <= 0xd888) || (unit >= 0xf900 && unit <= 0xfaff);
  return (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3005 || unit === 0x3007;
}

/** Small letters spell a word; a capital among them, or capitals alone, a name or a code. */
function isForeignWord(token: string): boolean {
  return token.length >= 3 && token === token.toLowerCase() && !loans.has(token);
}

function readOthers(text: string): ScriptCounts['others'] {
  return otherScripts
    .map(([pattern, language, script]) => ({ language: language, script, letters: count(text, pattern) }))
    .filter((found) => found.letters > 0)
    .map((found) => ({ ...found, language: refine(found.language, text) }));
}

function refine(language: TextLanguage, text: string): TextLanguage {
  if (language === 'ru' && ukrainian.test(text)) return 'uk';
  return language === 'ar' && persian.test(text) ? 'fa' : language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
