import type { Rule } from './entity.ts';
import { japanesePlate, namedPlate } from './plate-rules.ts';

const domains =
  'com|cn|net|org|io|co|jp|tw|hk|us|uk|de|app|shop|store|xyz|top|info|biz|me|cc|tv|dev|edu|gov|ly|vip';
// After a scheme the name of a host may be in any script; the text around it is not part of it.
const wideHost =
  '(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:[a-z]{2,24}|中国|公司|网络|网址|网店|商城|商店|香港|台湾|みんな|コム|ストア|クラウド|ファッション)';
const rest = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}<>"\'、。，！？（）()「」【】]';
const label = '[a-z0-9](?:[a-z0-9-]{0,62})';

/** Addresses on the network, and plates of vehicles: Chinese (GA 36-2018), Japanese, and such of Taiwan and Hong Kong as are called plates. */
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
      `(?<![a-z0-9@.-])(?:https?://(?:${wideHost}${rest}{0,2000}|${rest}{3,2000})|(?:${label}\\.){1,4}(?:${domains})(?![a-z0-9@-])(?:[/?][a-z0-9/?&=#%._~+-]{0,500})?)`,
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
  japanesePlate,
  namedPlate,
];
