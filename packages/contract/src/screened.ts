import { z } from 'zod';
import { sensitiveWordId } from './ids.ts';
import { plainText } from './plain-text.ts';

/** What the lists of sensitive words made of a message: hidden in part, said all the same after a warning, or marked to be looked at. */
export const screened = z.strictObject({
  outcome: z.enum(['masked', 'confirmed', 'marked']),
  words: z.array(sensitiveWordId).min(1).max(20),
  groups: z.array(plainText(40).min(1)).max(20),
  /** the text before words of it were hidden, sealed by the server; supervisors may have it opened */
  sealed: z.string().max(40_000).optional(),
});
export type Screened = z.infer<typeof screened>;
