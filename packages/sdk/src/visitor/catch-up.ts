import type { ConversationId, Entry, VisitorConversation } from '@parley/contract';
import { acknowledgeSoon } from './acknowledge.ts';
import { learnNames, takeConversations } from './conversations.ts';
import type { Core } from './core.ts';
import { expectHead, heldHead } from './held.ts';
import type { CoveredEntries } from './log.ts';
import { take } from './log.ts';
import { conversationOf, settleArrived } from './pending.ts';
import { findConversation, isAnswer } from './selectors.ts';

const keepAfterMs = 300;

/** Takes pushed or fetched entries of a conversation that is held; a gap asks for what is missing. */
export function takeEntries(core: Core, id: ConversationId, push: CoveredEntries) {
  const before = core.store.get();
  const log = before.logs[id];
  if (!log) return;
  const taken = take(log, push);
  if (taken.kind === 'gap') return bridgeGap(core, id, push.head);
  if (taken.kind === 'taken') {
    core.store.set({ logs: { ...before.logs, [id]: taken.log } });
    settleArrived(core, taken.fresh);
    learnNames(core, id);
    tellNews(core, id, taken.fresh, findConversation(before, id));
    acknowledgeSoon(core, id, taken.fresh);
    keepLogSoon(core);
  }
  goOn(core, id, taken.kind === 'taken');
}

/** What is missing comes with the answer that is under way, or is asked for. */
function bridgeGap(core: Core, id: ConversationId, head: number) {
  expectHead(core, id, head);
  if (!core.catchingUp.has(id)) core.resume(id);
}

/** A long absence comes back in pages: each asks for the next at once. */
function goOn(core: Core, id: ConversationId, isFurther: boolean) {
  const known = findConversation(core.store.get(), id)?.head ?? 0;
  const isBehind = heldHead(core, id) < known;
  if (!isBehind) core.history.delete(id);
  if (!core.catchingUp.delete(id)) return;
  if (isBehind && isFurther) core.resume(id);
}

function tellNews(
  core: Core,
  id: ConversationId,
  fresh: Entry[],
  conversation: VisitorConversation | undefined,
) {
  const past = Math.max(conversation?.readSeq ?? 0, core.history.get(id) ?? 0);
  for (const entry of fresh)
    if (isAnswer(entry) && entry.seq > past) core.emit({ kind: 'message', conversationId: id, entry });
}

/** Asks for everything after what is held, over the socket or without it. */
export function resume(core: Core, id: ConversationId) {
  const after = heldHead(core, id);
  const isAsked = core.isWelcomed && core.connection?.send({ t: 'resume', conversationId: id, after });
  if (isAsked) core.catchingUp.add(id);
  else void fetchEntries(core, id);
}

/** Fetches entries over HTTP until nothing is missing. */
export async function fetchEntries(core: Core, id: ConversationId): Promise<void> {
  const { life, token } = core;
  while (token) {
    const after = heldHead(core, id);
    const answer = await core.call('listVisitorEntries', {
      params: { conversationId: id },
      query: { after },
    });
    if (answer.kind !== 'ok' || core.life !== life) return;
    const { data, conversation, ...covered } = answer.value;
    takeConversations(core, [conversation]);
    takeEntries(core, id, { ...covered, entries: data });
    const held = heldHead(core, id);
    if (held >= conversation.head || held === after) return;
  }
}

function keepLogSoon(core: Core) {
  core.cancelKeeping();
  core.cancelKeeping = core.env.after(keepAfterMs, () => {
    const { current, logs } = core.store.get();
    const id = conversationOf(core, current);
    const log = id && logs[id];
    if (log) core.memory.keepLog(id, log);
  });
}
