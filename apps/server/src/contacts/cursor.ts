import { moment } from '@parley/contract';
import { z } from 'zod';
import { Refusal } from '../kernel/refusal.ts';

const place = z.object({ seenAt: moment, id: z.string().max(100) });
/** Where a page of contacts ended. */
export type Place = z.infer<typeof place>;

export const writeCursor = ({ seenAt, id }: Place): string =>
  Buffer.from(JSON.stringify({ seenAt, id })).toString('base64url');

/** Reads a cursor that this list has given; any other text is refused. */
export function parseCursor(text: string): Place {
  const parsed = place.safeParse(jsonOf(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success)
    throw new Refusal('request.invalid', { errors: { cursor: 'not a cursor of this list' } });
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
