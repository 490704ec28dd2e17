/** Takes the first that may be played now out of those who wait; undefined while all of them must rest. */
export function takeNext<T extends { customer: string | null }>(
  waiting: T[],
  restsUntilMs: ReadonlyMap<string, number>,
  nowMs: number,
): T | undefined {
  const at = waiting.findIndex(({ customer }) => (restsUntilMs.get(customer ?? '') ?? 0) <= nowMs);
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}
