/** Control characters but for line breaks and tabs, and those that turn the direction of what follows. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A foreign text with nothing in it but what can be read; it can be stored as it is. */
export const asPlainWords = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replace(steering, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
