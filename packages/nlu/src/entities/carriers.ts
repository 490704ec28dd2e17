import {
  isFedexNumber,
  isPostalItem,
  isUpsNumber,
  passesSevenCheck,
  passesShippingCode,
} from './check-digits.ts';

interface Carrier {
  name: string;
  /** What the customer calls it. */
  says: RegExp;
  /** Numbers that only this carrier writes. */
  own?: RegExp;
  /** Bare digits that are taken only where the carrier is named. */
  bare?: RegExp;
  passes?(number: string): boolean;
}

// Formats as the carriers print them; check rules where they are public.
const carriers: readonly Carrier[] = [
  { name: 'SF', says: /顺丰|(?<![a-z])sf(?![a-z])/, own: /^sf\d{12,15}$/, bare: /^\d{12,15}$/ },
  { name: 'JD', says: /京东/, own: /^jd(?:[a-z]{1,3}|00)?\d{9,15}(?:-\d{1,3}-\d{1,3}-?)?$/ },
  { name: 'YTO', says: /圆通/, own: /^yt\d{10,15}$/, bare: /^\d{10,13}$/ },
  { name: 'ZTO', says: /中通/, own: /^zto?\d{10,14}$/, bare: /^\d{12,14}$/ },
  { name: 'STO', says: /申通/, own: /^sto?\d{10,13}$/, bare: /^\d{12,15}$/ },
  { name: 'Yunda', says: /韵达/, own: /^yd\d{13,15}$/, bare: /^\d{13,15}$/ },
  { name: 'J&T', says: /极兔|j&t/, own: /^jt\d{10,15}$/ },
  { name: 'Deppon', says: /德邦/, own: /^dpk\d{9,12}$/, bare: /^\d{8,10}$/ },
  { name: 'UPS', says: /(?<![a-z])ups(?![a-z])/, own: /^1z[a-z0-9]{16}$/, passes: isUpsNumber },
  {
    name: 'post',
    says: /邮政|(?<![a-z])ems(?![a-z])|post/,
    own: /^[a-z]{2}\d{9}[a-z]{2}$/,
    passes: isPostalItem,
  },
  { name: 'EMS', says: /邮政|(?<![a-z])ems(?![a-z])/, own: /^ems\d{10,15}$/, bare: /^\d{13}$/ },
  { name: 'FedEx', says: /fedex|联邦/, bare: /^(?:\d{12}|\d{15})$/, passes: isFedexNumber },
  { name: 'DHL', says: /(?<![a-z])dhl(?![a-z])/, own: /^jjd\d{14,18}$/ },
  { name: 'DHL', says: /(?<![a-z])dhl(?![a-z])/, bare: /^\d{10,11}$/, passes: passesSevenCheck },
  { name: 'USPS', says: /usps/, own: /^9[1-5]\d{18}(?:\d{2})?$/, passes: passesShippingCode },
  { name: 'Yamato', says: /ヤマト|クロネコ|黑猫|yamato/, bare: /^\d{12}$/, passes: passesSevenCheck },
  { name: 'Sagawa', says: /佐川|sagawa/, bare: /^\d{12}$/, passes: passesSevenCheck },
  { name: 'Japan Post', says: /ゆうパック|日本邮便|郵便局/, bare: /^\d{11,12}$/, passes: passesSevenCheck },
];

/** The carrier whose numbers look like this and whose check digit, if it has one, agrees. */
export function carrierOf(number: string): string | undefined {
  return carriers.find(({ own, passes }) => own?.test(number) && (passes?.(number) ?? true))?.name;
}

/** The carrier that is named in the words around a bare number and could have given it. */
export function namedCarrier(number: string, around: string): string | undefined {
  return carriers.find(
    ({ says, bare, passes }) => bare?.test(number) && says.test(around) && (passes?.(number) ?? true),
  )?.name;
}
