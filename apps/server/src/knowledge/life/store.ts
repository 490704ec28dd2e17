import type { QuestionContent, QuestionId, QuestionStep, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Stage } from '../questions/store.ts';

export interface Step {
  workspaceId: WorkspaceId;
  id: QuestionId;
  version: number;
  act: QuestionStep['act'];
  at: string;
  by: string;
  note: string | null;
}

/** Notes what was done with a version; whoever does holds the workspace's turn, so that numbers are never given twice. */
export const insertStep = (query: Query, step: Step) =>
  query.run(
    sql`insert into question_step (question_id, number, workspace_id, version, act, at, by, note)
        select ${step.id}, coalesce(max(number), 0) + 1, ${step.workspaceId}, ${step.version}, ${step.act}, ${step.at}::timestamptz, ${step.by}, ${step.note}
        from question_step where question_id = ${step.id}`,
  );

/** Sends the newest version out; what waited for its time is given up. */
export const publishVersion = (query: Query, workspaceId: WorkspaceId, id: QuestionId, at: string) =>
  query.run(
    sql`update question set published = content, published_version = version, stage = 'published',
          scheduled = null, scheduled_version = null, publish_at = null, updated_at = ${at}::timestamptz
        where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Lets the newest version wait for its time; what is published stays until then. */
export const scheduleVersion = (
  query: Query,
  workspaceId: WorkspaceId,
  id: QuestionId,
  publishAt: string,
  at: string,
) =>
  query.run(
    sql`update question set scheduled = content, scheduled_version = version, stage = 'scheduled', publish_at = ${publishAt}::timestamptz, updated_at = ${at}::timestamptz
        where id = ${id} and workspace_id = ${workspaceId}`,
  );

/** Sends out what waited, if its time has come; gives the version. */
export const publishScheduled = (query: Query, workspaceId: WorkspaceId, id: QuestionId, at: string) =>
  query.find<{ version: number }>(
    sql`update question set published = scheduled, published_version = scheduled_version, stage = case when version = scheduled_version then 'published' else stage end,
          scheduled = null, scheduled_version = null, publish_at = null, updated_at = ${at}::timestamptz
        where id = ${id} and workspace_id = ${workspaceId} and publish_at <= now()
        returning published_version as version`,
  );

export const withdrawVersions = (query: Query, workspaceId: WorkspaceId, id: QuestionId, at: string) =>
  query.run(
    sql`update question set published = null, published_version = null, scheduled = null, scheduled_version = null, publish_at = null,
          stage = case when stage in ('published', 'scheduled') then 'draft' else stage end, updated_at = ${at}::timestamptz
        where id = ${id} and workspace_id = ${workspaceId}`,
  );

export const changeStage = (
  query: Query,
  workspaceId: WorkspaceId,
  id: QuestionId,
  stage: Stage,
  at: string,
) =>
  query.run(
    sql`update question set stage = ${stage}, updated_at = ${at}::timestamptz where id = ${id} and workspace_id = ${workspaceId}`,
  );

export interface VersionRow {
  version: number;
  savedAt: string;
  savedBy: string;
  restoredFrom: number | null;
}

export const listVersions = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.rows<VersionRow>(
    sql`select v.version, v.saved_at as "savedAt", coalesce(p.name, v.saved_by) as "savedBy", v.restored_from as "restoredFrom"
        from question_version v left join agent a on a.id = v.saved_by left join person p on p.id = a.person_id
        where v.question_id = ${id} and v.workspace_id = ${workspaceId} order by v.version desc`,
  );

export const listSteps = (query: Query, workspaceId: WorkspaceId, id: QuestionId) =>
  query.rows<QuestionStep & { version: number }>(
    sql`select s.version, s.act, s.at, coalesce(p.name, s.by) as by, s.note
        from question_step s left join agent a on a.id = s.by left join person p on p.id = a.person_id
        where s.question_id = ${id} and s.workspace_id = ${workspaceId} order by s.number`,
  );

export const findVersion = (query: Query, workspaceId: WorkspaceId, id: QuestionId, version: number) =>
  query.find<{ content: QuestionContent; savedBy: string }>(
    sql`select content, saved_by as "savedBy" from question_version where question_id = ${id} and workspace_id = ${workspaceId} and version = ${version}`,
  );

export interface Settings {
  reviewRequired: boolean;
  otherApproves: boolean;
}

export async function findSettings(query: Query, workspaceId: WorkspaceId): Promise<Settings> {
  const row = await query.find<Settings>(
    sql`select review_required as "reviewRequired", other_approves as "otherApproves" from knowledge_setting where workspace_id = ${workspaceId}`,
  );
  return row ?? { reviewRequired: false, otherApproves: true };
}

export const isReviewRequired = async (query: Query, workspaceId: WorkspaceId): Promise<boolean> =>
  (await findSettings(query, workspaceId)).reviewRequired;

export const saveSettings = (query: Query, workspaceId: WorkspaceId, settings: Settings) =>
  query.run(
    sql`insert into knowledge_setting (workspace_id, review_required, other_approves)
        values (${workspaceId}, ${settings.reviewRequired}, ${settings.otherApproves})
        on conflict (workspace_id) do update set review_required = excluded.review_required, other_approves = excluded.other_approves`,
  );
