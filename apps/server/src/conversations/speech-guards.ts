import type { ConversationState } from '@parley/contract';
import type { createAgentConversations } from './agent-conversations.ts';

/** Refuses what cannot reach a customer as the conversation stands. */
export type SpeechGuard = (state: ConversationState) => Promise<void>;
type Unguarded = ReturnType<typeof createAgentConversations>;

/** Agents' conversations in which guards are asked before anything is said to a customer. */
export function guardSpeech(agents: Unguarded) {
  const guards: SpeechGuard[] = [];
  const send: Unguarded['send'] = async (caller, id, message) => {
    if (guards.length > 0) {
      const { state } = await agents.get(caller, id);
      for (const guard of guards) await guard(state);
    }
    return agents.send(caller, id, message);
  };
  return { ...agents, send, askBefore: (guard: SpeechGuard) => void guards.push(guard) };
}
