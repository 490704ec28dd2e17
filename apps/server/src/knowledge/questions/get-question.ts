import type { Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { listByIds } from './store.ts';

/** The question of the workspace, or the refusal that says there is none. */
export async function getQuestion(query: Query, workspaceId: WorkspaceId, id: QuestionId): Promise<Question> {
  const [question] = await listByIds(query, workspaceId, [id]);
  if (!question) throw new Refusal('object.not-found');
  return question;
}
