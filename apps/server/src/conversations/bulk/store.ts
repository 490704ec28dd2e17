import type {
  AgentId,
  Bulk,
  BulkAct,
  BulkId,
  BulkSelection,
  BulkStage,
  ConversationId,
  RefusalCode,
  Role,
  TeamId,
  Visibility,
  WorkspaceId,
} from '@parley/contract';
import { part, type Query, sql, woven } from '../../kernel/database/index.ts';
import type { Viewer } from '../access.ts';
import { conditionOf, sightOf } from '../filter/conditions-store.ts';
import type { Earlier } from './undo-act.ts';

export interface BulkRecord {
  id: BulkId;
  workspaceId: WorkspaceId;
  agentId: AgentId;
  act: BulkAct;
  stage: BulkStage;
}
export interface BulkItem {
  place: number;
  conversationId: ConversationId;
  seq: number | null;
  before: Earlier | null;
}
export type Outcome =
  | { kind: 'changed'; seq: number; before: Earlier | null }
  | { kind: 'same' | 'undone' }
  | { kind: 'skipped' | 'kept'; reason: RefusalCode };

export const insertBulk = (query: Query, bulk: Omit<BulkRecord, 'stage'> & { at: string }) =>
  query.run(
    sql`insert into bulk (id, workspace_id, agent_id, act, stage, total, created_at)
        values (${bulk.id}, ${bulk.workspaceId}, ${bulk.agentId}, ${JSON.stringify(bulk.act)}::jsonb, 'running', 0, ${bulk.at}::timestamptz)`,
  );

/** Writes down which conversations are meant, as they are now, and says how many; the oldest first. */
export async function selectItems(
  query: Query,
  bulk: { id: BulkId; workspaceId: WorkspaceId },
  selection: BulkSelection,
  asked: { viewer: Viewer; nowMs: number; most: number },
): Promise<number> {
  const { workspaceId } = bulk;
  const meant =
    selection.kind === 'named'
      ? part`c.id = any(${selection.ids}::text[]) and c.workspace_id = ${workspaceId}`
      : conditionOf(selection.filter, { workspaceId, ...asked });
  const count = await query.run(
    woven`insert into bulk_item (bulk_id, place, workspace_id, conversation_id)
          select ${bulk.id}::text, row_number() over (order by c.last_entry_at, c.id), ${workspaceId}::text, c.id
          from conversation c join contact p on p.id = c.contact_id
          where ${meant} and ${sightOf(asked.viewer)} limit ${asked.most}`,
  );
  await query.run(sql`update bulk set total = ${count} where id = ${bulk.id}`);
  return count;
}

