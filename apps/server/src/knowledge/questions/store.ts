import type { AgentId, QuestionContent, QuestionId, QuestionStanding, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Place } from './cursor.ts';

/** Makes whoever writes knowledge of this workspace wait for each other until the transaction ends, and gives the time to write: later than anything written before. */
export async function takeTurn(query: Query, workspaceId: WorkspaceId): Promise<string> {
  await query.rows(sql`select pg_advisory_xact_lock(hashtext('knowledge'), hashtext(${workspaceId}))`);
  const row = await query.find<{ at: string }>(
    sql`select greatest(clock_timestamp(), max(updated_at) + interval '1 millisecond')::timestamptz(3) as at
        from question where workspace_id = ${workspaceId}`,
  );
  return row?.at ?? new Date().toISOString();
}

export type Stage = 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published';

/** A question as it is stored, with the name of who saved it. */
export interface QuestionRow {
  id: QuestionId;
  content: QuestionContent;
  stage: Stage;
  version: number;
  published: QuestionContent | null;
  publishedVersion: number | null;
  scheduled: QuestionContent | null;
  scheduledVersion: number | null;
  publishAt: string | null;
  updatedAt: string;
  updatedBy: string;
  timesAnswered: number;
}

export const listByIds = (query: Query, workspaceId: WorkspaceId, ids: readonly QuestionId[]) =>
  query.rows<QuestionRow>(
    sql`select q.id, q.content, q.stage, q.version, q.published, q.published_version as "publishedVersion", q.scheduled, q.scheduled_version as "scheduledVersion",
          q.publish_at as "publishAt", q.updated_at as "updatedAt", coalesce(p.name, q.updated_by) as "updatedBy", q.times_answered as "timesAnswered"
        from question q left join agent a on a.id = q.updated_by left join person p on p.id = a.person_id
        where q.workspace_id = ${workspaceId} and q.id = any(${ids}::text[])`,
  );

export interface Latest {
  workspaceId: WorkspaceId;
  category: string | undefined;
  tag: string | undefined;
  standing: QuestionStanding | undefined;
  /** at which moment it must stand so */
  at: string;
  from: Place | undefined;
  limit: number;
}

/** Latest change first, from a place on. */
export const listLatest = (query: Query, asked: Latest) =>
  query.rows<QuestionRow>(
    sql`select q.id, q.content, q.stage, q.version, q.published, q.published_version as "publishedVersion", q.scheduled, q.scheduled_version as "scheduledVersion",
          q.publish_at as "publishAt", q.updated_at as "updatedAt", coalesce(p.name, q.updated_by) as "updatedBy", q.times_answered as "timesAnswered"
        from question q left join agent a on a.id = q.updated_by left join person p on p.id = a.person_id
        where q.workspace_id = ${asked.workspaceId} and (${asked.category ?? null}::text is null or q.category = ${asked.category ?? null}::text)
          and (${asked.tag ?? null}::text is null or jsonb_exists(q.content -> 'tags', ${asked.tag ?? null}::text))
          and (${asked.standing ?? null}::text is null or case ${asked.standing ?? null}::text
            when 'draft' then q.stage = 'draft' and q.published_version is null
            when 'changed' then q.published_version <> q.version
            when 'scheduled' then q.publish_at > ${asked.at}::timestamptz
            when 'published' then q.published_version is not null and coalesce((q.published ->> 'validTo')::timestamptz > ${asked.at}::timestamptz, true)
            when 'expired' then (q.published ->> 'validTo')::timestamptz <= ${asked.at}::timestamptz
            else q.stage = ${asked.standing ?? null}::text end)
          and (${asked.from?.at ?? null}::timestamptz is null or (q.updated_at <= ${asked.from?.at ?? null}::timestamptz
            and (q.updated_at < ${asked.from?.at ?? null}::timestamptz or q.id > ${asked.from?.id ?? null}::text)))
        order by q.updated_at desc, q.id limit ${asked.limit}`,
  );

/** Questions with words that customers may not have now, a pattern of which is found in them; latest change first. */
export const listUnpublished = async (
  query: Query,
  workspaceId: WorkspaceId,
  pattern: string,
  most: number,
): Promise<QuestionId[]> => {
  const rows = await query.rows<{ id: QuestionId }>(
    sql`select q.id from question q
        where q.workspace_id = ${workspaceId} and (q.published_version is distinct from q.version or q.content ->> 'validFrom' is not null or q.content ->> 'validTo' is not null)
          and (q.category ilike ${pattern} or exists (
            select from jsonb_each(q.content -> 'wordings') w(locale, said) where w.said ->> 'answer' ilike ${pattern}
              or exists (select from jsonb_array_elements_text(w.said -> 'questions') asked(text) where asked.text ilike ${pattern})))
        order by q.updated_at desc, q.id limit ${most}`,
  );
  return rows.map((row) => row.id);
};

/** Those of these ids that are questions of the workspace. */
export const listKnown = async (
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly QuestionId[],
): Promise<QuestionId[]> => {
  const rows = await query.rows<{ id: QuestionId }>(
    sql`select id from question where workspace_id = ${workspaceId} and id = any(${ids}::text[])`,
  );
  return rows.map((row) => row.id);
};

/** A version as it is saved; nothing of it is published by that alone. */
export interface Saved {
  id: QuestionId;
  workspaceId: WorkspaceId;
  content: QuestionContent;
  version: number;
  restoredFrom: number | null;
  at: string;
  savedBy: AgentId;
}

export const insertQuestion = (query: Query, saved: Saved) =>
  query.run(
    sql`insert into question (id, workspace_id, category, content, stage, version, updated_at, updated_by)
        values (${saved.id}, ${saved.workspaceId}, ${saved.content.category}, ${JSON.stringify(saved.content)}::jsonb, 'draft', ${saved.version}, ${saved.at}::timestamptz, ${saved.savedBy})`,
  );

/** What is saved leaves what is published, or waits for its time, as it is. */
export const updateQuestion = (query: Query, saved: Saved) =>
  query.run(
    sql`update question set category = ${saved.content.category}, content = ${JSON.stringify(saved.content)}::jsonb, stage = 'draft', version = ${saved.version},
          updated_at = ${saved.at}::timestamptz, updated_by = ${saved.savedBy}
        where id = ${saved.id} and workspace_id = ${saved.workspaceId}`,
  );

export const insertVersion = (query: Query, saved: Saved) =>
  query.run(
    sql`insert into question_version (question_id, version, workspace_id, content, saved_at, saved_by, restored_from)
        values (${saved.id}, ${saved.version}, ${saved.workspaceId}, ${JSON.stringify(saved.content)}::jsonb, ${saved.at}::timestamptz, ${saved.savedBy}, ${saved.restoredFrom})`,
  );

export const deleteQuestion = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.run(sql`delete from question where id = ${id} and workspace_id = ${workspaceId}`);

/** Takes a question out of what others lead on to. */
export const forgetRelated = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.run(
    sql`update question set content = jsonb_set(content, '{related}', (content -> 'related') - ${id}::text)
        where workspace_id = ${workspaceId} and jsonb_exists(content -> 'related', ${id})`,
  );
