import type {
  AgentId,
  ConversationId,
  NewSensitiveWord,
  ScreeningVerdict,
  SensitiveWord,
  SensitiveWordId,
  WorkspaceId,
} from '@parley/contract';
import type { EntryRecord } from '../../conversations/index.ts';
import { type Query, sql } from '../../kernel/database/index.ts';

export const listAllWords = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<SensitiveWord>(
    sql`select id, word, word_group as "group", direction, action from sensitive_word where workspace_id = ${workspaceId} order by word`,
  );

/** 0 while there never were any. */
export const findWordVersion = async (query: Query, workspaceId: WorkspaceId): Promise<number> =>
  (
    await query.find<{ version: number }>(
      sql`select version from sensitive_word_version where workspace_id = ${workspaceId}`,
    )
  )?.version ?? 0;

export const raiseWordVersion = (query: Query, workspaceId: WorkspaceId) =>
  query.run(
    sql`insert into sensitive_word_version (workspace_id, version) values (${workspaceId}, 1)
        on conflict (workspace_id) do update set version = sensitive_word_version.version + 1`,
  );

export interface WordsWanted {
  q: string | undefined;
  group: string | undefined;
  after: string | undefined;
  limit: number;
}

/** A page in the order of the words themselves. */
export const listWords = (query: Query, workspaceId: WorkspaceId, { q, group, after, limit }: WordsWanted) =>
  query.rows<SensitiveWord>(
    sql`select id, word, word_group as "group", direction, action from sensitive_word
        where workspace_id = ${workspaceId} and (${after ?? null}::text is null or word > ${after ?? null})
          and (${group ?? null}::text is null or word_group = ${group ?? null})
          and (${q ?? null}::text is null or strpos(lower(word), lower(${q ?? null}::text)) > 0)
        order by word limit ${limit}`,
  );

export const findWord = (query: Query, workspaceId: WorkspaceId, id: SensitiveWordId) =>
  query.find<SensitiveWord>(
    sql`select id, word, word_group as "group", direction, action from sensitive_word where workspace_id = ${workspaceId} and id = ${id}`,
  );

export const countWords = async (query: Query, workspaceId: WorkspaceId): Promise<number> =>
  (
    await query.find<{ count: number }>(
      sql`select count(*)::int as count from sensitive_word where workspace_id = ${workspaceId}`,
    )
  )?.count ?? 0;

/** Writes all of them by one statement; gives which are new. */
export const upsertWords = (
  query: Query,
  workspaceId: WorkspaceId,
  words: readonly (NewSensitiveWord & { id: SensitiveWordId })[],
) =>
  query.rows<{ isNew: boolean }>(
    sql`insert into sensitive_word (id, workspace_id, word, word_group, direction, action)
        select id, ${workspaceId}, word, "group", direction, action
        from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(id text, word text, "group" text, direction text, action text)
        on conflict (workspace_id, word) do update set word_group = excluded.word_group, direction = excluded.direction, action = excluded.action
        returning xmax = 0 as "isNew"`,
  );

export const updateWord = (query: Query, { id, group, direction, action }: SensitiveWord) =>
  query.run(
    sql`update sensitive_word set word_group = ${group}, direction = ${direction}, action = ${action} where id = ${id}`,
  );

export const deleteWord = (query: Query, id: SensitiveWordId) =>
  query.run(sql`delete from sensitive_word where id = ${id}`);

/** A message with such words is to be looked at; told twice, it stands once. */
export const insertScreened = (
  query: Query,
  { workspaceId, id, seq, at }: { workspaceId: WorkspaceId; id: ConversationId; seq: number; at: string },
) =>
  query.run(
    sql`insert into screened_message (conversation_id, seq, workspace_id, at) values (${id}, ${seq}, ${workspaceId}, ${at}) on conflict do nothing`,
  );

export interface ScreenedPlace {
  at: string;
  id: string;
  seq: number;
}
export interface ScreenedRecord extends EntryRecord {
  contact_name: string;
  verdict: ScreeningVerdict | null;
  decided_by: AgentId | null;
  decided_at: string | null;
  note: string;
}

export const listScreened = (
  query: Query,
  workspaceId: WorkspaceId,
  { isOpen, after, limit }: { isOpen: boolean; after: ScreenedPlace | undefined; limit: number },
) =>
  isOpen
    ? query.rows<ScreenedRecord>(
        sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id, p.name as contact_name, s.verdict, s.decided_by, s.decided_at, s.note
            from screened_message s join entry e on e.conversation_id = s.conversation_id and e.seq = s.seq
            join conversation c on c.id = s.conversation_id join contact p on p.id = c.contact_id
            where s.workspace_id = ${workspaceId} and s.verdict is null
              and (${after?.id ?? null}::text is null or (s.at, s.conversation_id, s.seq) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::text, ${after?.seq ?? 0}::int))
            order by s.at desc, s.conversation_id desc, s.seq desc limit ${limit}`,
      )
    : query.rows<ScreenedRecord>(
        sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id, p.name as contact_name, s.verdict, s.decided_by, s.decided_at, s.note
            from screened_message s join entry e on e.conversation_id = s.conversation_id and e.seq = s.seq
            join conversation c on c.id = s.conversation_id join contact p on p.id = c.contact_id
            where s.workspace_id = ${workspaceId} and s.verdict is not null
              and (${after?.id ?? null}::text is null or (s.at, s.conversation_id, s.seq) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::text, ${after?.seq ?? 0}::int))
            order by s.at desc, s.conversation_id desc, s.seq desc limit ${limit}`,
      );

/** Gives how many rows that was. */
export const judgeScreened = (
  query: Query,
  workspaceId: WorkspaceId,
  { id, seq }: { id: ConversationId; seq: number },
  by: { verdict: ScreeningVerdict; agentId: AgentId; at: string; note: string },
) =>
  query.run(
    sql`update screened_message set verdict = ${by.verdict}, decided_by = ${by.agentId}, decided_at = ${by.at}, note = ${by.note}
        where workspace_id = ${workspaceId} and conversation_id = ${id} and seq = ${seq}`,
  );

export const findSealed = async (
  query: Query,
  workspaceId: WorkspaceId,
  id: ConversationId,
  seq: number,
): Promise<string | undefined> =>
  (
    await query.find<{ sealed: string | null }>(
      sql`select body->'screened'->>'sealed' as sealed from entry where conversation_id = ${id} and seq = ${seq} and workspace_id = ${workspaceId}`,
    )
  )?.sealed ?? undefined;
