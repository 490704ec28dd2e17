import type { ConversationId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { HostRoom } from '../host-room.ts';
import { sendAgain } from './store.ts';

/** Sends a message once more because an agent says so: its delivery failed, or nobody knows whether it arrived. */
export async function resendMessage(
  room: HostRoom,
  caller: AgentCaller,
  id: ConversationId,
  seq: number,
): Promise<void> {
  const { state } = await room.ports.agents.get(caller, id);
  const parts = await sendAgain(room.kernel.database.in(caller.workspaceId), id, seq);
  if (parts === 0)
    throw new Refusal('channel.nothing-to-resend', {
      detail: 'Nothing of this message failed, and it is known to have arrived.',
    });
  room.wake(state.channelAccountId);
}
