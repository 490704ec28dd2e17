import type { CannedReplyId } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';
import { getReply } from './get-reply.ts';
import { refuseSharing } from './refuse-sharing.ts';
import { type RepliesRoom, recordChange } from './room.ts';
import { deleteReply as deleteRow } from './store.ts';

/** Removes a canned reply: one's own, or as a supervisor everybody's. */
export async function deleteReply(room: RepliesRoom, caller: AgentCaller, id: CannedReplyId): Promise<void> {
  const { workspaceId, agentId } = caller;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    const reply = await getReply(tx, caller, id);
    refuseSharing(caller, reply);
    await deleteRow(tx, workspaceId, id);
    await recordChange(room, tx, {
      ...{
        workspaceId,
        actor: agentId,
        action: 'canned-reply.deleted',
        subject: 'canned-replies',
        object: id,
      },
      detail: { code: reply.code, shared: reply.shared },
    });
  });
}
