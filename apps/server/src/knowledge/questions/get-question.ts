import type { Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { questionOf } from './question-of.ts';
import { listByIds, type QuestionRow } from './store.ts';

/** The question of the workspace as it is stored, or the refusal that says there is none. */
export async function getRow(query: Query, workspaceId: WorkspaceId, id: QuestionId): Promise<QuestionRow> {
  const [row] = await listByIds(query, workspaceId, [id]);
  if (!row) throw new Refusal('object.not-found');
  return row;
}

/** The question as somebody saw it; refused with `object.changed` when a newer version was saved. */
export async function getSeen(
  query: Query,
  workspaceId: WorkspaceId,
  id: QuestionId,
  version: number,
): Promise<QuestionRow> {
  const row = await getRow(query, workspaceId, id);
  if (row.version !== version)
    throw new Refusal('object.changed', {
      detail: `${row.updatedBy} saved version ${row.version} meanwhile; look at it first.`,
    });
  return row;
}

/** The question of the workspace as it stands now, or the refusal that says there is none. */
export const getQuestion = async (
  query: Query,
  workspaceId: WorkspaceId,
  id: QuestionId,
  nowMs: number,
): Promise<Question> => questionOf(await getRow(query, workspaceId, id), nowMs);
