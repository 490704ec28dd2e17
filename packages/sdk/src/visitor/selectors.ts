import type { AgentId, ConversationId, Entry, VisitorConversation } from '@parley/contract';
import type { ThreadId, VisitorState } from './state.ts';

/** The conversation with an id, as the server last told it. */
export const findConversation = (state: VisitorState, id: ThreadId | null) =>
  state.conversations.find((conversation) => conversation.id === id);

/** Whether an entry is something said to the visitor. */
export const isAnswer = (entry: Entry) => entry.body.kind === 'message' && entry.author.kind !== 'contact';

/** Up to which seq the visitor has seen a conversation: what they read, or wrote after. */
export function seenSeq(state: VisitorState, { id, readSeq }: VisitorConversation): number {
  const written = state.logs[id]?.entries.findLast(
    ({ author, body }) => author.kind === 'contact' && body.kind === 'message',
  );
  return Math.max(readSeq, written?.seq ?? 0);
}

/** Messages of bot and agents in a conversation that the visitor has not seen. */
export function unreadOf(state: VisitorState, conversation: VisitorConversation): number {
  const log = state.logs[conversation.id];
  if (!log || log.head < conversation.head) return conversation.unread;
  const seen = seenSeq(state, conversation);
  return log.entries.filter((entry) => isAnswer(entry) && entry.seq > seen).length;
}

/** Everything unread, over all conversations. */
export const unreadTotal = (state: VisitorState) =>
  state.conversations.reduce((sum, conversation) => sum + unreadOf(state, conversation), 0);

/** Names of agents: an entry tells only an id and a conversation only a name, and whoever serves now is who came last. */
export function namesLearnt(state: VisitorState, conversations: readonly VisitorConversation[]) {
  const names: Record<AgentId, string> = { ...state.agentNames };
  for (const { id, owner, agentName, helpers } of conversations) {
    for (const { id: helping, name } of helpers) if (name) names[helping] = name;
    const agent = owner === 'agent' ? lastServing(state.logs[id]?.entries ?? []) : undefined;
    if (agent && agentName) names[agent] = agentName;
  }
  return names;
}

/** The owner is who came last, of those who do not only help. */
function lastServing(entries: readonly Entry[]): AgentId | undefined {
  const helping = new Set<AgentId>();
  let serving: AgentId | undefined;
  for (const { body, author } of entries) {
    if (body.kind === 'joined') helping.add(body.agent);
    const owner =
      body.kind === 'accepted' || body.kind === 'assigned'
        ? body.agent
        : body.kind === 'transferred'
          ? body.toAgent
          : undefined;
    if (owner) helping.delete(owner);
    const speaker = body.kind === 'message' && author.kind === 'agent' ? author.id : undefined;
    serving = owner ?? (speaker && !helping.has(speaker) ? speaker : serving);
  }
  return serving;
}

/** Where a conversation goes on, through all that it was joined with; itself where it stands alone. */
export function goesOnIn(
  { conversations }: Pick<VisitorState, 'conversations'>,
  id: ConversationId,
): ConversationId {
  const passed = new Set<ConversationId>();
  for (let at = id; !passed.has(at); ) {
    passed.add(at);
    const next = conversations.find((conversation) => conversation.id === at)?.mergedInto;
    if (!next) return at;
    at = next;
  }
  return id;
}

/** The conversations that go on in this one, as far as their logs are held: those joined with it and not parted since, and those joined with them. */
export function joinedWith(state: Pick<VisitorState, 'logs'>, id: ConversationId): ConversationId[] {
  const found = new Set<ConversationId>();
  const look = (at: ConversationId) => {
    for (const source of joinedIn(state.logs[at]?.entries ?? []))
      if (source !== id && !found.has(source)) {
        found.add(source);
        look(source);
      }
  };
  look(id);
  return [...found];
}

function joinedIn(entries: readonly Entry[]): Set<ConversationId> {
  const joined = new Set<ConversationId>();
  for (const { body } of entries) {
    if (body.kind === 'merged-from') joined.add(body.from);
    if (body.kind === 'unmerged') joined.delete(body.with);
  }
  return joined;
}
