import { carrierOf, namedCarrier } from './carriers.ts';
import { isCitizenNumber, isHongKongNumber, isTaiwanNumber, passesLuhn } from './check-digits.ts';
import type { Reading, Rule, Scene } from './entity.ts';
import { nearOf } from './near.ts';

const edge = '(?<![a-z0-9])';
const end = '(?![a-z0-9])';
const upper = (text: string): string => text.replace(/[ -]/g, '').toUpperCase();

function readCitizen([raw]: RegExpExecArray): Reading | undefined {
  const number = upper(raw);
  return isCitizenNumber(number) ? { value: number } : undefined;
}

// One letter and nine digits is also the form of order numbers, of which one in ten passes the check: the words around decide.
function readRegional(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const [raw] = match;
  const isNamed = nearOf(text, match.index, match.index + raw.length) === 'id';
  return isNamed && isTaiwanNumber(raw) ? { value: raw.toUpperCase() } : undefined;
}

// First digits by issuer: UnionPay, Visa, Mastercard, American Express, JCB.
const issuer = /^(?:62|4|5[1-5]|2[2-7]|3[47]|35|9[0-9]|6[0-9])/;
function readCard(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const [raw] = match;
  const number = upper(raw);
  const near = nearOf(text, match.index, match.index + raw.length);
  if (number.length < 13 || number.length > 19 || !passesLuhn(number)) return undefined;
  if (near === 'bank') return { value: number };
  if (near !== undefined || !issuer.test(number)) return undefined;
  // Nine in ten order numbers fail the check; groups of four or an issuer's length settle most of the rest.
  const isGrouped = /^\d{4}([ -])\d{4}\1\d{4}/.test(raw);
  return isGrouped || /^(?:62\d{14}|62\d{17}|4\d{15}|5[1-5]\d{14}|3[47]\d{13})$/.test(number)
    ? { value: number }
    : undefined;
}

function readTracking(match: RegExpExecArray): Reading | undefined {
  const number = match[0].replaceAll(' ', '');
  const name = carrierOf(number);
  return name ? { value: number.toUpperCase(), name } : undefined;
}

function readNamed(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const number = match[0].replace(/[ -]/g, '');
  const last = match.index + match[0].length;
  if (!/\d{4}/.test(number) || number.length < 8 || nearOf(text, match.index, last) !== 'tracking')
    return undefined;
  // "The tracking number of SP20260001" and "SP20260001快递单号" ask for the parcel of an order.
  if (/^[a-z]/.test(number) && isAskedOf(text.slice(0, match.index), text.slice(last))) return undefined;
  const name = namedCarrier(number, text.slice(Math.max(0, match.index - 22), last + 12));
  return { value: number.toUpperCase(), ...(name && { name }) };
}

