const digitsOf = (text: string): number[] => [...text].map(Number);
const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  digits.reduce((sum, digit, i) => sum + digit * (weights[i % weights.length] ?? 0), 0);

/** ISO/IEC 7812-1 Annex B: the mod 10 check of card numbers. */
export function passesLuhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: 17 digits and a mod 11 check character, of which X is ten. */
export function isCitizenNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[\dxX]$/.test(text)) return false;
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return '10X98765432'[weigh(digitsOf(text.slice(0, 17)), citizenWeights) % 11] === text[17]?.toUpperCase();
}

// The letters stand for 10 to 35 in the order in which the counties got theirs.
const taiwanLetters = 'abcdefghjklmnpqrstuvxywzio';

/** National and residence numbers of Taiwan: a letter, a digit for sex or status, seven digits, a weighted mod 10 check digit. */
export function isTaiwanNumber(text: string): boolean {
  if (!/^[a-z][1289]\d{8}$/i.test(text)) return false;
  const letter = taiwanLetters.indexOf(text.charAt(0).toLowerCase()) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(text.slice(1))];
  return weigh(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

/** Identity cards of Hong Kong: one or two letters, six digits, a weighted mod 11 check in brackets, of which A is ten; a missing letter counts 36. */
export function isHongKongNumber(text: string): boolean {
  const [, letters = '', digits = '', check = ''] = /^([a-z]{1,2})(\d{6})\(([\da])\)$/i.exec(text) ?? [];
  if (letters === '') return false;
  const values = [...letters.toLowerCase()].map((letter) => letter.charCodeAt(0) - 87);
  const all = [...(values.length === 1 ? [36] : []), ...values, ...digitsOf(digits)];
  return (weigh(all, [9, 8, 7, 6, 5, 4, 3, 2]) + Number.parseInt(check, 16)) % 11 === 0;
}

/** UPU S10: two letters, eight digits, a weighted mod 11 check digit, two letters of the country. */
export function isPostalItem(text: string): boolean {
  if (!/^[a-z]{2}\d{9}[a-z]{2}$/i.test(text)) return false;
  const rest = 11 - (weigh(digitsOf(text.slice(2, 10)), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return check === Number(text[10]);
}

/** UPS: 1Z, fifteen letters or digits, a mod 10 check in which every second place counts twice. */
export function isUpsNumber(text: string): boolean {
  if (!/^1z[a-z0-9]{15}\d$/i.test(text)) return false;
  const values = [...text.toUpperCase().slice(2, 17)].map((character) =>
    /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10,
  );
  return (10 - (weigh(values, [1, 2]) % 10)) % 10 === Number(text[17]);
}

/** FedEx Express of 12 digits (weights 3-1-7, mod 11, mod 10) or Ground of 15 (weights 1-3, mod 10). */
export function isFedexNumber(digits: string): boolean {
  if (/^\d{12}$/.test(digits))
    return (weigh(digitsOf(digits.slice(0, 11)), [3, 1, 7]) % 11) % 10 === Number(digits[11]);
  return /^\d{15}$/.test(digits) && passesShippingCode(digits);
}

/** The mod 10 check of GS1, weights 3-1 from the right, as USPS and FedEx Ground print it. */
export function passesShippingCode(digits: string): boolean {
  const sum = weigh(digitsOf(digits.slice(0, -1)).reverse(), [3, 1]);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/** Seven check (7DR): the digits before the last, modulo 7, are the last. DHL Express (10 or 11), Yamato, Sagawa and Japan Post (12). */
export function passesSevenCheck(digits: string): boolean {
  return Number(BigInt(digits.slice(0, -1)) % 7n) === Number(digits.at(-1));
}
