import type { ConversationId, ConversationState, Entry, WorkspaceId } from '@parley/contract';
import { type Scope, sql } from '../../kernel/database/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';
import { type ConversationRecord, stateOf } from '../row.ts';

export interface Due {
  state: ConversationState;
  reactedSeq: number;
  entries: Entry[];
  parked: Parked[];
}
export interface Parked {
  reaction: string;
  seq: number;
  attempts: number;
  retryAt: string;
}

const entriesPerTurn = 200;

/** What is due in these conversations: the state, the entries after the mark (or after what is parked), and what is parked. */
export async function loadDue(scope: Scope, ids: readonly ConversationId[]): Promise<Due[]> {
  const [rows, parked] = await Promise.all([
    scope.rows<ConversationRecord & { reacted_seq: number }>(
      sql`select * from conversation where id = any(${ids}::text[])`,
    ),
    scope.rows<Parked & { id: ConversationId }>(
      sql`select conversation_id as id, reaction, seq, attempts, retry_at as "retryAt" from parked where conversation_id = any(${ids}::text[])`,
    ),
  ]);
  const parkedOf = groupBy(parked, (each) => each.id);
  const from = rows.map((row) =>
    Math.min(row.reacted_seq, ...(parkedOf.get(row.id) ?? []).map((each) => each.seq - 1)),
  );
  const entries = await scope.rows<EntryRecord>(
    sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id
        from unnest(${rows.map((row) => row.id)}::text[], ${from}::int[]) as k(conversation_id, after)
        join lateral (select * from entry f where f.conversation_id = k.conversation_id and f.seq > k.after and f.seq <= k.after + ${entriesPerTurn} offset 0) e on true
        order by e.conversation_id, e.seq`,
  );
  const entriesOf = groupBy(entries.map(entryOf), (entry) => entry.conversationId);
  return rows.map((row) => ({
    state: stateOf(row),
    reactedSeq: row.reacted_seq,
    entries: entriesOf.get(row.id) ?? [],
    parked: parkedOf.get(row.id) ?? [],
  }));
}

/** Conversations of these lanes that a dead process left behind, with their heads, or whose parked reaction may be tried again. */
export const listDue = (scope: Scope, lanes: readonly number[], most: number) =>
  scope.rows<{ id: ConversationId; headSeq: number | null }>(
    sql`(select id, head_seq as "headSeq" from conversation where lane = any(${lanes}::smallint[]) and reacted_seq < head_seq limit ${most})
        union
        (select c.id, null from parked p join conversation c on c.id = p.conversation_id where p.retry_at <= now() and c.lane = any(${lanes}::smallint[]) limit ${most})`,
  );

/**
 * Moves the marks forward, never back, and only where the lane is still held under the same epoch. Rows are locked in the order of their ids, as the log locks them:
 * in any other order the two wait for each other in a circle, a second long, and then the log's whole batch is what PostgreSQL gives up. The disk is not waited for, since the log waits for these rows meanwhile,
 * and a mark that a crash forgets has its reactions run once more. `between`, which is always true, keeps the planner from going through all conversations.
 */
export async function saveProgress(
  scope: Scope,
  processId: string,
  marks: readonly { id: ConversationId; seq: number; epoch: number }[],
): Promise<void> {
  await scope.run(
    sql`with locked as (
          select c.id from conversation c where c.id = any(${marks.map((m) => m.id)}::text[]) order by c.id for no key update
        )
        update conversation c set reacted_seq = k.seq
        from unnest(${marks.map((m) => m.id)}::text[], ${marks.map((m) => m.seq)}::int[], ${marks.map((m) => m.epoch)}::bigint[]) as k(id, seq, epoch)
        join lane l on l.process_id = ${processId} and l.epoch = k.epoch
        where c.id = k.id and l.lane = c.lane and c.reacted_seq < k.seq and k.seq between 1 and 2147483647 and (select set_config('synchronous_commit', 'off', true)) = 'off' and (select count(*) from locked) >= 0`,
  );
}

export async function park(
  scope: Scope,
  at: {
    reaction: string;
    id: ConversationId;
    workspaceId: WorkspaceId;
    seq: number;
    attempts: number;
    waitSeconds: number;
    error: string;
  },
): Promise<void> {
  await scope.run(
    sql`insert into parked (reaction, conversation_id, workspace_id, seq, attempts, retry_at, error)
        values (${at.reaction}, ${at.id}, ${at.workspaceId}, ${at.seq}, ${at.attempts}, now() + make_interval(secs => ${at.waitSeconds}::float8), ${at.error.slice(0, 500)})
        on conflict (reaction, conversation_id) do update set seq = excluded.seq, attempts = excluded.attempts, retry_at = excluded.retry_at, error = excluded.error`,
  );
}

export async function unpark(scope: Scope, reaction: string, id: ConversationId): Promise<void> {
  await scope.run(sql`delete from parked where reaction = ${reaction} and conversation_id = ${id}`);
}
