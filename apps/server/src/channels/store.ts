import type { ChannelAccountId, ChannelName, TeamId, WidgetSettings, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';
import type { Site } from './site.ts';

export interface ChannelRow {
  id: ChannelAccountId;
  name: string;
  siteKey: string;
  settings: WidgetSettings;
}

export const findSiteRow = (query: Query, siteKey: string) =>
  query.find<Site>(
    sql`select a.id, a.workspace_id as "workspaceId", a.site_key as "siteKey", a.name, a.settings, w.locale, a.identity_secret as "identitySecret"
        from channel_account a join workspace w on w.id = a.workspace_id where a.site_key = ${siteKey} and a.kind = 'web'`,
  );

export const listChannelRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<ChannelRow>(
    sql`select id, name, site_key as "siteKey", settings from channel_account where workspace_id = ${workspaceId} and kind = 'web' order by id`,
  );

export const listChannelNames = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<ChannelName>(
    sql`select id, kind, name, removed_at is not null as "isRemoved" from channel_account where workspace_id = ${workspaceId} order by id`,
  );

export const insertChannel = (query: Query, channel: ChannelRow & { workspaceId: WorkspaceId; at: string }) =>
  query.run(
    sql`insert into channel_account (id, workspace_id, kind, name, site_key, settings, created_at)
        values (${channel.id}, ${channel.workspaceId}, 'web', ${channel.name}, ${channel.siteKey}, ${JSON.stringify(channel.settings)}::jsonb, ${channel.at}::timestamptz)`,
  );

/** The channel before a change, held until the transaction ends. */
export const findChannelForUpdate = (query: Query, workspaceId: WorkspaceId, id: ChannelAccountId) =>
  query.find<ChannelRow>(
    sql`select id, name, site_key as "siteKey", settings from channel_account where workspace_id = ${workspaceId} and id = ${id} and kind = 'web' for update`,
  );

export const updateChannel = (query: Query, { id, name, settings }: Omit<ChannelRow, 'siteKey'>) =>
  query.run(
    sql`update channel_account set name = ${name}, settings = ${JSON.stringify(settings)}::jsonb where id = ${id}`,
  );

export const updateIdentitySecret = (query: Query, id: ChannelAccountId, sealed: string) =>
  query.run(sql`update channel_account set identity_secret = ${sealed} where id = ${id}`);

export async function isTeam(query: Query, workspaceId: WorkspaceId, id: TeamId): Promise<boolean> {
  const row = await query.find(sql`select from team where workspace_id = ${workspaceId} and id = ${id}`);
  return row !== undefined;
}

export const findKindOf = (query: Query, id: ChannelAccountId) =>
  query.find<{ kind: string; name: string; recallMinutes: number | null }>(
    sql`select kind, name, (settings->>'recallMinutes')::int as "recallMinutes" from channel_account where id = ${id}`,
  );
