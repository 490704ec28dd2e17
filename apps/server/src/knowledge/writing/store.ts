import type { AgentId, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Whose copy of what; without a question, of one that is not there yet. */
export interface Which {
  workspaceId: WorkspaceId;
  agentId: AgentId;
  question: QuestionId | undefined;
}

export interface WorkingCopy {
  version: number | null;
  content: string;
  savedAt: string;
}

export const findWorkingCopy = (query: Query, { workspaceId, agentId, question }: Which) =>
  query.find<WorkingCopy>(
    sql`select base_version as version, content, saved_at as "savedAt" from question_working_copy
        where workspace_id = ${workspaceId} and question_id = ${question ?? ''} and agent_id = ${agentId}`,
  );

/** Who else wrote at the same question since then, latest first. */
export const listOtherWriters = (query: Query, { workspaceId, agentId, question }: Which, since: string) =>
  query.rows<{ name: string; savedAt: string }>(
    sql`select p.name, c.saved_at as "savedAt" from question_working_copy c join agent a on a.id = c.agent_id join person p on p.id = a.person_id
        where c.workspace_id = ${workspaceId} and c.question_id = ${question ?? ''} and c.agent_id <> ${agentId} and c.saved_at > ${since}::timestamptz
        order by c.saved_at desc limit 10`,
  );

export const saveWorkingCopy = (
  query: Query,
  { workspaceId, agentId, question }: Which,
  { version, content, savedAt }: WorkingCopy,
) =>
  query.run(
    sql`insert into question_working_copy (workspace_id, question_id, agent_id, base_version, content, saved_at)
        values (${workspaceId}, ${question ?? ''}, ${agentId}, ${version}, ${content}, ${savedAt}::timestamptz)
        on conflict (workspace_id, question_id, agent_id) do update
          set base_version = excluded.base_version, content = excluded.content, saved_at = excluded.saved_at`,
  );

export const deleteWorkingCopy = (query: Query, { workspaceId, agentId, question }: Which) =>
  query.run(
    sql`delete from question_working_copy where workspace_id = ${workspaceId} and question_id = ${question ?? ''} and agent_id = ${agentId}`,
  );

/** Forgets what nobody went on with. */
export const deleteOldWorkingCopies = (query: Query) =>
  query.run(sql`delete from question_working_copy where saved_at < now() - interval '30 days'`);
