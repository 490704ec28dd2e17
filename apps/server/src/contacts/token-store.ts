import type { ChannelAccountId, ContactId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';
import type { VisitorCaller } from '../kernel/route.ts';

/** A visitor's token at a moment, with what its channel demands. */
export interface TokenState extends Omit<VisitorCaller, 'kind'> {
  isEnabled: boolean;
  isVerifiedOnly: boolean;
  /** not seen for a minute */
  isStale: boolean;
}
/** A token as the opening of a session sees it. */
export interface HeldToken {
  contactId: ContactId;
  channelAccountId: ChannelAccountId;
  verifiedUntil: string | null;
  isContactVerified: boolean;
}

export const findToken = (query: Query, hash: string, now: string) =>
  query.find<TokenState>(
    sql`select t.workspace_id as "workspaceId", t.contact_id as "contactId", t.channel_account_id as "channelAccountId",
          coalesce(t.verified_until > ${now}::timestamptz, false) as verified,
          t.seen_at < ${now}::timestamptz - interval '1 minute' as "isStale",
          coalesce((a.settings->>'enabled')::boolean, true) as "isEnabled", coalesce((a.settings->>'verifiedOnly')::boolean, false) as "isVerifiedOnly"
        from visitor_token t join channel_account a on a.id = t.channel_account_id where t.token_hash = ${hash}`,
  );

/** Notes that the visitor was here, for the token and the contact; at most once a minute, however many ask at once. */
export const touchToken = (query: Query, hash: string, now: string) =>
  query.run(
    sql`with touched as (
          update visitor_token set seen_at = ${now}::timestamptz
          where token_hash = ${hash} and seen_at < ${now}::timestamptz - interval '1 minute' returning contact_id)
        update contact set seen_at = greatest(seen_at, ${now}::timestamptz) from touched where contact.id = touched.contact_id`,
  );

export const findHeldToken = (query: Query, hash: string) =>
  query.find<HeldToken>(
    sql`select t.contact_id as "contactId", t.channel_account_id as "channelAccountId", t.verified_until as "verifiedUntil", c.verified as "isContactVerified"
        from visitor_token t join contact c on c.id = t.contact_id where t.token_hash = ${hash}`,
  );

export const insertToken = (
  query: Query,
  token: {
    hash: string;
    workspaceId: WorkspaceId;
    contactId: ContactId;
    channelAccountId: ChannelAccountId;
    verifiedUntil: string | null;
    at: string;
  },
) =>
  query.run(
    sql`insert into visitor_token (token_hash, workspace_id, contact_id, channel_account_id, verified_until, created_at, seen_at)
        values (${token.hash}, ${token.workspaceId}, ${token.contactId}, ${token.channelAccountId}, ${token.verifiedUntil}::timestamptz, ${token.at}::timestamptz, ${token.at}::timestamptz)`,
  );

export const prolongToken = (query: Query, hash: string, verifiedUntil: string, now: string) =>
  query.run(
    sql`update visitor_token set verified_until = greatest(verified_until, ${verifiedUntil}::timestamptz), seen_at = ${now}::timestamptz where token_hash = ${hash}`,
  );

/** Ends every token of a contact. */
export const deleteTokens = (query: Query, contactId: ContactId) =>
  query.run(sql`delete from visitor_token where contact_id = ${contactId}`);

/** Ends the proof of everybody who came in by a channel; they must be signed again. */
export const endProofs = (query: Query, channelAccountId: ChannelAccountId, now: string) =>
  query.run(
    sql`update visitor_token set verified_until = ${now}::timestamptz where channel_account_id = ${channelAccountId} and verified_until > ${now}::timestamptz`,
  );
