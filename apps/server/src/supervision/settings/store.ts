import type { SavedSupervisionSettings, SupervisionSettings, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const findSettings = (query: Query, workspaceId: WorkspaceId) =>
  query.find<SavedSupervisionSettings>(
    sql`select settings, version from supervision_settings where workspace_id = ${workspaceId}`,
  );

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export const saveSettingsRow = (
  query: Query,
  workspaceId: WorkspaceId,
  settings: SupervisionSettings,
  seen: number,
) =>
  seen === 0
    ? query.run(
        sql`insert into supervision_settings (workspace_id, settings, version) values (${workspaceId}, ${JSON.stringify(settings)}::jsonb, 1) on conflict do nothing`,
      )
    : query.run(
        sql`update supervision_settings set settings = ${JSON.stringify(settings)}::jsonb, version = version + 1, updated_at = now() where workspace_id = ${workspaceId} and version = ${seen}::int`,
      );