export const countRunning = async (query: Query, agentId: AgentId): Promise<number> =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from bulk where agent_id = ${agentId} and stage in ('running', 'undoing')`,
    )
  )?.count ?? 0;

export const findRunning = (query: Query, id: BulkId) =>
  query.find<BulkRecord>(
    sql`select id, workspace_id as "workspaceId", agent_id as "agentId", act, stage from bulk where id = ${id} and stage in ('running', 'undoing')`,
  );

/** What whoever asked for it may do now; nothing once they are gone. */
export const findViewer = (query: Query, agentId: AgentId) =>
  query.find<{ agentId: AgentId; role: Role; visibility: Visibility; teamIds: TeamId[] }>(
    sql`select a.id as "agentId", a.role, a.visibility, array(select m.team_id from team_member m where m.agent_id = a.id) as "teamIds"
        from agent a where a.id = ${agentId} and a.active`,
  );

/** The next to be looked at: waiting ones, or when it is taken back those that were changed, the last first. */
export const takeItems = (query: Query, id: BulkId, isUndo: boolean, most: number) =>
  query.rows<BulkItem>(
    isUndo
      ? sql`select place, conversation_id as "conversationId", seq, before from bulk_item where bulk_id = ${id} and outcome = 'changed' order by place desc limit ${most}`
      : sql`select place, conversation_id as "conversationId", seq, before from bulk_item where bulk_id = ${id} and outcome = 'waiting' order by place limit ${most}`,
  );

/** Keeps what became of some, and adds it to the sums. */
export async function keepOutcomes(
  query: Query,
  id: BulkId,
  outcomes: readonly { place: number; outcome: Outcome }[],
): Promise<void> {
  const rows = outcomes.map(({ place, outcome }) => ({
    place,
    outcome: outcome.kind,
    reason: 'reason' in outcome ? outcome.reason : null,
    seq: outcome.kind === 'changed' ? outcome.seq : null,
    before: outcome.kind === 'changed' ? outcome.before : null,
  }));
  const count = (kind: Outcome['kind']) => rows.filter((row) => row.outcome === kind).length;
  const [changed, same, undone] = [count('changed'), count('same'), count('undone')];
  await query.run(
    sql`with kept as (
          update bulk_item i set outcome = o.outcome, reason = o.reason, seq = coalesce(o.seq, i.seq), before = coalesce(o.before, i.before)
          from json_to_recordset(${JSON.stringify(rows)}::json) as o(place int, outcome text, reason text, seq int, before jsonb)
          where i.bulk_id = ${id} and i.place = o.place)
        update bulk set done = done + ${rows.length}, changed = changed + ${changed}, same = same + ${same}, undone = undone + ${undone} where id = ${id}`,
  );
}

/** Moves it to another stage if it is still where it was; counts 0 otherwise. Beginning to undo counts anew. */
export const moveStage = (
  query: Query,
  id: BulkId,
  from: readonly BulkStage[],
  to: BulkStage,
  endedAt: string | null,
) =>
  query.run(
    sql`update bulk set stage = ${to}, ended_at = ${endedAt}::timestamptz, done = case when ${to === 'undoing'}::boolean then 0 else done end,
          total = case when ${to === 'undoing'}::boolean then changed else total end
        where id = ${id} and stage = any(${from}::text[])`,
  );

type SkippedBy = { reason: RefusalCode; count: number };
type Told = Omit<Bulk, 'skipped'> & { skipped: SkippedBy[] | null };
const told = (row: Told): Bulk => ({ ...row, skipped: row.skipped ?? [] });

export async function findBulk(query: Query, agentId: AgentId, id: BulkId): Promise<Bulk | undefined> {
  const row = await query.find<Told>(
    sql`select b.id, b.act, b.agent_id as by, b.stage, b.total, b.done, b.changed, b.same, b.undone, b.created_at as "createdAt", b.ended_at as "endedAt",
          (select jsonb_agg(jsonb_build_object('reason', s.reason, 'count', s.count) order by s.count desc, s.reason)
           from (select reason, count(*)::int as count from bulk_item where bulk_id = b.id and outcome in ('skipped', 'kept') group by reason) s) as skipped
        from bulk b where b.id = ${id} and b.agent_id = ${agentId}`,
  );
  return row && told(row);
}

export async function listBulks(query: Query, agentId: AgentId, limit: number): Promise<Bulk[]> {
  const rows = await query.rows<Told>(
    sql`select b.id, b.act, b.agent_id as by, b.stage, b.total, b.done, b.changed, b.same, b.undone, b.created_at as "createdAt", b.ended_at as "endedAt",
          (select jsonb_agg(jsonb_build_object('reason', s.reason, 'count', s.count) order by s.count desc, s.reason)
           from (select reason, count(*)::int as count from bulk_item where bulk_id = b.id and outcome in ('skipped', 'kept') group by reason) s) as skipped
        from bulk b where b.agent_id = ${agentId} order by b.created_at desc limit ${limit}`,
  );
  return rows.map(told);
}

export const listSkipped = (query: Query, id: BulkId, afterPlace: number, limit: number) =>
  query.rows<{ place: number; conversationId: ConversationId; contactName: string; reason: RefusalCode }>(
    sql`select i.place, i.conversation_id as "conversationId", coalesce(p.name, '') as "contactName", i.reason
        from bulk_item i left join conversation c on c.id = i.conversation_id left join contact p on p.id = c.contact_id
        where i.bulk_id = ${id} and i.outcome in ('skipped', 'kept') and i.place > ${afterPlace} order by i.place limit ${limit}`,
  );

export const deleteOldBulks = (query: Query, days: number) =>
  query.run(sql`delete from bulk where created_at < now() - make_interval(days => ${days}::int)`);
