import { z } from 'zod';

/** The query of every list: how many, and where the previous page ended. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** A place in a log, as a query names it: no seq is ever higher. */
export const logPlace = z.coerce.number().int().nonnegative().max(2_147_483_647);

/** A time as a client writes it, in the one form in which times are kept: milliseconds, UTC. */
export const moment = z.iso
  .datetime()
  .refine((at) => Date.parse(at) > 0, 'a time after 1970')
  .overwrite((at) => (Date.parse(at) > 0 ? new Date(at).toISOString() : at));

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable(), has_more: z.boolean() });

export const nothing = z.object({});
