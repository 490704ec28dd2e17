import type { Reading, Rule, Scene } from './entity.ts';
import { nearOf } from './near.ts';

const before = '(?<![a-z0-9+.-])';
const after = '(?![a-z0-9]|[.-]\\d)';
const plain = (raw: string): string => raw.replace(/[^\d+]/g, '');

function phone(source: string, number: (digits: string) => string, needsWord = false): Rule {
  return {
    kind: 'phone',
    rank: 30,
    pattern: new RegExp(`${before}(?:${source})${after}`, 'g'),
    read(match: RegExpExecArray, { text }: Scene): Reading | undefined {
      const near = nearOf(text, match.index, match.index + match[0].length);
      if (needsWord ? near !== 'phone' : near === 'bank' || near === 'other') return undefined;
      return { value: number(plain(match[0])) };
    },
  };
}

const keep = (digits: string): string => digits;
const china = (digits: string): string =>
  `+86${digits.replace(/^(?:\+|00)?86(?=1[3-9])/, '').replace(/^0/, '')}`;
const japan = (digits: string): string => `+81${digits.replace(/^0/, '')}`;
const hongKong = (digits: string): string => `+${digits.replace(/^(?:\+|00)/, '')}`;
const taiwan = (digits: string): string => `+886${digits.replace(/^(?:\+|00)?886/, '').replace(/^0/, '')}`;
const america = (digits: string): string => `+1${digits.replace(/^\+?1(?=\d{10}$)/, '')}`;

/** Numbering plans: ITU-T E.164, those of China, Hong Kong, Macau, Taiwan, Japan and North America; a service number keeps its form. */
export const phoneRules: readonly Rule[] = [
  phone('(?:\\((?:\\+|00)?86\\) ?|(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}', china),
  phone('(?:\\+|00)86[- ]?\\d{2,3}[- ]?\\d{3,4}[- ]?\\d{4}', (digits) => digits.replace(/^00/, '+')),
  phone('[48]00[- ]\\d{3}[- ]\\d{4}|[48]00[- ]\\d{4}[- ]\\d{3}|400\\d{7}', keep),
  phone(
    '0[5-9]0[- ]?\\d{4}[- ]?\\d{4}|0120[- ]\\d{3}[- ]\\d{3}|0(?:3|6)[- ]\\d{4}[- ]\\d{4}|0\\d{2}[- ]\\d{3}[- ]\\d{4}|0570[- ]\\d{3}[- ]\\d{3}|0\\d{1,3}\\(\\d{2,4}\\)\\d{4}',
    japan,
  ),
  phone('\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[- ]?[2-8]\\d{2,3}[- ]?\\d{4}(?:-\\d{1,5})?', (digits) =>
    china(digits),
  ),
  phone('(?:\\((?:\\+|00)?85[23]\\)[- ]?|(?:\\+|00)85[23][- ]?|85[23][- ])[2-9]\\d{3}[- ]?\\d{4}', hongKong),
  phone('(?:0[24578][- ]|\\(0[24578]\\)[- ]?)\\d{3,4}[- ]\\d{4}', taiwan),
  phone('09\\d{2}[- ]?\\d{3}[- ]?\\d{3}', taiwan),
  phone(
    '(?:\\((?:\\+|00)?886\\)[- ]?|(?:\\+|00)886[- ]?|886[- ])(?:\\(?0\\)?)?(?:9\\d{2}[- ]?\\d{3}[- ]?\\d{3}|[2-8][- ]?\\d{3,4}[- ]?\\d{4})',
    taiwan,
  ),
  phone('(?:\\+?1[-. ]?)?\\(?[2-9]\\d{2}\\)?[-. ][2-9]\\d{2}[-. ]\\d{4}', america),
  phone('\\+[1-9]\\d{0,2}[- ]?\\(?\\d{1,4}\\)?(?:[- ]?\\d{2,5}){1,4}', keep),
  phone('1?0\\d{3,4}|1\\d{4}|95\\d{3,4}|\\d{7,11}|\\d{3}-\\d{4}', keep, true),
];
