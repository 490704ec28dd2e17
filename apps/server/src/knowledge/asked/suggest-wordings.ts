import type { QuestionId, WorkspaceId } from '@parley/contract';
import { exactKey } from '../live/exact-key.ts';
import { getRow } from '../questions/get-question.ts';
import type { KnowledgeRoom } from '../room.ts';
import { questionsOf } from '../wordings.ts';
import { listAsked } from './store.ts';

const mostRead = 100;
const mostShown = 20;

/** How customers asked a question in words that it does not have yet. */
export async function suggestWordings(
  { kernel }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: QuestionId,
): Promise<{ data: { text: string; count: number; lastAt: string }[] }> {
  const query = kernel.database.in(workspaceId);
  const { content } = await getRow(query, workspaceId, id);
  const known = new Set(questionsOf(content.wordings).map(exactKey));
  const asked = await listAsked(query, workspaceId, id, mostRead);
  return { data: asked.filter(({ text }) => !known.has(exactKey(text))).slice(0, mostShown) };
}
