import type { Block, ConversationId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { DeliveryStatus } from './store.ts';

export interface SentPart {
  id: string;
  user: string;
  body: Block;
  status: DeliveryStatus;
  vendorId: string | null;
}

export const listPartsOf = (query: Query, conversationId: ConversationId, seq: number) =>
  query.rows<SentPart>(
    sql`select id, user_id as "user", body, status, vendor_id as "vendorId" from delivery
        where conversation_id = ${conversationId} and seq = ${seq} order by part`,
  );

/** What waits to be sent of a message is not sent. */
export const dropQueued = (query: Query, conversationId: ConversationId, seq: number) =>
  query.run(
    sql`delete from delivery where conversation_id = ${conversationId} and seq = ${seq} and status = 'queued'`,
  );

/** What waits to be sent as text says something else. */
export const changeQueued = (query: Query, conversationId: ConversationId, seq: number, said: Block) =>
  query.run(
    sql`update delivery set body = ${JSON.stringify(said)}::jsonb where conversation_id = ${conversationId} and seq = ${seq} and status = 'queued' and body->>'kind' = 'text'`,
  );

/** Forgets a part that was taken back: nothing more is heard of it. */
export const dropPart = (query: Query, id: string) => query.run(sql`delete from delivery where id = ${id}`);
