import type { ConversationId, FlowId, Lesson, QuestionId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { NewLesson } from '../lessons/store.ts';

/** Which words of a customer a colleague spoke of. */
export interface Place {
  workspaceId: WorkspaceId;
  conversation: ConversationId;
  /** of what the customer said */
  seq: number;
}
/** What was meant by them; neither: nothing answers it. */
export interface Meant {
  question: QuestionId | null;
  flow: FlowId | null;
}

/** Makes whoever corrects the same conversation wait for each other until the transaction ends. */
export const takeCorrectionTurn = (query: Query, conversation: ConversationId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('corrections'), hashtext(${conversation}))`);

export const findCorrection = (query: Query, { workspaceId, conversation, seq }: Place) =>
  query.find<Meant>(
    sql`select question_id as question, flow_id as flow from correction
        where conversation_id = ${conversation} and seq = ${seq} and workspace_id = ${workspaceId}`,
  );

/** Notes what was meant; of the same words the last that was said holds. */
export const keepCorrection = (
  query: Query,
  { workspaceId, conversation, seq }: Place,
  { question, flow }: Meant,
  { at, by }: { at: string; by: string },
) =>
  query.run(
    sql`insert into correction (conversation_id, seq, workspace_id, question_id, flow_id, at, by)
        values (${conversation}, ${seq}, ${workspaceId}, ${question}, ${flow}, ${at}::timestamptz, ${by})
        on conflict (conversation_id, seq) do update set question_id = excluded.question_id, flow_id = excluded.flow_id, at = excluded.at, by = excluded.by`,
  );

/** How far the lesson is that says the same of these words, if there is one. */
export const findStanding = (
  query: Query,
  workspaceId: WorkspaceId,
  { key, question, flow }: Pick<NewLesson, 'key'> & Meant,
) =>
  query.find<Pick<Lesson, 'state'>>(
    sql`select state from lesson where workspace_id = ${workspaceId} and kind = 'wording' and key = ${key}
        and coalesce(question_id, flow_id, '') = coalesce(${question}::text, ${flow}::text, '')`,
  );

/** Takes back what one correction added to a lesson that nobody has judged; one that came of nothing else goes. Returns whether there was one. */
export async function withdrawLesson(
  query: Query,
  workspaceId: WorkspaceId,
  { key, question, flow, weight }: Pick<NewLesson, 'key' | 'weight'> & Meant,
): Promise<boolean> {
  const lowered = await query.rows<{ id: string; times: number }>(
    sql`update lesson set times = times - 1, weight = greatest(1, weight - ${weight}::real)
        where workspace_id = ${workspaceId} and kind = 'wording' and key = ${key} and state = 'open'
          and coalesce(question_id, flow_id, '') = coalesce(${question}::text, ${flow}::text, '')
        returning id, times`,
  );
  const emptied = lowered.filter(({ times }) => times < 1).map(({ id }) => id);
  await query.run(
    sql`delete from lesson where workspace_id = ${workspaceId} and id = any(${emptied}::text[])`,
  );
  return lowered.length > 0;
}
