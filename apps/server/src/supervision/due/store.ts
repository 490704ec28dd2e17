import type { WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** What changes with every save of targets and of opening hours. */
export const findDueStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ stamp: string }>(
    sql`select concat((select version from supervision_settings where workspace_id = w.id), ' ', (select version from routing_rules where workspace_id = w.id)) as stamp
        from workspace w where w.id = ${workspaceId}`,
  );

/** Those of these teams that the workspace has. */
export const listKnownTeams = (query: Query, workspaceId: WorkspaceId, ids: readonly string[]) =>
  query.rows<{ id: string }>(
    sql`select id from team where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );
