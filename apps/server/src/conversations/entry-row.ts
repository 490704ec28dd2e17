import type { AgentId, ContactId, ConversationId, Entry, EntryBody } from '@parley/contract';

/** A row of the table `entry`, as the driver gives it. */
export interface EntryRecord {
  conversation_id: ConversationId;
  seq: number;
  author_kind: Entry['author']['kind'];
  author_id: string | null;
  body: EntryBody;
  at: string;
  client_id: string | null;
}

/** The entry that a row keeps. */
export const entryOf = (row: EntryRecord): Entry => ({
  conversationId: row.conversation_id,
  seq: row.seq,
  at: row.at,
  author: authorOf(row),
  ...(row.client_id === null ? {} : { clientId: row.client_id }),
  body: row.body,
});

function authorOf({ author_kind: kind, author_id: id }: EntryRecord): Entry['author'] {
  if (kind === 'contact') return { kind, id: id as ContactId };
  if (kind === 'agent') return { kind, id: id as AgentId };
  return { kind };
}
