import { z } from 'zod';

/** Text as a person typed it, made storable: no NUL, no half of a surrogate pair. `max` counts UTF-16 units. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .overwrite((text) => text.toWellFormed().replaceAll('\0', ''));

/** The first `max` UTF-16 units of a text, and never half a character at the end: half a one cannot be stored. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
