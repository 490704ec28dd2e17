import type {
  AgentId,
  ContactId,
  ConversationId,
  Entry,
  TeamId,
  Ticket,
  TicketId,
  TicketState,
  TicketStatus,
  WorkspaceId,
} from '@parley/contract';
import { isUnsettled } from '@parley/contract';
import { searchLetters, searchPattern } from '../contacts/index.ts';
import { type EntryRecord, entryOf, sightOf, type Viewer } from '../conversations/index.ts';
import { every, type Part, part, type Query, sql, woven } from '../kernel/database/index.ts';
import type { AgentCaller } from '../kernel/route.ts';

const firstNumber = 1001;
/** When a ticket is due that is due at no time; it comes last. */
export const never = 'infinity';

/** A number of this workspace that nobody else gets; what is not used leaves a gap. */
export async function takeNumber(query: Query, workspaceId: WorkspaceId): Promise<number> {
  const [row] = await query.rows<{ last: number }>(
    sql`insert into ticket_counter (workspace_id, last) values (${workspaceId}, ${firstNumber})
        on conflict (workspace_id) do update set last = ticket_counter.last + 1 returning last`,
  );
  if (!row) throw new Error('a counter counts');
  return row.last;
}

export interface KeptTicket extends TicketState {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  contactId: ContactId;
}

/** Writes a ticket as it stands at its version, unless a later one is known; tells whether anything was written. */
export async function putTicket(query: Query, ticket: KeptTicket): Promise<boolean> {
  // Who writes the same row at the same moment may be met at either of its keys, so no one of them can be named as the conflict.
  return (await insertTicket(query, ticket)) || (await updateTicket(query, ticket));
}

async function updateTicket(query: Query, ticket: KeptTicket): Promise<boolean> {
  const written = await query.run(
    sql`update ticket set title = ${ticket.title}, status = ${ticket.status}, priority = ${ticket.priority}, order_no = ${ticket.orderNo}, team_id = ${ticket.teamId},
          agent_id = ${ticket.agentId}, due_at = ${ticket.dueAt ?? never}, due_by_hand = ${ticket.isDueByHand}, changed_at = ${ticket.changedAt}, version = ${ticket.version}
        where id = ${ticket.id} and version < ${ticket.version}`,
  );
  return written > 0;
}

async function insertTicket(query: Query, ticket: KeptTicket): Promise<boolean> {
  const written = await query.run(
    sql`insert into ticket (id, workspace_id, number, conversation_id, contact_id, title, status, priority, order_no, team_id, agent_id, opened_by, opened_at, due_at, due_by_hand, changed_at, version)
        values (${ticket.id}, ${ticket.workspaceId}, ${ticket.number}, ${ticket.conversationId}, ${ticket.contactId}, ${ticket.title}, ${ticket.status}, ${ticket.priority}, ${ticket.orderNo},
          ${ticket.teamId}, ${ticket.agentId}, ${ticket.openedBy}, ${ticket.openedAt}, ${ticket.dueAt ?? never}, ${ticket.isDueByHand}, ${ticket.changedAt}, ${ticket.version})
        on conflict do nothing`,
  );
  return written > 0;
}

const shown = part`t.id, t.number, t.title, t.status, t.priority, t.order_no as "orderNo", t.team_id as "teamId", t.agent_id as "agentId", t.opened_by as "openedBy", t.opened_at as "openedAt",
  nullif(t.due_at, 'infinity') as "dueAt", t.due_by_hand as "isDueByHand", t.changed_at as "changedAt", t.version, t.conversation_id as "conversationId", t.contact_id as "contactId", coalesce(m.name, p.name) as "contactName"`;
const joined = part`ticket t join conversation c on c.id = t.conversation_id join contact p on p.id = t.contact_id left join contact m on m.id = p.merged_into`;

/** A ticket of the caller's workspace, whether or not they may see it, and whether they may see its conversation. */
export const findTicket = (query: Query, viewer: AgentCaller, id: TicketId): Promise<Ticket | undefined> =>
  query.find<Ticket>(
    woven`select ${shown}, ${sightOf(viewer)} as "seesConversation" from ${joined} where t.id = ${id} and t.workspace_id = ${viewer.workspaceId}`,
  );

