import type { QuestionId } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { titleOf, wordingFor } from '../wordings.ts';
import { getRow, getSeen } from './get-question.ts';
import { deleteQuestion as deleteRow, forgetRelated, takeTurn } from './store.ts';

/** Removes a question with its versions, also from what others lead on to; refused with `object.changed` when somebody saved a newer one than was seen. */
export async function deleteQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  seen: number | undefined,
): Promise<void> {
  const { workspaceId, agentId } = caller;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const { content, version } =
      seen === undefined ? await getRow(tx, workspaceId, id) : await getSeen(tx, workspaceId, id, seen);
    await deleteRow(tx, workspaceId, id);
    await forgetRelated(tx, workspaceId, id);
    const found = wordingFor(content.wordings, 'zh-CN', 'en');
    await recordChange(room, tx, {
      ...{ workspaceId, actor: agentId, action: 'question.deleted', subject: 'knowledge', object: id },
      detail: { version, title: found ? titleOf(found.wording) : '' },
    });
  });
  await room.live.settled(workspaceId);
}
