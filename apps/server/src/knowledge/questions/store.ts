import type { AgentId, Question, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Wordings } from '../wordings.ts';
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

export const listByIds = (query: Query, workspaceId: WorkspaceId, ids: readonly QuestionId[]) =>
  query.rows<Question>(
    sql`select q.id, q.category, q.wordings, case when q.published_version is null then 'draft' else 'published' end as status, q.version,
          q.published_version as "publishedVersion", q.related, q.updated_at as "updatedAt", coalesce(p.name, q.updated_by) as "updatedBy", q.times_answered as "timesAnswered"
        from question q left join agent a on a.id = q.updated_by left join person p on p.id = a.person_id
        where q.workspace_id = ${workspaceId} and q.id = any(${ids}::text[])`,
  );

/** Latest change first, from a place on. */
export const listLatest = (
  query: Query,
  asked: { workspaceId: WorkspaceId; category: string | undefined; from: Place | undefined; limit: number },
) =>
  query.rows<Question>(
    sql`select q.id, q.category, q.wordings, case when q.published_version is null then 'draft' else 'published' end as status, q.version,
          q.published_version as "publishedVersion", q.related, q.updated_at as "updatedAt", coalesce(p.name, q.updated_by) as "updatedBy", q.times_answered as "timesAnswered"
        from question q left join agent a on a.id = q.updated_by left join person p on p.id = a.person_id
        where q.workspace_id = ${asked.workspaceId} and (${asked.category ?? null}::text is null or q.category = ${asked.category ?? null}::text)
          and (${asked.from?.at ?? null}::timestamptz is null or (q.updated_at <= ${asked.from?.at ?? null}::timestamptz
            and (q.updated_at < ${asked.from?.at ?? null}::timestamptz or q.id > ${asked.from?.id ?? null}::text)))
        order by q.updated_at desc, q.id limit ${asked.limit}`,
  );

/** Questions with words that are not published, a pattern of which is found in them; latest change first. */
export const listUnpublished = async (
  query: Query,
  workspaceId: WorkspaceId,
  pattern: string,
  most: number,
): Promise<QuestionId[]> => {
  const rows = await query.rows<{ id: QuestionId }>(
    sql`select q.id from question q
        where q.workspace_id = ${workspaceId} and q.published_version is distinct from q.version
          and (q.category ilike ${pattern} or exists (
            select from jsonb_each(q.wordings) w(locale, said) where w.said ->> 'answer' ilike ${pattern}
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

/** A question as it is saved. */
export interface Saved {
  id: QuestionId;
  workspaceId: WorkspaceId;
  category: string;
  wordings: Wordings;
  related: readonly QuestionId[];
  version: number;
  publish: boolean;
  at: string;
  savedBy: AgentId;
}

export const insertQuestion = (query: Query, saved: Saved) =>
  query.run(
    sql`insert into question (id, workspace_id, category, wordings, related, version, published, published_version, updated_at, updated_by)
        values (${saved.id}, ${saved.workspaceId}, ${saved.category}, ${JSON.stringify(saved.wordings)}::jsonb, ${saved.related}::text[], ${saved.version},
          case when ${saved.publish}::boolean then ${JSON.stringify(saved.wordings)}::jsonb end, case when ${saved.publish}::boolean then ${saved.version}::int end,
          ${saved.at}::timestamptz, ${saved.savedBy})`,
  );

/** What is saved without publishing leaves the published words as they are. */
export const updateQuestion = (query: Query, saved: Saved) =>
  query.run(
    sql`update question set category = ${saved.category}, wordings = ${JSON.stringify(saved.wordings)}::jsonb, related = ${saved.related}::text[], version = ${saved.version},
          published = case when ${saved.publish}::boolean then ${JSON.stringify(saved.wordings)}::jsonb else published end,
          published_version = case when ${saved.publish}::boolean then ${saved.version}::int else published_version end,
          updated_at = ${saved.at}::timestamptz, updated_by = ${saved.savedBy}
        where id = ${saved.id} and workspace_id = ${saved.workspaceId}`,
  );

export const insertVersion = (query: Query, saved: Saved) =>
  query.run(
    sql`insert into question_version (question_id, version, workspace_id, wordings, saved_at, saved_by)
        values (${saved.id}, ${saved.version}, ${saved.workspaceId}, ${JSON.stringify(saved.wordings)}::jsonb, ${saved.at}::timestamptz, ${saved.savedBy})`,
  );

export const deleteQuestion = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.run(sql`delete from question where id = ${id} and workspace_id = ${workspaceId}`);

/** Takes a question out of what others lead on to. */
export const forgetRelated = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.run(
    sql`update question set related = array_remove(related, ${id}) where workspace_id = ${workspaceId} and ${id} = any(related)`,
  );
