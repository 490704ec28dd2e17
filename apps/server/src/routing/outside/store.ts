import type {
  ContactId,
  ConversationId,
  NewOutsideDesk,
  OutsideDesk,
  OutsideDeskId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

interface DeskRow {
  id: OutsideDeskId;
  written: NewOutsideDesk;
  version: number;
  secret: string | null;
  lastTold: OutsideDesk['lastTold'];
}

export const deskOf = ({ id, written, version, lastTold }: DeskRow): OutsideDesk => ({
  ...written,
  ...{ id, version, lastTold },
});

/** Outside desks in the order in which they were added, each with how its last telling went; one, or all of the workspace. */
export const listDesks = (query: Query, workspaceId: WorkspaceId, only: OutsideDeskId | null = null) =>
  query.rows<DeskRow>(
    sql`select d.id, d.written, d.version, d.secret,
          case when t.id is null then null else jsonb_build_object('at', to_char(t.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'outcome', t.outcome, 'attempts', t.attempts, 'problem', t.problem) end as "lastTold"
        from outside_desk d
        left join lateral (select * from outside_telling o where o.outside_desk_id = d.id order by o.at desc limit 1) t on true
        where d.workspace_id = ${workspaceId} and (${only}::text is null or d.id = ${only}::text)
        order by d.created_at, d.id`,
  );

export const countDesks = async (query: Query, workspaceId: WorkspaceId): Promise<number> =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from outside_desk where workspace_id = ${workspaceId}`,
    )
  )?.count ?? 0;

export const insertDesk = (
  query: Query,
  row: { id: OutsideDeskId; workspaceId: WorkspaceId; written: NewOutsideDesk; secret: string | null },
) =>
  query.run(
    sql`insert into outside_desk (id, workspace_id, written, secret, version)
        values (${row.id}, ${row.workspaceId}, ${JSON.stringify(row.written)}::jsonb, ${row.secret}, 1)`,
  );

/** Saves over the version that was seen; gives how many rows that was. */
export const updateDesk = (
  query: Query,
  row: { id: OutsideDeskId; written: NewOutsideDesk; secret: string | null; seen: number },
) =>
  query.run(
    sql`update outside_desk set written = ${JSON.stringify(row.written)}::jsonb, secret = ${row.secret}, version = version + 1
        where id = ${row.id} and version = ${row.seen}::int`,
  );

export const deleteDesk = (query: Query, id: OutsideDeskId) =>
  query.run(sql`delete from outside_desk where id = ${id}`);

export interface Telling {
  id: string;
  workspaceId: WorkspaceId;
  deskId: OutsideDeskId;
  conversationId: ConversationId;
  seq: number;
}

/** False where it was noted before, or the desk is gone or has no address. */
export const insertTelling = async (query: Query, telling: Telling): Promise<boolean> =>
  (await query.run(
    sql`insert into outside_telling (id, workspace_id, outside_desk_id, conversation_id, seq)
        select ${telling.id}, ${telling.workspaceId}, d.id, ${telling.conversationId}, ${telling.seq}::int from outside_desk d
        where d.id = ${telling.deskId} and d.written ->> 'address' is not null
        on conflict (conversation_id, seq) do nothing`,
  )) === 1;

export interface DueTelling {
  deskId: OutsideDeskId;
  written: NewOutsideDesk;
  secret: string | null;
  conversationId: ConversationId;
  seq: number;
  at: string;
  body: { note?: string; toOutside?: { name: string } };
  contactId: ContactId;
  contactName: string;
  locale: string | null;
}

/** What is still to be told, with all that it takes to tell it. */
export const findDueTelling = (query: Query, id: string) =>
  query.find<DueTelling>(
    sql`select d.id as "deskId", d.written, d.secret, t.conversation_id as "conversationId", t.seq, e.at, e.body, c.contact_id as "contactId", p.name as "contactName", c.locale
        from outside_telling t join outside_desk d on d.id = t.outside_desk_id
        join conversation c on c.id = t.conversation_id join contact p on p.id = c.contact_id
        join entry e on e.conversation_id = t.conversation_id and e.seq = t.seq
        where t.id = ${id} and t.outcome = 'waiting'`,
  );

export const noteTold = (
  query: Query,
  id: string,
  came: { outcome: 'waiting' | 'told' | 'given-up'; attempts: number; problem: string | null },
) =>
  query.run(
    sql`update outside_telling set outcome = ${came.outcome}, attempts = ${came.attempts}::int, problem = ${came.problem} where id = ${id}`,
  );
