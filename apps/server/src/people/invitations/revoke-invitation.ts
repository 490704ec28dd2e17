import type { InvitationId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { deleteOpenInvitation } from './store.ts';

/** Takes an invitation back; its link is void at once. */
export async function revokeInvitation(
  room: PeopleRoom,
  caller: AgentCaller,
  id: InvitationId,
): Promise<void> {
  const { workspaceId } = caller;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    const revoked = await deleteOpenInvitation(tx, workspaceId, id);
    if (!revoked) throw new Refusal('object.not-found');
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'invitation.revoked' },
      detail: { email: revoked.email },
      subjects: ['invitations'],
    });
  });
}