const isAskedOf = (before: string, after: string): boolean =>
  /(?:\b(?:for|of)(?: (?:my |the )?order)?(?: number| no\.?)? ?#?|[单号码息度][:：]?的)$/.test(before) ||
  /^ ?(?:这单|那单|订单)?(?:的|の)?(?:快递单?号|运单号|物流单?号?|追跡番号|伝票番号|传票番号|'?s? tracking)/.test(
    after,
  );

const isDateFirst = (number: string): boolean =>
  /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(number);
function readLoneNumber(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const [number] = match;
  const near = nearOf(text, match.index, match.index + number.length);
  if (near !== undefined && near !== 'order') return undefined;
  if (number.length === 8 && near === undefined) return undefined;
  return number.length >= 15 || isDateFirst(number) || near === 'order' ? { value: number } : undefined;
}

function readNamedOrder(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const [raw] = match;
  if (!/\d{3}|\d[a-z]+\d/.test(raw) || raw.replace(/\D/g, '').length < 4) return undefined;
  if (/^(?:20\d\d-\d\d?-\d\d?|\d{1,2}-\d{1,2}|\d+[a-z]{1,4})$/.test(raw) && !/^\d{8,}/.test(raw))
    return undefined;
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  return /(?:订单编?号?码?|单号|注文(?:番号|id|no\.?)?|オーダー(?:番号|id|no\.?)?|order(?: (?:number|no\.?|id|num|ref))?|订单 ?id)(?:は|是|为|:|is|was|#|no\.?|[ ,，(（「【])*$/.test(
    before,
  ) &&
    !/[工货]单号?[^\d]*$/.test(before) &&
    nearOf(text, match.index, match.index + raw.length) !== 'tracking'
    ? { value: upperOrder(raw) }
    : undefined;
}
const upperOrder = (raw: string): string => raw.toUpperCase();

function readLettered(match: RegExpExecArray, { text }: Scene): Reading | undefined {
  const [raw] = match;
  const near = nearOf(text, match.index, match.index + raw.length);
  if (near === 'other' || near === 'chat' || near === 'id') return undefined;
  return carrierOf(raw) || /^(?:rmb|usd|cny|jpy|eur|gbp|hkd|no|qq|tel|ip|iso|v|ver)-?\d/.test(raw)
    ? undefined
    : { value: upper(raw) };
}

/** Numbers that name an order, a parcel, a person or an account. */
export const numberRules: readonly Rule[] = [
  {
    kind: 'id-card',
    rank: 20,
    pattern: new RegExp(`${edge}[1-9]\\d{5} ?(?:18|19|20)\\d{6} ?\\d{3}[\\dx]${end}`, 'g'),
    read: readCitizen,
  },
  {
    kind: 'id-card',
    rank: 20,
    pattern: new RegExp(`${edge}[a-z][1289]\\d{8}${end}`, 'g'),
    read: readRegional,
  },
  {
    kind: 'id-card',
    rank: 20,
    pattern: /(?<![a-z0-9])[a-z]{1,2}\d{6}\([\da]\)/g,
    read: ([raw]) => (isHongKongNumber(raw) ? { value: raw.toUpperCase() } : undefined),
  },
  {
    kind: 'bank-card',
    rank: 21,
    pattern: new RegExp(
      `${edge}[1-9]\\d{3}(?:[ -]?\\d{4}){2,3}(?:[ -]?\\d{1,4})?${end}|${edge}3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}${end}`,
      'g',
    ),
    read: readCard,
  },
  {
    kind: 'tracking',
    rank: 20,
    pattern: new RegExp(
      `${edge}(?:1z[a-z0-9]{16}|[a-z]{2}\\d{9}[a-z]{2}|(?:sf|jd[a-z]{0,3}|yt|zto?|sto?|yd|jt|dpk|ems|jjd)\\d{9,18}(?:-\\d{1,3}-\\d{1,3}-?)?|9[1-5]\\d{18}(?:\\d{2})?)${end}`,
      'g',
    ),
    read: readTracking,
  },
  {
    kind: 'tracking',
    rank: 20,
    pattern: new RegExp(
      `${edge}(?:1z(?: ?[a-z0-9]{2,4}){4,6}|[a-z]{2} \\d{4} ?\\d{4} ?\\d [a-z]{2}|sf ?\\d{4} ?\\d{4} ?\\d{4,5}|9[1-5]\\d{2}(?: \\d{4}){4}(?: \\d{2})?)${end}`,
      'g',
    ),
    read: readTracking,
  },
  {
    kind: 'tracking',
    rank: 24,
    pattern: new RegExp(`${edge}(?:\\d{8,22}|\\d{4}[ -]\\d{4}[ -]\\d{4}|[a-z]{2,4}\\d{8,16})${end}`, 'g'),
    read: readNamed,
  },
  {
    kind: 'order',
    rank: 23,
    pattern: new RegExp(`(?<![a-z0-9-])[a-z0-9](?:-?[a-z0-9]){3,29}${end}`, 'g'),
    read: readNamedOrder,
  },
  {
    kind: 'order',
    rank: 40,
    pattern: new RegExp(`${edge}(?:[a-z]{1,4}-?\\d{6,16}|[a-z]{2,5}-\\d{4,8}-\\d{3,8})${end}`, 'g'),
    read: readLettered,
  },
  {
    kind: 'order',
    rank: 40,
    pattern: new RegExp(`${edge}\\d{3}-\\d{7}-\\d{7}${end}`, 'g'),
    read: ([raw]) => ({ value: raw }),
  },
  {
    kind: 'order',
    rank: 22,
    pattern: new RegExp(`(?<![a-z0-9&])#\\d{4,16}${end}`, 'g'),
    read: (match, { text }) =>
      nearOf(text, match.index, match.index) === 'other' ? undefined : { value: match[0].slice(1) },
  },
  { kind: 'order', rank: 42, pattern: /(?<![a-z0-9.-])\d{5,24}(?![a-z0-9]|[-.]\d)/g, read: readLoneNumber },
];
