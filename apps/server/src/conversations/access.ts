import type { ConversationState } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';

export type Viewer = Pick<AgentCaller, 'agentId' | 'role' | 'visibility' | 'teamIds'>;

/** Somebody who acts as an agent of a workspace, whether or not they sit at a desk right now. */
export type Actor = Viewer & Pick<AgentCaller, 'workspaceId'>;

/** Supervisors and above see everything, whatever their visibility says. */
export const seesAll = (viewer: Viewer): boolean => viewer.role !== 'agent' || viewer.visibility === 'all';

/** Whether an agent may see a conversation: all of them, those of their teams, or their own and what waits for their teams; besides, as long as they take part in it or are asked to. */
export function maySee(
  viewer: Viewer,
  state: Pick<ConversationState, 'owner' | 'teamId' | 'participants'>,
): boolean {
  if (seesAll(viewer)) return true;
  if (state.owner.kind === 'agent' && state.owner.agentId === viewer.agentId) return true;
  if (state.participants.some(({ agentId }) => agentId === viewer.agentId)) return true;
  const isOfTheirs = state.teamId !== null && viewer.teamIds.includes(state.teamId);
  return isOfTheirs && (viewer.visibility === 'teams' || state.owner.kind === 'queue');
}
