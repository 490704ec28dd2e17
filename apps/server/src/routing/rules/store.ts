import type { RoutingRules, SavedRoutingRules, TeamId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const findRules = (query: Query, workspaceId: WorkspaceId) =>
  query.find<SavedRoutingRules>(
    sql`select rules, version from routing_rules where workspace_id = ${workspaceId}`,
  );

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export const saveRulesRow = (query: Query, workspaceId: WorkspaceId, rules: RoutingRules, seen: number) =>
  query.run(
    sql`insert into routing_rules (workspace_id, rules, version) values (${workspaceId}, ${JSON.stringify(rules)}::jsonb, 1)
        on conflict (workspace_id) do update set rules = excluded.rules, version = routing_rules.version + 1, updated_at = now()
          where routing_rules.version = ${seen}::int`,
  );

/** Those of these teams that the workspace has. */
export const listKnownTeams = async (query: Query, workspaceId: WorkspaceId, ids: readonly TeamId[]) =>
  (
    await query.rows<{ id: TeamId }>(
      sql`select id from team where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
    )
  ).map((row) => row.id);
