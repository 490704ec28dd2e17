import type { KnowledgeHealth, Locale, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

type About = KnowledgeHealth['stale'][number];

/** Since when a question has neither been changed nor confirmed, the longest first. */
export const listStale = (query: Query, workspaceId: WorkspaceId, now: string, days: number, most: number) =>
  query.rows<About>(
    sql`select q.id as question, coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.published -> 'wordings') w(locale, said) limit 1), '') as title, greatest(q.updated_at, c.at) as at
        from question q left join question_confirmation c on c.question_id = q.id
        where q.workspace_id = ${workspaceId} and q.published is not null and greatest(q.updated_at, c.at) < ${now}::timestamptz - make_interval(days => ${days}::int)
        order by 3, q.id limit ${most}`,
  );

export const listUnused = (query: Query, workspaceId: WorkspaceId, now: string, days: number, most: number) =>
  query.rows<About>(
    sql`select q.id as question, coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.published -> 'wordings') w(locale, said) limit 1), '') as title, q.updated_at as at
        from question q where q.workspace_id = ${workspaceId} and q.published is not null and q.updated_at < ${now}::timestamptz - make_interval(days => ${days}::int)
          and not exists (select from question_day d where d.question_id = q.id and d.day > (${now}::timestamptz - make_interval(days => ${days}::int))::date)
        order by q.updated_at, q.id limit ${most}`,
  );

export const listExpiring = (
  query: Query,
  workspaceId: WorkspaceId,
  now: string,
  days: number,
  most: number,
) =>
  query.rows<About>(
    sql`select q.id as question, coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.published -> 'wordings') w(locale, said) limit 1), '') as title, (q.published ->> 'validTo')::timestamptz as at
        from question q where q.workspace_id = ${workspaceId} and q.published ->> 'validTo' is not null
          and (q.published ->> 'validTo')::timestamptz between ${now}::timestamptz and ${now}::timestamptz + make_interval(days => ${days}::int)
        order by 3, q.id limit ${most}`,
  );

/** Questions whose answers were voted down more often than up. */
export const listLowRated = (
  query: Query,
  workspaceId: WorkspaceId,
  now: string,
  days: number,
  most: number,
) =>
  query.rows<About>(
    sql`select v.question_id as question, coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.content -> 'wordings') w(locale, said) limit 1), '') as title,
          (count(*) filter (where not v.is_helpful))::int as count
        from answer_vote v join question q on q.id = v.question_id
        where v.workspace_id = ${workspaceId} and v.at > ${now}::timestamptz - make_interval(days => ${days}::int)
        group by v.question_id, q.id having count(*) filter (where not v.is_helpful) > count(*) filter (where v.is_helpful)
        order by 3 desc, 1 limit ${most}`,
  );

/** Questions that were asked in a language which they have no words in; both Chinese scripts count as one. */
export const listUntranslated = (
  query: Query,
  workspaceId: WorkspaceId,
  now: string,
  days: number,
  most: number,
) =>
  query.rows<About & { locale: Locale }>(
    sql`select q.id as question, coalesce((select w.said -> 'questions' ->> 0 from jsonb_each(q.published -> 'wordings') w(locale, said) limit 1), '') as title, d.locale, sum(d.answered)::int as count
        from question_day d join question q on q.id = d.question_id
        where d.workspace_id = ${workspaceId} and d.day > (${now}::timestamptz - make_interval(days => ${days}::int))::date and q.published is not null
          and not exists (select from jsonb_object_keys(q.published -> 'wordings') k(locale) where split_part(k.locale, '-', 1) = split_part(d.locale, '-', 1))
        group by q.id, d.locale order by 4 desc, q.id, d.locale limit ${most}`,
  );

interface PairRow {
  a: QuestionId;
  b: QuestionId;
  askedA: string;
  askedB: string;
  answerA: string | null;
  answerB: string | null;
  likeness: number;
}

export async function listPairs(
  query: Query,
  workspaceId: WorkspaceId,
  isConflict: boolean,
  most: number,
): Promise<KnowledgeHealth['conflicts']> {
  const rows = await query.rows<PairRow>(
    sql`select p.a, p.b, p.asked_a as "askedA", p.asked_b as "askedB", p.likeness::float8 as likeness,
          (select w.said ->> 'answer' from jsonb_each(qa.published -> 'wordings') w(locale, said) where w.said -> 'questions' ? p.asked_a limit 1) as "answerA",
          (select w.said ->> 'answer' from jsonb_each(qb.published -> 'wordings') w(locale, said) where w.said -> 'questions' ? p.asked_b limit 1) as "answerB"
        from question_pair p join question qa on qa.id = p.a join question qb on qb.id = p.b
        where p.workspace_id = ${workspaceId} and p.is_conflict = ${isConflict}
          and (select count(*) from question q join question_confirmation c on c.question_id = q.id and c.at >= q.updated_at where q.id in (p.a, p.b)) < 2
        order by p.likeness desc, p.a, p.b limit ${most}`,
  );
  return rows.map(({ a, b, askedA, askedB, answerA, answerB, likeness }) => ({
    a: { question: a, asked: askedA, answer: answerA ?? '' },
    b: { question: b, asked: askedB, answer: answerB ?? '' },
    likeness,
  }));
}

export const listSearches = (
  query: Query,
  workspaceId: WorkspaceId,
  asked: { now: string; days: number; isEmpty: boolean; most: number },
) =>
  query.rows<KnowledgeHealth['hotSearches'][number]>(
    sql`select min(text) as text, sum(times)::int as times, sum(empty)::int as empty from search_day
        where workspace_id = ${workspaceId} and day > (${asked.now}::timestamptz - make_interval(days => ${asked.days}::int))::date
        group by key having not ${asked.isEmpty}::boolean or sum(empty) > 0
        order by case when ${asked.isEmpty}::boolean then sum(empty) else sum(times) end desc, key limit ${asked.most}`,
  );

export const findFacts = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ published: number; checkedAt: string | null }>(
    sql`select (select count(*)::int from question q where q.workspace_id = ${workspaceId} and q.published is not null) as published,
          (select c.checked_at from question_pair_check c where c.workspace_id = ${workspaceId}) as "checkedAt"`,
  );

