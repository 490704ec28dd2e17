import type { Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { KnowledgeRoom } from '../room.ts';
import { getQuestion } from './get-question.ts';
import { takeTurn } from './store.ts';

/** Changes a question in one transaction, while nobody else writes knowledge of the workspace; answers when this process knows of it. */
export async function writeQuestion(
  { kernel, live }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: QuestionId,
  work: (tx: Tx, at: string) => Promise<void>,
): Promise<Question> {
  const written = await kernel.database.in(workspaceId).transaction(async (tx) => {
    await work(tx, await takeTurn(tx, workspaceId));
    return getQuestion(tx, workspaceId, id, kernel.clock.now());
  });
  await live.settled(workspaceId);
  return written;
}
