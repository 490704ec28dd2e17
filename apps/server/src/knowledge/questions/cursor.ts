import { moment } from '@parley/contract';
import { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';

const place = z.object({ at: moment, id: z.string().max(100) });
const offset = z.object({ after: z.int().nonnegative().max(100_000) });
/** Where a page of the whole list ended. */
export type Place = z.infer<typeof place>;

export const writeCursor = (where: Place | z.infer<typeof offset>): string =>
  Buffer.from(JSON.stringify(where)).toString('base64url');

/** Reads a cursor of the whole list; any other text is refused. */
export const parsePlace = (cursor: string): Place => parse(place, cursor);

/** Reads a cursor of found questions: how many came before. */
export const parseOffset = (cursor: string): number => parse(offset, cursor).after;

function parse<T>(shape: z.ZodType<T>, cursor: string): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('request.invalid', { errors: { cursor: 'not a cursor of this list' } });
  }
}
