import type { Words } from './words.ts';

/** What a setting must look like, for the program and for people. */
export interface Shape {
  pattern: RegExp;
  /** what is expected, as the end of a sentence that begins with “Expected:” */
  expects: Words;
}

const sorts = {
  digits: ['\\d', { 'zh-CN': '位数字', 'zh-TW': '位數字', en: 'digits', ja: '桁の数字' }],
  hex: [
    '[0-9a-f]',
    {
      'zh-CN': '个字符（0–9 和小写 a–f）',
      'zh-TW': '個字元（0–9 和小寫 a–f）',
      en: 'characters of 0–9 and lower-case a–f',
      ja: '文字（0–9 と小文字の a–f）',
    },
  ],
  alphanumeric: [
    '[A-Za-z0-9]',
    { 'zh-CN': '个字母或数字', 'zh-TW': '個字母或數字', en: 'letters and digits', ja: '文字の英数字' },
  ],
  word: [
    '[\\w-]',
    {
      'zh-CN': '个字符（字母、数字、_ 和 -）',
      'zh-TW': '個字元（字母、數字、_ 和 -）',
      en: 'letters, digits, _ and -',
      ja: '文字（英数字、_、-）',
    },
  ],
  spaceless: [
    '\\S',
    {
      'zh-CN': '个字符，中间没有空格',
      'zh-TW': '個字元，中間沒有空格',
      en: 'characters without a space',
      ja: '文字（空白を含まない）',
    },
  ],
  'one line': [
    '[^\\r\\n]',
    {
      'zh-CN': '个字符，只有一行',
      'zh-TW': '個字元，只有一行',
      en: 'characters on one line',
      ja: '文字（1 行）',
    },
  ],
} as const satisfies Record<string, readonly [string, Words]>;

/** So many characters of one sort, behind one of these beginnings where there are any. */
export function chars(sort: keyof typeof sorts, least: number, most = least, ...begins: string[]): Shape {
  const [of, words] = sorts[sort];
  const count = least === most ? `${least}` : `${least}–${most}`;
  const begin = begins.length > 0 ? `(?:${begins.join('|')})` : '';
  const first = begins.join(' / ');
  const said = (before: string, said: string) => (begins.length > 0 ? before : '') + said;
  return {
    pattern: new RegExp(`^${begin}${of}{${least},${most}}$`, 'u'),
    expects: {
      'zh-CN': said(`以 ${first} 开头，后面 `, `${count} ${words['zh-CN']}`),
      'zh-TW': said(`以 ${first} 開頭，後面 `, `${count} ${words['zh-TW']}`),
      en: said(`${first}, then `, `${count} ${words.en}`),
      ja: said(`${first} で始まり、続けて `, `${count} ${words.ja}`),
    },
  };
}

export const address: Shape = {
  pattern: /^https?:\/\/\S{1,1990}$/,
  expects: {
    'zh-CN': '以 https:// 开头的网址',
    'zh-TW': '以 https:// 開頭的網址',
    en: 'an address that begins with https://',
    ja: 'https:// で始まるアドレス',
  },
};
/** An address to which paths are put. */
export const root: Shape = {
  pattern: /^https?:\/\/\S{0,1990}[^/\s]$/,
  expects: {
    'zh-CN': '以 https:// 开头、末尾没有 / 的网址',
    'zh-TW': '以 https:// 開頭、末尾沒有 / 的網址',
    en: 'an address that begins with https:// and does not end with /',
    ja: 'https:// で始まり、/ で終わらないアドレス',
  },
};
export const host: Shape = {
  pattern: /^[\w.:-]{1,253}$/,
  expects: {
    'zh-CN': '主机名，例如 imap.example.com',
    'zh-TW': '主機名稱，例如 imap.example.com',
    en: 'a host name such as imap.example.com',
    ja: 'ホスト名（例: imap.example.com）',
  },
};
export const port: Shape = {
  pattern: /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
  expects: {
    'zh-CN': '1–65535 之间的数字',
    'zh-TW': '1–65535 之間的數字',
    en: 'a number of 1–65535',
    ja: '1–65535 の数字',
  },
};
export const upTo99: Shape = {
  pattern: /^[1-9]\d?$/,
  expects: {
    'zh-CN': '1–99 之间的数字',
    'zh-TW': '1–99 之間的數字',
    en: 'a number of 1–99',
    ja: '1–99 の数字',
  },
};
export const mailAddress: Shape = {
  pattern: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
  expects: {
    'zh-CN': '邮箱地址，例如 help@example.com',
    'zh-TW': '郵箱地址，例如 help@example.com',
    en: 'an email address such as help@example.com',
    ja: 'メールアドレス（例: help@example.com）',
  },
};
