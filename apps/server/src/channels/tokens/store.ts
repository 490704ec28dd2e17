import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface TokenRow {
  /** sealed */
  token: string;
  /** sealed: what the next one is made from, where the vendor changes that with every use */
  kept: string | null;
  expiresAt: string;
  refreshAt: string;
}

export const findToken = (query: Query, id: ChannelAccountId, name: string) =>
  query.find<TokenRow>(
    sql`select token, kept, expires_at as "expiresAt", refresh_at as "refreshAt" from channel_token where channel_account_id = ${id} and name = ${name}`,
  );

/** Puts a token in the place of the old one, which served until this moment. */
export const putToken = (
  query: Query,
  at: { id: ChannelAccountId; workspaceId: WorkspaceId; name: string },
  { token, kept, expiresAt, refreshAt }: TokenRow,
) =>
  query.run(
    sql`insert into channel_token (channel_account_id, name, workspace_id, token, kept, expires_at, refresh_at)
        values (${at.id}, ${at.name}, ${at.workspaceId}, ${token}, ${kept}, ${expiresAt}::timestamptz, ${refreshAt}::timestamptz)
        on conflict (channel_account_id, name) do update set token = excluded.token, kept = excluded.kept, made_at = now(), expires_at = excluded.expires_at, refresh_at = excluded.refresh_at`,
  );

/** Ends a token that the vendor no longer takes, if it is still the one that is there; what the next one is made from stays. */
export const endToken = (query: Query, id: ChannelAccountId, name: string, sealed: string) =>
  query.run(
    sql`update channel_token set expires_at = to_timestamp(0), refresh_at = to_timestamp(0) where channel_account_id = ${id} and name = ${name} and token = ${sealed}`,
  );
