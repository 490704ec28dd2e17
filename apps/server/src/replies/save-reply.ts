import type { CannedReply, CannedReplyDraft, CannedReplyId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getReply } from './get-reply.ts';
import { refuseSharing } from './refuse-sharing.ts';
import { type RepliesRoom, recordChange } from './room.ts';
import { insertReply, isCodeTaken, isTeam, type SavedReply, takeTurn, updateReply } from './store.ts';

type Action = 'canned-reply.created' | 'canned-reply.changed';

/** Writes a canned reply: one's own, or one for a team or everybody, which takes a supervisor. */
export async function createReply(
  room: RepliesRoom,
  caller: AgentCaller,
  draft: CannedReplyDraft,
): Promise<CannedReply> {
  const { kernel } = room;
  const id: CannedReplyId = newId('can', kernel.clock.now());
  return kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    const saved = await judge(tx, caller, id, draft);
    await insertReply(tx, saved);
    return keep(room, tx, caller, saved, 'canned-reply.created');
  });
}

/** Changes a canned reply; it may become everybody's, a team's, or one's own. */
export async function changeReply(
  room: RepliesRoom,
  caller: AgentCaller,
  id: CannedReplyId,
  draft: CannedReplyDraft,
): Promise<CannedReply> {
  return room.kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    refuseSharing(caller, await getReply(tx, caller, id));
    const saved = await judge(tx, caller, id, draft);
    await updateReply(tx, saved);
    return keep(room, tx, caller, saved, 'canned-reply.changed');
  });
}

async function judge(
  tx: Tx,
  caller: AgentCaller,
  id: CannedReplyId,
  { code, text, folder, shared, teamId }: CannedReplyDraft,
): Promise<SavedReply> {
  const { workspaceId, agentId } = caller;
  refuseSharing(caller, { shared });
  if (teamId && !(await isTeam(tx, workspaceId, teamId)))
    throw new Refusal('object.not-found', { detail: 'There is no such team.' });
  await takeTurn(tx, workspaceId);
  const saved = {
    ...{ id, workspaceId, code, text: text.toWellFormed(), folder },
    ...{ owner: shared ? null : agentId, teamId },
  };
  if (await isCodeTaken(tx, saved)) throw new Refusal('name.taken');
  return saved;
}

async function keep(
  room: RepliesRoom,
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
