import { z } from 'zod';

/** A place of what is stored that this version does not understand: what stands there is kept and does not hold. */
export const unreadPart = z.object({ at: z.string(), problem: z.string(), stored: z.string() });
export type UnreadPart = z.infer<typeof unreadPart>;
