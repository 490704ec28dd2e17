import type { Rule } from './entity.ts';

const domains =
  'com|cn|net|org|io|co|jp|tw|hk|us|uk|de|app|shop|store|xyz|top|info|biz|me|cc|tv|dev|edu|gov|ly|vip';
const label = '[a-z0-9](?:[a-z0-9-]{0,62})';

/** Addresses on the network, and plates of Chinese vehicles (GA 36-2018). */
export const addressRules: readonly Rule[] = [
  {
    kind: 'email',
    rank: 10,
    pattern: /(?<![\w.+-])[a-z0-9_][\w.+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{2,24}){1,3}/g,
    read: ([raw]) => ({ value: raw.replace(/-+$/, '') }),
  },
  {
    kind: 'url',
    rank: 11,
    pattern: new RegExp(
      `(?<![a-z0-9@.-])(?:https?://[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}<>"'、。，！？（）()「」【】]{3,2000}|(?:${label}\\.){1,4}(?:${domains})(?![a-z0-9@-])(?:[/?][a-z0-9/?&=#%._~+-]{0,500})?)`,
      'gu',
    ),
    read(match, { original }) {
      const raw = original.slice(match.index, match.index + match[0].length).replace(/[.,;:!?)\]]{1,9}$/, '');
      return { value: raw, end: match.index + raw.length };
    },
  },
  {
    kind: 'plate',
    rank: 20,
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领] ?[a-hj-z][ ·•.-]?(?:[a-hj-np-z0-9]{6}|[a-hj-np-z0-9]{4}[a-hj-np-z0-9挂学警港澳])(?![a-z0-9])/g,
    read: ([raw]) => (/\d{2}/.test(raw) ? { value: raw.replace(/[ ·•.-]/g, '').toUpperCase() } : undefined),
  },
];
