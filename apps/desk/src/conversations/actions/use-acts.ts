import type { AgentId, ConversationState, TeamId } from '@parley/contract';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { useRun } from './use-run.ts';

export type Acts = ReturnType<typeof useActs>;

/** Everything that can be done with a conversation; each shows at once what it changed and says why it could not. */
export function useActs(state: ConversationState) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { isBusy, run } = useRun();
  const params = { workspaceId, conversationId: state.id };
  const { ownerVersion } = state;

  const reopen = () => run(client.call('reopenConversation', { params, body: {} }));
  return {
    isBusy,
    take: () => run(client.call('takeConversation', { params, body: { ownerVersion } })),
    accept: () => run(client.call('acceptConversation', { params, body: {} })),
    decline: () => run(client.call('declineConversation', { params, body: {} })),
    transfer: (to: { teamId: TeamId } | { agentId: AgentId }, note?: string) =>
      run(
        client.call('transferConversation', {
          params,
          body: { ownerVersion, ...to, ...(note ? { note } : {}) },
        }),
      ),
    returnToBot: () => run(client.call('returnToBot', { params, body: { ownerVersion } })),
    async close() {
      const isDone = await run(client.call('closeConversation', { params, body: {} }));
      if (isDone) say(t('acts.closed'), { label: t('acts.reopen'), run: () => void reopen() });
      return isDone;
    },
    reopen,
    snooze: (until: string) => run(client.call('snoozeConversation', { params, body: { until } })),
    tag: (added: string[], removed: string[]) =>
      run(client.call('tagConversation', { params, body: { added, removed } })),
    prioritise: (priority: number) =>
      run(client.call('prioritiseConversation', { params, body: { priority } })),
  };
}
