import type { CaseCounts, ConversationId, FlowId, NodeCounts, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** How far a case of a flow has come. */
export interface CaseRow {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  flow: FlowId;
  begun: number;
  version: number;
  nodes: readonly string[];
  restsAt: string;
  outcome: 'open' | 'through' | 'handed-over' | 'stopped';
  /** the entry that told it */
  seq: number;
  at: string;
}

/** Writes how far a case has come; what an entry told that was counted before changes nothing, and of a flow that is gone nothing is kept. */
export const saveCase = (query: Query, row: CaseRow) =>
  query.run(
    sql`insert into flow_case as c (workspace_id, flow_id, conversation_id, begun_seq, version, nodes, rests_at, outcome, seq, updated_at)
        select workspace_id, id, ${row.conversationId}, ${row.begun}::int, ${row.version}::int, ${[...new Set(row.nodes)]}::text[], ${row.restsAt}, ${row.outcome}, ${row.seq}::int, ${row.at}::timestamptz
        from flow where id = ${row.flow} and workspace_id = ${row.workspaceId}
        on conflict (conversation_id, flow_id, begun_seq) do update
        set nodes = (select array_agg(distinct node) from unnest(c.nodes || excluded.nodes) as n(node)),
            rests_at = excluded.rests_at, outcome = excluded.outcome, seq = excluded.seq, updated_at = excluded.updated_at
        where c.seq < excluded.seq`,
  );

/** Marks the open cases of a conversation as stopped, but for those that the bot still has in mind. */
export const stopOthers = (
  query: Query,
  conversationId: ConversationId,
  seq: number,
  kept: readonly { flow: FlowId; begun: number }[],
) =>
  query.run(
    sql`update flow_case set outcome = 'stopped'
        where conversation_id = ${conversationId} and outcome = 'open' and seq < ${seq}
        and not exists (select from unnest(${kept.map(({ flow }) => flow)}::text[], ${kept.map(({ begun }) => begun)}::int[]) as k(flow, begun)
                        where k.flow = flow_id and k.begun = begun_seq)`,
  );

/** What came of the cases of each flow since a moment; an open one that was silent since `silentSince` has stopped. */
export const countCases = (query: Query, workspaceId: WorkspaceId, since: string, silentSince: string) =>
  query.rows<CaseCounts & { flow: FlowId }>(
    sql`select flow_id as flow, count(*)::int as begun,
          (count(*) filter (where outcome = 'through'))::int as through,
          (count(*) filter (where outcome = 'handed-over'))::int as "handedOver",
          (count(*) filter (where outcome = 'stopped' or outcome = 'open' and updated_at < ${silentSince}::timestamptz))::int as stopped
        from flow_case where workspace_id = ${workspaceId} and updated_at >= ${since}::timestamptz group by flow_id`,
  );

/** The same of one flow, for all versions or one (null: all), node by node. */
export const countNodes = (
  query: Query,
  { workspaceId, flow, version }: { workspaceId: WorkspaceId; flow: FlowId; version: number | null },
  since: string,
  silentSince: string,
) =>
  query.rows<NodeCounts & { through: number; restingHere: number }>(
    sql`select node as key, count(*)::int as reached,
          (count(*) filter (where node = rests_at))::int as "restingHere",
          (count(*) filter (where node = rests_at and outcome = 'through'))::int as through,
          (count(*) filter (where node = rests_at and outcome = 'handed-over'))::int as "handedOver",
          (count(*) filter (where node = rests_at and (outcome = 'stopped' or outcome = 'open' and updated_at < ${silentSince}::timestamptz)))::int as stopped
        from flow_case, unnest(nodes) as n(node)
        where flow_id = ${flow} and workspace_id = ${workspaceId} and updated_at >= ${since}::timestamptz and (${version}::int is null or version = ${version}::int)
        group by node order by node`,
  );

/** Forgets cases that nothing was heard of since a moment. */
export const forgetCases = (query: Query, before: string) =>
  query.run(sql`delete from flow_case where updated_at < ${before}::timestamptz`);
