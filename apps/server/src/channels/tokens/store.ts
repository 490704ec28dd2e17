import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface TokenRow {
  /** sealed */
  token: string;
  expiresAt: string;
  refreshAt: string;
}

export const findToken = (query: Query, id: ChannelAccountId, name: string) =>
  query.find<TokenRow>(
    sql`select token, expires_at as "expiresAt", refresh_at as "refreshAt" from channel_token where channel_account_id = ${id} and name = ${name}`,
  );

/** Puts a token in the place of the old one, which served until this moment. */
export const putToken = (
  query: Query,
  at: { id: ChannelAccountId; workspaceId: WorkspaceId; name: string },
  { token, expiresAt, refreshAt }: TokenRow,
) =>
  query.run(
    sql`insert into channel_token (channel_account_id, name, workspace_id, token, expires_at, refresh_at)
        values (${at.id}, ${at.name}, ${at.workspaceId}, ${token}, ${expiresAt}::timestamptz, ${refreshAt}::timestamptz)
        on conflict (channel_account_id, name) do update set token = excluded.token, made_at = now(), expires_at = excluded.expires_at, refresh_at = excluded.refresh_at`,
  );

/** Ends a token that the vendor no longer takes, if it is still the one that is kept. */
export const endToken = (query: Query, id: ChannelAccountId, name: string, sealed: string) =>
  query.run(
    sql`delete from channel_token where channel_account_id = ${id} and name = ${name} and token = ${sealed}`,
  );
