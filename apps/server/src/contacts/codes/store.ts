import type { ContactId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { CodeAddress } from './address.ts';

/** How many codes were made since a moment, for the contact, and for the address whoever asked. */
export const countCodes = (
  query: Query,
  {
    workspaceId,
    contactId,
    kind,
    value,
    since,
  }: CodeAddress & {
    workspaceId: WorkspaceId;
    contactId: ContactId;
    since: string;
  },
) =>
  query.find<{ contact: number; address: number }>(
    sql`select (select count(*)::int from proof_code where contact_id = ${contactId} and made_at > ${since}::timestamptz) as contact,
          (select count(*)::int from proof_code where workspace_id = ${workspaceId} and kind = ${kind} and value = ${value} and made_at > ${since}::timestamptz) as address`,
  );

export const insertCode = (
  query: Query,
  code: CodeAddress & {
    id: string;
    workspaceId: WorkspaceId;
    contactId: ContactId;
    hash: string;
    at: string;
    until: string;
  },
) =>
  query.run(
    sql`insert into proof_code (id, workspace_id, contact_id, kind, value, code_hash, made_at, expires_at)
        values (${code.id}, ${code.workspaceId}, ${code.contactId}, ${code.kind}, ${code.value}, ${code.hash}, ${code.at}::timestamptz, ${code.until}::timestamptz)`,
  );

/** Counts one more try at the contact's newest code, if it is good and has tries left; nothing where there is none. */
export const takeTry = (query: Query, contactId: ContactId, now: string, mostTries: number) =>
  query.find<CodeAddress & { id: string; hash: string; tries: number }>(
    sql`update proof_code set tries = tries + 1
        where id = (select id from proof_code where contact_id = ${contactId} order by made_at desc, id desc limit 1)
          and proven_at is null and expires_at > ${now}::timestamptz and tries < ${mostTries}
        returning id, kind, value, code_hash as hash, tries`,
  );

/** From here on the row says how long the proof is fresh; counts 0 where somebody was faster. */
export const markProven = (query: Query, id: string, now: string, freshUntil: string) =>
  query.run(
    sql`update proof_code set proven_at = ${now}::timestamptz, expires_at = ${freshUntil}::timestamptz, code_hash = '' where id = ${id} and proven_at is null`,
  );

export const deleteOldCodes = (query: Query, before: string) =>
  query.run(sql`delete from proof_code where made_at < ${before}::timestamptz`);
