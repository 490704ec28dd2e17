import { normalise } from '@parley/nlu';

/** As much of a question as a tapped choice can say. */
export const sayChars = 200;

/** The form in which two writings are the same words: script, width, case and the punctuation around them do not count. */
export function exactKey(text: string): string {
  const normal = normalise(text.slice(0, sayChars));
  return normal.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '') || normal;
}
