import type { AgentId, ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

/** What is true only for seconds: who types and who looks. Kept here and nowhere else. */
interface Passing {
  typing: readonly string[];
  /** what the customer has written and not sent, where their site shows it */
  written: string;
  viewers: readonly AgentId[];
}
const none: Passing = { typing: [], written: '', viewers: [] };
const typingLastsMs = 7_000;
/** Without news, what was written has been given up, or the line was lost. */
const writtenLastsMs = 120_000;

const passing = new Map<ConversationId, Passing>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

function change(id: ConversationId, next: Partial<Passing>) {
  passing.set(id, { ...(passing.get(id) ?? none), ...next });
  for (const listener of listeners) listener();
}

type Writer = 'contact' | 'bot' | { agentId: AgentId };

/** `who` is `contact`, `bot` or an agent; without news it ends by itself. `written` is what the customer has not sent. */
export function hearTyping(id: ConversationId, who: Writer, on: boolean, written = '') {
  const name = typeof who === 'string' ? who : who.agentId;
  const { typing } = passing.get(id) ?? none;
  const others = typing.filter((one) => one !== name);
  later(`${id} ${name}`, on ? typingLastsMs : undefined, () => hearTyping(id, who, false, written));
  change(id, { typing: on ? [...others, name] : others });
  if (name !== 'contact') return;
  later(`${id} written`, written ? writtenLastsMs : undefined, () => change(id, { written: '' }));
  change(id, { written });
}

/** Does it after so long, in place of what was to be done under this key; `undefined`: never. */
function later(key: string, ms: number | undefined, work: () => void) {
  clearTimeout(timers.get(key));
  timers.delete(key);
  if (ms !== undefined) timers.set(key, setTimeout(work, ms));
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
