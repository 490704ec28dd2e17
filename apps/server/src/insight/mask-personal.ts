import { type EntityKind, findEntities } from '@parley/nlu';

/** What tells of one customer, whatever else a text is about. */
const personal: ReadonlySet<EntityKind> = new Set<EntityKind>([
  ...(['order', 'tracking', 'phone', 'id-card'] as const),
  ...(['bank-card', 'email', 'plate'] as const),
]);
const stars = '***';
const leastName = 2;

/** The text with stars in place of numbers, addresses and names that tell of one customer. */
export function maskPersonal(text: string, nowMs: number, names: readonly string[] = []): string {
  const found = findEntities(text, { now: nowMs, timeZone: 'UTC' }).filter(({ kind }) => personal.has(kind));
  let masked = '';
  let at = 0;
  for (const { start, end } of found) {
    masked += text.slice(at, start) + stars;
    at = end;
  }
  masked += text.slice(at);
  return names
    .filter((name) => name.length >= leastName)
    .reduce((rest, name) => rest.replaceAll(name, stars), masked);
}
