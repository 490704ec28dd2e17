import type { AgentId, ConversationState } from '@parley/contract';
import type { Names } from '../../people/agents.ts';
import type { Translate } from '../../words/index.ts';

/** Who must act, in words. */
export function ownerWords(state: ConversationState, me: AgentId, names: Names, t: Translate): string {
  const { owner } = state;
  if (state.status === 'closed') return t('owner.closed');
  if (owner.kind === 'bot') return t('owner.bot');
  if (owner.kind === 'queue')
    return state.teamId ? t('owner.queueOf', { team: names.team(state.teamId) }) : t('owner.queue');
  if (owner.agentId !== me) return names.agent(owner.agentId);
  return state.acceptBy ? t('owner.offered') : t('owner.you');
}

export type Stance =
  | 'mine'
  | 'offered'
  | 'invited'
  | 'helping'
  | 'advising'
  | 'colleague'
  | 'bot'
  | 'queue'
  | 'closed';

/** How the reader stands to a conversation; it decides what the buttons offer. */
export function stanceOf(state: ConversationState, me: AgentId): Stance {
  if (state.status === 'closed') return 'closed';
  const part = state.participants.find(({ agentId }) => agentId === me);
  if (part) return part.answerBy ? 'invited' : part.mode === 'help' ? 'helping' : 'advising';
  if (state.owner.kind !== 'agent') return state.owner.kind;
  if (state.owner.agentId !== me) return 'colleague';
  return state.acceptBy ? 'offered' : 'mine';
}
