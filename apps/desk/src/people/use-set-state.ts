import type { AgentState } from '@parley/contract';
import { client } from '../shell/client.ts';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { complain } from '../shell/toast.tsx';
import { useWords } from '../words/index.ts';
import { patchAgent, useAgents } from './agents.ts';

/** Says whether conversations may come to me; shown at once, taken back when refused. */
export function useSetState() {
  const t = useWords();
  const { agentId, workspaceId } = useSeat();
  const before = useAgents().data?.find((agent) => agent.id === agentId)?.state ?? 'offline';
  return async (state: AgentState) => {
    patchAgent(workspaceId, agentId, { state });
    try {
      const agent = await client.call('setState', { params: { workspaceId }, body: { state } });
      patchAgent(workspaceId, agentId, agent);
    } catch (error) {
      patchAgent(workspaceId, agentId, { state: before });
      complain(problemWords(t, error));
    }
  };
}
