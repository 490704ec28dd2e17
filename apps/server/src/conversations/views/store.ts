import type {
  AgentId,
  ConversationFilter,
  ListOrder,
  SavedView,
  SavedViewId,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

interface ViewRecord {
  id: SavedViewId;
  name: string;
  filter: ConversationFilter;
  sorted: ListOrder;
  agent_id: AgentId | null;
  team_id: TeamId | null;
  by_agent_id: AgentId | null;
  is_pinned: boolean;
}
/** Who asks: what they see depends on their teams, and supervisors see those of every team. */
export interface Reader {
  workspaceId: WorkspaceId;
  agentId: AgentId;
  teamIds: readonly TeamId[];
  isSupervisor: boolean;
}

const viewOf = (row: ViewRecord, { agentId, isSupervisor }: Reader): SavedView => ({
  id: row.id,
  name: row.name,
  filter: row.filter,
  order: row.sorted,
  audience: row.agent_id
    ? { kind: 'own' }
    : row.team_id
      ? { kind: 'team', teamId: row.team_id }
      : { kind: 'all' },
  by: row.by_agent_id,
  isPinned: row.is_pinned,
  isMine: row.agent_id === agentId || (row.agent_id === null && isSupervisor),
});

/** Those the reader may use, by name. One's own and what was made for a team or for everybody stand in the rail until taken out. */
export async function listViews(query: Query, reader: Reader): Promise<SavedView[]> {
  const rows = await query.rows<ViewRecord>(
    sql`select v.id, v.name, v.filter, v.sorted, v.agent_id, v.team_id, v.by_agent_id, coalesce(k.is_pinned, true) as is_pinned
        from saved_view v left join saved_view_pin k on k.view_id = v.id and k.agent_id = ${reader.agentId}
        where v.workspace_id = ${reader.workspaceId}
          and (v.agent_id = ${reader.agentId} or (v.agent_id is null and (v.team_id is null or ${reader.isSupervisor}::boolean or v.team_id = any(${reader.teamIds}::text[]))))
        order by v.name, v.id`,
  );
  return rows.map((row) => viewOf(row, reader));
}

export async function findView(
  query: Query,
  reader: Reader,
  id: SavedViewId,
): Promise<SavedView | undefined> {
  const row = await query.find<ViewRecord>(
    sql`select v.id, v.name, v.filter, v.sorted, v.agent_id, v.team_id, v.by_agent_id, coalesce(k.is_pinned, true) as is_pinned
        from saved_view v left join saved_view_pin k on k.view_id = v.id and k.agent_id = ${reader.agentId}
        where v.workspace_id = ${reader.workspaceId} and v.id = ${id}
          and (v.agent_id = ${reader.agentId} or (v.agent_id is null and (v.team_id is null or ${reader.isSupervisor}::boolean or v.team_id = any(${reader.teamIds}::text[]))))`,
  );
  return row && viewOf(row, reader);
}

export const countViewsOf = async (query: Query, workspaceId: WorkspaceId): Promise<number> =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from saved_view where workspace_id = ${workspaceId}`,
    )
  )?.count ?? 0;

export const isTeam = async (query: Query, workspaceId: WorkspaceId, id: TeamId): Promise<boolean> =>
  (await query.find(sql`select from team where workspace_id = ${workspaceId} and id = ${id}`)) !== undefined;

export interface KeptView {
  id: SavedViewId;
  workspaceId: WorkspaceId;
  name: string;
  filter: ConversationFilter;
  order: ListOrder;
  agentId: AgentId | null;
  teamId: TeamId | null;
  by: AgentId;
}

export const insertView = (query: Query, view: KeptView) =>
  query.run(
    sql`insert into saved_view (id, workspace_id, name, filter, sorted, agent_id, team_id, by_agent_id)
        values (${view.id}, ${view.workspaceId}, ${view.name}, ${JSON.stringify(view.filter)}::jsonb, ${view.order}, ${view.agentId}, ${view.teamId}, ${view.by})`,
  );

export const updateView = (query: Query, view: KeptView) =>
  query.run(
    sql`update saved_view set name = ${view.name}, filter = ${JSON.stringify(view.filter)}::jsonb, sorted = ${view.order}, agent_id = ${view.agentId}, team_id = ${view.teamId}
        where id = ${view.id} and workspace_id = ${view.workspaceId}`,
  );

export const deleteView = (query: Query, workspaceId: WorkspaceId, id: SavedViewId) =>
  query.run(sql`delete from saved_view where id = ${id} and workspace_id = ${workspaceId}`);

export const pinView = (
  query: Query,
  pin: { workspaceId: WorkspaceId; id: SavedViewId; agentId: AgentId; isPinned: boolean },
) =>
  query.run(
    sql`insert into saved_view_pin (view_id, agent_id, workspace_id, is_pinned) values (${pin.id}, ${pin.agentId}, ${pin.workspaceId}, ${pin.isPinned})
        on conflict (view_id, agent_id) do update set is_pinned = excluded.is_pinned`,
  );
