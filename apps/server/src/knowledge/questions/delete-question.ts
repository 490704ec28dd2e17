import type { QuestionId } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { titleOf, wordingFor } from '../wordings.ts';
import { getQuestion } from './get-question.ts';
import { deleteQuestion as deleteRow, forgetRelated, takeTurn } from './store.ts';

/** Removes a question with its versions, also from what others lead on to. */
export async function deleteQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
): Promise<void> {
  const { workspaceId, agentId } = caller;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const { wordings, version } = await getQuestion(tx, workspaceId, id);
    await deleteRow(tx, workspaceId, id);
    await forgetRelated(tx, workspaceId, id);
    const found = wordingFor(wordings, 'zh-CN', 'en');
    await recordChange(room, tx, {
      ...{ workspaceId, actor: agentId, action: 'question.deleted', subject: 'knowledge', object: id },
      detail: { version, title: found ? titleOf(found.wording) : '' },
    });
  });
  await room.live.settled(workspaceId);
}
