import type { Attachment, FileId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { sql } from '../kernel/database/index.ts';

export type Owner = { kind: 'agent' | 'visitor' | 'channel'; id: string };

/** A file as it is stored; of its key only the hash. */
export interface FileRow extends Omit<Attachment, 'key' | 'width' | 'height'> {
  keyHash: string;
  width: number | null;
  height: number | null;
  /** whose agents alone read it, since the message that carried it was recalled */
  withdrawnFrom?: WorkspaceId | null;
}

export const insertFile = (
  query: Query,
  file: FileRow & { workspaceId: WorkspaceId; owner: Owner; sha256: string; at: string },
) =>
  query.run(
    sql`insert into file (id, workspace_id, key_hash, name, type, size_bytes, width, height, sha256, owner_kind, owner_id, created_at)
        values (${file.id}, ${file.workspaceId}, ${file.keyHash}, ${file.name}, ${file.type}, ${file.sizeBytes}, ${file.width}, ${file.height}, ${file.sha256},
          ${file.owner.kind}, ${file.owner.id}, ${file.at}::timestamptz)`,
  );

/** How many files of an owner are younger than an id; ids sort by age, so that only the last hour is read. */
export async function countFilesSince(query: Query, owner: Owner, since: FileId): Promise<number> {
  const row = await query.find<{ count: number }>(
    sql`select count(*)::int as count from file where id > ${since} and owner_kind = ${owner.kind} and owner_id = ${owner.id}`,
  );
  return row?.count ?? 0;
}

/** Makes the other uploads of this owner wait until this transaction ends. */
export const takeTurnOf = (query: Query, owner: Owner) =>
  query.run(sql`select pg_advisory_xact_lock(hashtextextended(${`upload:${owner.id}`}, 0))`);

export const findFile = (query: Query, id: FileId, keyHash: string) =>
  query.find<FileRow>(
    sql`select id, key_hash as "keyHash", name, type, size_bytes as "sizeBytes", width, height,
          case when withdrawn_at is not null then workspace_id end as "withdrawnFrom"
        from file where id = ${id} and key_hash = ${keyHash}`,
  );

export const listFiles = (query: Query, workspaceId: WorkspaceId, ids: readonly FileId[]) =>
  query.rows<FileRow & { sha256: string }>(
    sql`select id, key_hash as "keyHash", name, type, size_bytes as "sizeBytes", width, height, sha256 from file
        where workspace_id = ${workspaceId} and id = any(${[...ids]}::text[])`,
  );

/** Takes files away from customers, or gives them back. */
export const setWithdrawn = (
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly FileId[],
  isWithdrawn: boolean,
) =>
  query.run(
    sql`update file set withdrawn_at = case when ${isWithdrawn}::boolean then now() end
        where workspace_id = ${workspaceId} and id = any(${[...ids]}::text[]) and (withdrawn_at is null) = ${isWithdrawn}::boolean`,
  );
