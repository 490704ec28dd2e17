import type { CannedReply, CannedReplyId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { getReply } from './get-reply.ts';
import { refuseSharing } from './refuse-sharing.ts';
import { insertReply, isCodeTaken, type SavedReply, takeTurn, updateReply } from './store.ts';

export interface ReplyDraft {
  code: string;
  text: string;
  shared: boolean;
}
type Action = 'canned-reply.created' | 'canned-reply.changed';

/** Writes a canned reply: one's own, or one for everybody, which takes a supervisor. */
export async function createReply(
  room: KnowledgeRoom,
  caller: AgentCaller,
  draft: ReplyDraft,
): Promise<CannedReply> {
  const { kernel } = room;
  const id: CannedReplyId = newId('can', kernel.clock.now());
  return kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    const saved = await judge(tx, caller, id, draft);
    await insertReply(tx, saved);
    return keep(room, tx, caller, saved, 'canned-reply.created');
  });
}

/** Changes a canned reply; it may become everybody's, or one's own. */
export async function changeReply(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: CannedReplyId,
  draft: ReplyDraft,
): Promise<CannedReply> {
  return room.kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    refuseSharing(caller, await getReply(tx, caller, id));
    const saved = await judge(tx, caller, id, draft);
    await updateReply(tx, saved);
    return keep(room, tx, caller, saved, 'canned-reply.changed');
  });
}

async function judge(tx: Tx, caller: AgentCaller, id: CannedReplyId, draft: ReplyDraft): Promise<SavedReply> {
  const { workspaceId, agentId } = caller;
  refuseSharing(caller, draft);
  await takeTurn(tx, workspaceId);
  const text = draft.text.toWellFormed();
  const saved = { id, workspaceId, code: draft.code, text, owner: draft.shared ? null : agentId };
  if (await isCodeTaken(tx, saved)) throw new Refusal('name.taken');
  return saved;
}

async function keep(
  room: KnowledgeRoom,
  tx: Tx,
  caller: AgentCaller,
  { id, workspaceId, code, owner }: SavedReply,
  action: Action,
): Promise<CannedReply> {
  await recordChange(room, tx, {
    ...{ workspaceId, actor: caller.agentId, action, subject: 'canned-replies', object: id },
    detail: { code, shared: owner === null },
  });
  return getReply(tx, caller, id);
}
