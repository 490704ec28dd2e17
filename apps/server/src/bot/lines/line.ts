import type { Author, EntryBody } from '@parley/contract';

/** An entry as the bot reads it. */
export interface Line {
  seq: number;
  by: Author['kind'];
  body: EntryBody;
  /** when it was written; absent where that plays no part */
  at?: string;
}

/** What the customer wrote, newest first. */
export const textsOfContact = (lines: readonly Line[]): string[] =>
  lines
    .toReversed()
    .flatMap(({ by, body }) => (by === 'contact' && body.kind === 'message' && body.text ? [body.text] : []));
