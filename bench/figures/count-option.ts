/** The whole number from 1 on that an option was given, or what holds where it was not; anything else is a sentence. */
export function countOption<T extends number | undefined>(
  name: string,
  given: string | undefined,
  otherwise: T,
): number | T {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} is a whole number from 1 on, not ${given}.`);
  return value;
}
