import type { ConversationId, VisitorConversation } from '@parley/contract';
import type { Core } from './core.ts';
import { foldConversation } from './fold-conversation.ts';
import { expectHead, track } from './held.ts';
import type { CoveredEntries } from './log.ts';
import { findConversation, goesOnIn, namesLearnt } from './selectors.ts';
import { isLocal, type ThreadId } from './state.ts';

/** Takes newer versions of conversations; where one is held here, its new entries are expected. */
export function takeConversations(core: Core, told: readonly VisitorConversation[]) {
  const { conversations } = core.store.get();
  // what was read here a moment ago may not have reached the server when it told
  const readHere = new Map(conversations.map(({ id, readSeq }) => [id, readSeq]));
  adoptConversations(
    core,
    told.map((one) => ({ ...one, readSeq: Math.max(one.readSeq, readHere.get(one.id) ?? 0) })),
  );
}

/** Takes conversations just as the server knows them, as a new session or connection begins. */
export function adoptConversations(core: Core, changed: readonly VisitorConversation[]) {
  const before = core.store.get();
  const ids = new Set(changed.map(({ id }) => id));
  const conversations = [...changed, ...before.conversations.filter(({ id }) => !ids.has(id))].sort((a, b) =>
    a.lastEntryAt < b.lastEntryAt ? 1 : -1,
  );
  core.store.set({ conversations, agentNames: namesLearnt(before, changed) });
  for (const { id, head } of changed) if (before.logs[id]) expectHead(core, id, head);
  keepSession(core);
}

/** Follows a conversation through its entries, whether or not they are held here. */
export function followEntries(core: Core, id: ConversationId, push: CoveredEntries) {
  const conversation = findConversation(core.store.get(), id);
  if (conversation) takeConversations(core, [foldConversation(conversation, push)]);
}

/** Learns names once more, now that the entries that name an agent have arrived. */
export function learnNames(core: Core, id: ConversationId) {
  const state = core.store.get();
  const conversation = findConversation(state, id);
  if (conversation?.agentName) core.store.set({ agentNames: namesLearnt(state, [conversation]) });
}

/** Puts a thread on screen, or the one that it goes on in; null begins anew with the next message. */
export function show(core: Core, wanted: ThreadId | null) {
  const thread = wanted && !isLocal(wanted) ? goesOnIn(core.store.get(), wanted) : wanted;
  core.store.set({ current: thread });
  core.memory.keepCurrent(thread);
  if (thread && !isLocal(thread)) track(core, thread);
}

export function keepSession(core: Core) {
  const { contact, config, suggestions, conversations, agentNames } = core.store.get();
  if (contact && config) core.memory.keepSession({ contact, config, suggestions, conversations, agentNames });
}
