import type { BotSettings, SavedBotSettings, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const findSettings = (query: Query, workspaceId: WorkspaceId) =>
  query.find<SavedBotSettings>(
    sql`select settings, version from bot_settings where workspace_id = ${workspaceId}`,
  );

export const findSettingsVersion = async (query: Query, workspaceId: WorkspaceId): Promise<number> => {
  const row = await query.find<{ version: number }>(
    sql`select version from bot_settings where workspace_id = ${workspaceId}`,
  );
  return row?.version ?? 0;
};

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export const saveSettingsRow = (
  query: Query,
  row: { workspaceId: WorkspaceId; settings: BotSettings; seen: number; by: string; at: string },
) =>
  query.run(
    sql`insert into bot_settings (workspace_id, settings, version, updated_at, updated_by)
        values (${row.workspaceId}, ${JSON.stringify(row.settings)}::jsonb, 1, ${row.at}::timestamptz, ${row.by})
        on conflict (workspace_id) do update set settings = excluded.settings, version = bot_settings.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
          where bot_settings.version = ${row.seen}::int`,
  );
