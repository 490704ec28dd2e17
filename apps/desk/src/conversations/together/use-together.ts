import type { AgentId, ConversationState, Participation } from '@parley/contract';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useRun } from '../actions/use-run.ts';

export type Together = ReturnType<typeof useTogether>;

/** What colleagues beside the owner can do, and be asked to. */
export function useTogether({ id }: Pick<ConversationState, 'id'>) {
  const { workspaceId } = useSeat();
  const { isBusy, run } = useRun();
  const params = { workspaceId, conversationId: id };
  return {
    isBusy,
    invite: (agentId: AgentId, mode: Participation, note?: string) =>
      run(client.call('inviteColleague', { params, body: { agentId, mode, ...(note ? { note } : {}) } })),
    join: (mode?: Participation) =>
      run(client.call('joinConversation', { params, body: mode ? { mode } : {} })),
    depart: () => run(client.call('departConversation', { params, body: {} })),
    remove: (agentId: AgentId) => run(client.call('removeParticipant', { params: { ...params, agentId } })),
  };
}
