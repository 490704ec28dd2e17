/** An answer that what is being typed leads to. */
export interface Association {
  id: string;
  title: string;
  text: string;
}

/** Which of several things that are offered a key takes, if any: Alt and its number. */
export function takenBy<T>(event: { altKey: boolean; code: string }, found: readonly T[]): T | undefined {
  const number = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
  return number === undefined ? undefined : found[Number(number) - 1];
}