export const confirm = (query: Query, workspaceId: WorkspaceId, id: QuestionId, at: string, by: string) =>
  query.run(
    sql`insert into question_confirmation (question_id, workspace_id, at, by) select q.id, q.workspace_id, ${at}::timestamptz, ${by} from question q
        where q.id = ${id} and q.workspace_id = ${workspaceId}
        on conflict (question_id) do update set at = excluded.at, by = excluded.by`,
  );

/** Workspaces whose knowledge has changed since its pairs were looked for. */
export const listChanged = async (query: Query): Promise<WorkspaceId[]> => {
  const rows = await query.rows<{ id: WorkspaceId }>(
    sql`select q.workspace_id as id from question q left join question_pair_check c on c.workspace_id = q.workspace_id
        group by q.workspace_id, c.stamp having c.stamp is distinct from max(q.updated_at)::text || ' ' || count(*)`,
  );
  return rows.map(({ id }) => id);
};

export const findStamp = (query: Query, workspaceId: WorkspaceId) =>
  query.find<{ stamp: string | null }>(
    sql`select max(updated_at)::text || ' ' || count(*) as stamp from question where workspace_id = ${workspaceId}`,
  );

export interface FoundPair {
  a: string;
  b: string;
  askedA: string;
  askedB: string;
  likeness: number;
  isConflict: boolean;
}

/** Puts these pairs in place of those that were found before. */
export async function replacePairs(
  query: Query,
  workspaceId: WorkspaceId,
  pairs: readonly FoundPair[],
  checked: { stamp: string; at: string },
): Promise<void> {
  await query.run(sql`delete from question_pair where workspace_id = ${workspaceId}`);
  await query.run(
    sql`insert into question_pair (workspace_id, a, b, asked_a, asked_b, likeness, is_conflict)
        select ${workspaceId}, p.a, p.b, p."askedA", p."askedB", p.likeness, p."isConflict"
        from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p(a text, b text, "askedA" text, "askedB" text, likeness real, "isConflict" boolean)
        join question qa on qa.id = p.a join question qb on qb.id = p.b`,
  );
  await query.run(
    sql`insert into question_pair_check (workspace_id, stamp, checked_at) values (${workspaceId}, ${checked.stamp}, ${checked.at}::timestamptz)
        on conflict (workspace_id) do update set stamp = excluded.stamp, checked_at = excluded.checked_at`,
  );
}
