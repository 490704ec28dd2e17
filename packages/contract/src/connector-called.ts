import { z } from 'zod';
import { callValue } from './dialogue.ts';
import { connectorId } from './ids.ts';
import { plainText } from './plain-text.ts';

/** The body of the entry that says what was asked of a vendor on this conversation, and what became of it. */
export const connectorCalled = z.strictObject({
  kind: z.literal('connector-called'),
  connector: connectorId,
  /** the connector as it was called then */
  name: plainText(80),
  action: z.string().max(60),
  isWrite: z.boolean(),
  /** what was asked, shortened, numbers of cards and phones masked */
  inputs: z.record(z.string().max(60), plainText(120)),
  outcome: z.enum(['ok', 'failed', 'unreachable', 'timeout', 'lies']),
  /** of a failure: its name */
  failure: z.string().max(60).optional(),
  tookMs: z.int().nonnegative(),
  /** for colleagues, in a line */
  summary: plainText(300),
  /** what the flow was told, numbers of cards and phones masked; left out where it is long */
  values: z.record(z.string().max(60), callValue).optional(),
});
export type ConnectorCalled = z.infer<typeof connectorCalled>;
