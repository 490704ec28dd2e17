import type { ProfileSettings, SavedProfileSettings, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const findSettings = (query: Query, workspaceId: WorkspaceId) =>
  query.find<SavedProfileSettings>(
    sql`select settings, version from profile_settings where workspace_id = ${workspaceId}`,
  );

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export const saveSettingsRow = (
  query: Query,
  workspaceId: WorkspaceId,
  settings: ProfileSettings,
  seen: number,
) =>
  query.run(
    sql`insert into profile_settings (workspace_id, settings, version) values (${workspaceId}, ${JSON.stringify(settings)}::jsonb, 1)
        on conflict (workspace_id) do update set settings = excluded.settings, version = profile_settings.version + 1, updated_at = now()
          where profile_settings.version = ${seen}::int`,
  );
