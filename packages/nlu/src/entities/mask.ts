import type { Entity, EntityKind } from './entity.ts';

/** How many letters or digits stay readable at either end. */
const shown: Partial<Record<EntityKind, readonly [number, number]>> = {
  'id-card': [3, 4],
  'bank-card': [0, 4],
  phone: [3, 4],
};

export const maskedKinds: ReadonlySet<string> = new Set(Object.keys(shown));

/** Writes stars over the middle of ID-card, bank-card and phone numbers; every other character, and the length, stays. */
export function mask(text: string, entities: readonly Entity[]): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of entities.toSorted((a, b) => a.start - b.start)) {
    const ends = shown[kind];
    if (!ends || start < at) continue;
    masked += text.slice(at, start) + maskOne(text.slice(start, end), ends);
    at = end;
  }
  return masked + text.slice(at);
}

function maskOne(raw: string, [first, last]: readonly [number, number]): string {
  const total = raw.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // A short number keeps less, so that at least half of it is hidden.
  const head = total < 2 * (first + last) ? Math.min(first, Math.floor(total / 5)) : first;
  const tail = Math.min(last, Math.floor(total / 3));
  const isLong = total >= 11;
  let seen = 0;
  return raw.replace(/[\p{L}\p{N}]/gu, (character) => {
    const isShown = seen < (isLong ? first : head) || seen >= total - (isLong ? last : tail);
    seen++;
    return isShown ? character : '*';
  });
}
