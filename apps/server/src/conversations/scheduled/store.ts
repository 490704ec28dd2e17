import type {
  AgentId,
  Attachment,
  CannedReplyId,
  ConversationId,
  Original,
  RefusalCode,
  ScheduledMessage,
  ScheduledMessageId,
  TemplateUse,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** What is to be said. */
export interface ScheduledBody {
  text?: string | undefined;
  attachments?: Attachment[] | undefined;
  quotes?: number | undefined;
  template?: TemplateUse | undefined;
  reply?: CannedReplyId | undefined;
  original?: Original | undefined;
  isConfirmed?: boolean | undefined;
  /** not to be sent where a colleague has answered after it */
  seen?: number | undefined;
  thenClose?: boolean | undefined;
}
interface Record {
  id: ScheduledMessageId;
  workspace_id: WorkspaceId;
  conversation_id: ConversationId;
  agent_id: AgentId;
  body: ScheduledBody;
  send_at: string;
  only_if_no_answer: boolean;
  contact_seq: number;
  held: boolean;
  status: ScheduledMessage['status'] | 'sent' | 'cancelled';
  problem: RefusalCode | null;
  version: number;
}
export interface Scheduled extends Omit<ScheduledMessage, 'status'> {
  workspaceId: WorkspaceId;
  contactSeq: number;
  status: Record['status'];
  body: ScheduledBody;
}

const scheduledOf = (row: Record): Scheduled => ({
  id: row.id,
  workspaceId: row.workspace_id,
  conversationId: row.conversation_id,
  agentId: row.agent_id,
  body: row.body,
  text: row.body.text ?? '',
  attachments: row.body.attachments ?? [],
  quotes: row.body.quotes ?? null,
  template: row.body.template ?? null,
  original: row.body.original ?? null,
  isHeld: row.held,
  sendAt: row.send_at,
  onlyIfNoAnswer: row.only_if_no_answer,
  contactSeq: row.contact_seq,
  status: row.status,
  problem: row.problem,
  version: row.version,
});

/** What is open in a conversation, soonest first. */
export const listOpen = async (query: Query, id: ConversationId): Promise<Scheduled[]> =>
  (
    await query.rows<Record>(
      sql`select * from scheduled_message where conversation_id = ${id} and status in ('waiting', 'skipped', 'failed') order by send_at, id`,
    )
  ).map(scheduledOf);

/** One, while nobody else can change it. */
export async function lockScheduled(query: Query, id: ScheduledMessageId): Promise<Scheduled | undefined> {
  const row = await query.find<Record>(sql`select * from scheduled_message where id = ${id} for update`);
  return row && scheduledOf(row);
}

/** One that waits and whose time has come, by the store's own clock. */
export async function findDue(query: Query, id: ScheduledMessageId): Promise<Scheduled | undefined> {
  const row = await query.find<Record>(
    sql`select * from scheduled_message where id = ${id} and status = 'waiting' and send_at <= now()`,
  );
  return row && scheduledOf(row);
}

/** The same, with all that was due before it in its conversation, in their order, while nobody else can change them. */
export async function lockDue(
  query: Query,
  { id, conversationId }: Pick<Scheduled, 'id' | 'conversationId'>,
): Promise<Scheduled[]> {
  const rows = await query.rows<Record>(
    sql`select s.* from scheduled_message s join scheduled_message m on m.id = ${id} and m.status = 'waiting'
        where s.conversation_id = ${conversationId} and s.status = 'waiting' and s.send_at <= now() and (s.send_at, s.id) <= (m.send_at, m.id)
        order by s.send_at, s.id for update of s`,
  );
  return rows.map(scheduledOf);
}

/** Schedules; what the client sent before under the same id is given back. */
export async function insertScheduled(
  query: Query,
  one: Omit<
    Scheduled,
    'text' | 'attachments' | 'quotes' | 'template' | 'original' | 'status' | 'problem' | 'version'
  > & {
    clientId: string;
  },
): Promise<Scheduled> {
  const [row] = await query.rows<Record>(
    sql`insert into scheduled_message as s (id, workspace_id, conversation_id, agent_id, client_id, body, send_at, only_if_no_answer, contact_seq, held, status)
        values (${one.id}, ${one.workspaceId}, ${one.conversationId}, ${one.agentId}, ${one.clientId}, ${JSON.stringify(one.body)}, ${one.sendAt}::timestamptz, ${one.onlyIfNoAnswer}, ${one.contactSeq}, ${one.isHeld}, 'waiting')
        on conflict (conversation_id, client_id) do update set client_id = s.client_id
        returning s.*`,
  );
  return scheduledOf(row as Record);
}

/** Changes it and lets it wait again. */
export async function updateScheduled(
  query: Query,
  one: Pick<Scheduled, 'id' | 'body' | 'sendAt' | 'onlyIfNoAnswer' | 'contactSeq' | 'agentId'>,
): Promise<Scheduled> {
  const [row] = await query.rows<Record>(
    sql`update scheduled_message set body = ${JSON.stringify(one.body)}, send_at = ${one.sendAt}::timestamptz, only_if_no_answer = ${one.onlyIfNoAnswer},
          contact_seq = ${one.contactSeq}, agent_id = ${one.agentId}, held = false, status = 'waiting', problem = null, version = version + 1
        where id = ${one.id} returning *`,
  );
  return scheduledOf(row as Record);
}

/** What became of it. What was sent stays sent, whoever says otherwise later. */
export const settleScheduled = (
  query: Query,
  id: ScheduledMessageId,
  status: Scheduled['status'],
  problem: RefusalCode | null = null,
) =>
  query.run(
    sql`update scheduled_message set status = ${status}, problem = ${problem}, version = version + 1
        where id = ${id} and status not in ('sent', 'cancelled') and status <> ${status}`,
  );
