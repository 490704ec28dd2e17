import type { z } from 'zod';
import { Refusal } from '../kernel/refusal.ts';

/** Packs where a page ended into an opaque word. */
export const packCursor = (place: unknown): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Reads a cursor back; anything but our own is refused. */
export function parseCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('request.invalid', { errors: { cursor: 'is not one that a previous page gave' } });
  }
}
