import type { AgentState } from '@parley/contract';
import { client } from '../shell/client.ts';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { complain } from '../shell/toast.tsx';
import { useWords } from '../words/index.ts';
import { patchAgent, useAgents } from './agents.ts';

/** Says whether conversations may come to me, and why not; shown at once, taken back when refused. */
export function useSetState() {
  const t = useWords();
  const { agentId, workspaceId } = useSeat();
  const self = useAgents().data?.find((agent) => agent.id === agentId);
  const before = { state: self?.state ?? 'offline', stateReason: self?.stateReason ?? null } as const;
  return async (state: AgentState, reason?: string) => {
    patchAgent(workspaceId, agentId, { state, stateReason: reason ?? null });
    try {
      const agent = await client.call('setState', {
        params: { workspaceId },
        body: { state, ...(reason ? { reason } : {}) },
      });
      patchAgent(workspaceId, agentId, agent);
    } catch (error) {
      patchAgent(workspaceId, agentId, before);
      complain(problemWords(t, error));
    }
  };
}
