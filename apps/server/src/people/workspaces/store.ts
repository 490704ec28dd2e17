import {
  defaultStateReasons,
  type Locale,
  type StateReason,
  type TeamId,
  type Workspace,
  type WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface WorkspaceChange {
  name?: string | undefined;
  locale?: Locale | undefined;
  acceptSeconds?: number | undefined;
  defaultTeamId?: TeamId | undefined;
  botEnabled?: boolean | undefined;
  stateReasons?: StateReason[] | undefined;
}

export const insertWorkspace = (
  query: Query,
  row: { id: WorkspaceId; name: string; locale: Locale; now: string },
) =>
  query.run(
    sql`insert into workspace (id, name, locale, created_at) values (${row.id}, ${row.name}, ${row.locale}, ${row.now}::timestamptz)`,
  );

export const listWorkspacesByIds = (query: Query, ids: readonly WorkspaceId[]) =>
  query.rows<Workspace>(
    sql`select id, name, locale, accept_seconds as "acceptSeconds", default_team_id as "defaultTeamId", bot_enabled as "botEnabled",
          coalesce(state_reasons, ${JSON.stringify(defaultStateReasons)}::jsonb) as "stateReasons"
        from workspace where id = any(${ids}::text[]) order by created_at, id`,
  );

export const findWorkspace = async (query: Query, id: WorkspaceId): Promise<Workspace | undefined> =>
  (await listWorkspacesByIds(query, [id]))[0];

/** Whoever administers agents or teams of a workspace holds this, so that rules which count (the last owner, a free name) hold under races. */
export const lockWorkspace = (query: Query, id: WorkspaceId) =>
  query.run(sql`select id from workspace where id = ${id} for no key update`);

export const updateWorkspace = (query: Query, id: WorkspaceId, change: WorkspaceChange) =>
  query.run(
    sql`update workspace set
          name = coalesce(${change.name ?? null}::text, name),
          locale = coalesce(${change.locale ?? null}::text, locale),
          accept_seconds = coalesce(${change.acceptSeconds ?? null}::int, accept_seconds),
          default_team_id = coalesce(${change.defaultTeamId ?? null}::text, default_team_id),
          bot_enabled = coalesce(${change.botEnabled ?? null}::boolean, bot_enabled),
          state_reasons = coalesce(${change.stateReasons ? JSON.stringify(change.stateReasons) : null}::jsonb, state_reasons)
        where id = ${id}`,
  );