/** What happened to one ticket, oldest first. */
export async function listTicketEntries(
  query: Query,
  conversationId: ConversationId,
  id: TicketId,
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry
        where conversation_id = ${conversationId} and kind in ('ticket-opened', 'ticket-changed') and body ->> 'ticketId' = ${id} order by seq desc limit 500`,
  );
  return rows.map(entryOf).toReversed();
}

/** Where a page begins: after this one. */
export interface TicketPlace {
  at: string;
  id: string;
}

/** What a list is asked for. */
export interface TicketsAsked {
  statuses: readonly TicketStatus[] | undefined;
  teamId?: TeamId | 'none' | undefined;
  agentId?: AgentId | 'none' | undefined;
  /** and everybody who is one person with them */
  contactId?: ContactId | undefined;
  /** due at this moment or before, ISO 8601 UTC */
  dueBy?: string | undefined;
  order: 'changed' | 'due';
  q?: string | undefined;
  after: TicketPlace | undefined;
  limit: number;
}

/** Tickets that the viewer may see, what changed last first, or what is due first. Behind the walls no index is asked with `coalesce`. */
export const listTickets = (query: Query, viewer: AgentCaller, asked: TicketsAsked): Promise<Ticket[]> =>
  query.rows<Ticket>(
    woven`select ${shown}, ${sightOf(viewer)} as "seesConversation" from ${joined}
          where t.workspace_id = ${viewer.workspaceId} and (${sightOf(viewer)} or ${givenTo(viewer)}) and ${every(conditionsOf(asked))}
          order by ${asked.order === 'due' ? part`t.due_at, t.id` : part`t.changed_at desc, t.id desc`} limit ${asked.limit}`,
  );

const givenTo = ({ agentId, teamIds }: Viewer): Part =>
  part`t.agent_id = ${agentId} or t.team_id = any(${teamIds}::text[])`;

function conditionsOf(asked: TicketsAsked): Part[] {
  const { statuses, teamId, agentId, contactId, dueBy, order, q, after } = asked;
  return [
    ...(statuses ? [part`t.status = any(${statuses}::text[])`] : []),
    ...(statuses?.every(isUnsettled) ? [part`t.status not in ('solved', 'closed')`] : []),
    ...(teamId ? [teamId === 'none' ? part`t.team_id is null` : part`t.team_id = ${teamId}`] : []),
    ...(agentId ? [agentId === 'none' ? part`t.agent_id is null` : part`t.agent_id = ${agentId}`] : []),
    ...(contactId ? [ofPerson(contactId)] : []),
    ...(dueBy ? [part`t.due_at <= ${dueBy}::timestamptz`] : []),
    ...(q ? [named(q, order === 'due' ? undefined : after)] : []),
    ...(after ? [follows(order, after)] : []),
  ];
}

const follows = (order: TicketsAsked['order'], { at, id }: TicketPlace): Part =>
  order === 'due'
    ? part`(t.due_at, t.id) > (${at}::timestamptz, ${id}::text)`
    : part`(t.changed_at, t.id) < (${at}::timestamptz, ${id}::text)`;

const ofPerson = (contactId: ContactId): Part =>
  part`t.contact_id in (select k.id from contact a join contact k on k.id = case when a.merged_into is null then a.id else a.merged_into end or k.merged_into = case when a.merged_into is null then a.id else a.merged_into end where a.id = ${contactId})`;

/** So many of what has the words are looked at for those that match the rest; whoever searches for so little types on. */
const mostNamed = 5_000;

/** By a part of the title, taken literally, or by how the number begins, with or without its sign. */
function named(q: string, after: TicketPlace | undefined): Part {
  const digits = /^#?(\d{1,10})$/.exec(q)?.[1];
  const number = digits ? `#${digits}` : undefined;
  const wanted = [q, ...(number ? [number] : [])].map(searchLetters).join(' | ');
  return part`t.id = any(array(select id from search_tickets(${wanted}::tsquery, ${searchPattern(q)}, ${number ? `${number}%` : null}::text, ${after?.at ?? 'infinity'}::timestamptz, ${mostNamed}) as f(id)))`;
}

/** How many tickets the agent has that are not settled, and how many of those are past their time. */
export async function countMine(
  query: Query,
  { workspaceId, agentId }: Pick<AgentCaller, 'workspaceId' | 'agentId'>,
  now: string,
): Promise<{ mine: number; overdue: number }> {
  const row = await query.find<{ mine: number; overdue: number }>(
    sql`select count(*)::int as mine, (count(*) filter (where due_at <= ${now}::timestamptz))::int as overdue from ticket where workspace_id = ${workspaceId} and agent_id = ${agentId} and status not in ('solved', 'closed')`,
  );
  return row ?? { mine: 0, overdue: 0 };
}

/** A ticket, if it is due at this moment (ISO 8601 UTC) and at no other, with the name of its customer and those who are to settle it: whoever has it, or else the people of its team. */
export const findTicketDueAt = (query: Query, id: TicketId, dueAt: string) =>
  query.find<Pick<Ticket, 'number' | 'title' | 'contactName'> & { agentIds: AgentId[] }>(
    woven`select t.number, t.title, coalesce(m.name, p.name) as "contactName",
          case when t.agent_id is not null then array[t.agent_id]
            else array(select f.agent_id from team_member f join agent a on a.id = f.agent_id and a.active where f.team_id = t.team_id order by f.agent_id) end as "agentIds"
        from ${joined} where t.id = ${id} and t.due_at = ${dueAt}::timestamptz`,
  );
