import type { AgentId, ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

/** What is true only for seconds: who types and who looks. Kept here and nowhere else. */
interface Passing {
  typing: readonly string[];
  viewers: readonly AgentId[];
}
const none: Passing = { typing: [], viewers: [] };
const typingLastsMs = 7_000;

const passing = new Map<ConversationId, Passing>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

function change(id: ConversationId, next: Partial<Passing>) {
  passing.set(id, { ...(passing.get(id) ?? none), ...next });
  for (const listener of listeners) listener();
}

/** `who` is `contact`, `bot` or an agent; without news it ends by itself. */
export function hearTyping(id: ConversationId, who: 'contact' | 'bot' | { agentId: AgentId }, on: boolean) {
  const name = typeof who === 'string' ? who : who.agentId;
  const others = (passing.get(id) ?? none).typing.filter((one) => one !== name);
  const key = `${id} ${name}`;
  clearTimeout(timers.get(key));
  timers.delete(key);
  if (on)
    timers.set(
      key,
      setTimeout(() => hearTyping(id, who, false), typingLastsMs),
    );
  change(id, { typing: on ? [...others, name] : others });
}

export const hearViewers = (id: ConversationId, viewers: AgentId[]) => change(id, { viewers });

/** After a cut nobody knows any more. */
export function forgetPassing() {
  passing.clear();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePassing = (id: ConversationId): Passing =>
  useSyncExternalStore(subscribe, () => passing.get(id) ?? none);
