import {
  type ConversationId,
  type ConversationRow,
  type ConversationState,
  type DeskFrame,
  type DeskPush,
  type Entry,
  fold,
  type View,
  type VisitorConversation,
  type VisitorFrame,
  type VisitorPush,
  type WorkspaceId,
} from '@parley/contract';
import type { AgentClient } from '../agent-client.ts';
import type { TestSocket } from '../test-socket.ts';
import type { VisitorClient } from '../visitor-client.ts';

/** Somebody who learned everything once and has only listened since. */
export interface Observer {
  name: string;
  /** Takes in what has come; what they hold, by conversation. */
  held(): Map<ConversationId, unknown>;
  /** The same as it is told to somebody who asks now. */
  fresh(): Promise<Map<ConversationId, unknown>>;
  close(): Promise<void>;
}

/** Hands every push to the reader once, in order. */
function reading<Push>(socket: TestSocket<never, Push>, take: (push: Push) => void): () => void {
  let read = 0;
  return () => {
    for (; read < socket.received.length; read++) take(socket.received[read] as Push);
  };
}

/** A desk with conversations open: the state that it began with, and every entry folded into it. */
export async function threadObserver(
  name: string,
  agent: AgentClient,
  workspaceId: WorkspaceId,
): Promise<Observer & { open(id: ConversationId): Promise<void>; entriesOf(id: ConversationId): Entry[] }> {
  const socket = await agent.desk();
  const states = new Map<ConversationId, ConversationState>();
  const entries = new Map<ConversationId, Entry[]>();
  const resume = (id: ConversationId, after: number) =>
    socket.send({ t: 'open', conversationId: id, after } satisfies DeskFrame);
  const read = reading(socket as TestSocket<never, DeskPush>, (push) => {
    if (push.t !== 'entries') return;
    const state = states.get(push.conversationId);
    if (!state) return;
    if (push.after > state.headSeq) return resume(push.conversationId, state.headSeq);
    const news = push.entries.filter((entry) => entry.seq > state.headSeq);
    entries.get(push.conversationId)?.push(...news);
    states.set(push.conversationId, news.reduce(fold, state));
  });
  return {
    name,
    async open(id) {
      const params = { workspaceId, conversationId: id };
      const { state, data } = await agent.call('listEntries', { params, query: { after: 0, limit: 500 } });
      states.set(id, state);
      entries.set(id, data);
      resume(id, state.headSeq);
    },
    entriesOf: (id) => entries.get(id) ?? [],
    held() {
      read();
      return new Map(states);
    },
    async fresh() {
      const told = new Map<ConversationId, unknown>();
      for (const id of states.keys()) {
        const params = { workspaceId, conversationId: id };
        const { contactName: _, ...state } = await agent.call('getConversation', { params });
        told.set(id, state);
      }
      return told;
    },
    close: () => socket.close(),
  };
}

/** A desk that watches one view of the inbox: the list as it was, and every row pushed since. */
export async function viewObserver(
  name: string,
  agent: AgentClient,
  workspaceId: WorkspaceId,
  view: View,
): Promise<Observer> {
  const socket = await agent.desk();
  let rows = new Map<ConversationId, ConversationRow>();
  let isStale = false;
  const list = async () => {
    const page = await agent.call('listConversations', {
      params: { workspaceId },
      query: { view, limit: 200 },
    });
    return new Map(page.data.map((row) => [row.id, row]));
  };
  const read = reading(socket as TestSocket<never, DeskPush>, (push) => {
    if (push.t === 'stale') isStale = true;
    if (push.t !== 'rows') return;
    for (const id of push.gone) rows.delete(id);
    for (const row of push.rows) if (row.headSeq >= (rows.get(row.id)?.headSeq ?? 0)) rows.set(row.id, row);
  });
  socket.send({ t: 'watch', view });
  socket.send({ t: 'ping' });
  await socket.next((push) => push.t === 'pong');
  rows = await list();
  return {
    name: `${name} ${view}`,
    held() {
      read();
      return new Map(rows);
    },
    async fresh() {
      const now = await list();
      // A desk that is told to ask again does so.
      if (isStale) rows = new Map(now);
      isStale = false;
      return now;
    },
    close: () => socket.close(),
  };
}

/** A customer's browser: conversations as they were welcomed with, every entry and every new version since. */
export async function visitorObserver(name: string, visitor: VisitorClient): Promise<Observer> {
  const socket = await visitor.socket();
  const views = new Map<ConversationId, VisitorConversation>();
  const take = (view: VisitorConversation) => {
    if (view.head >= (views.get(view.id)?.head ?? 0)) views.set(view.id, view);
  };
  const read = reading(socket as TestSocket<never, VisitorPush>, (push) => {
    if (push.t === 'welcome') push.conversations.forEach(take);
    if (push.t === 'conversation') take(push.conversation);
    if (push.t !== 'entries') return;
    const view = views.get(push.conversationId);
    if (!view || push.head <= view.head) return;
    if (push.after > view.head)
      return socket.send({
        t: 'resume',
        conversationId: view.id,
        after: view.head,
      } satisfies VisitorFrame);
    const folded = push.entries.filter((entry) => entry.seq > view.head).reduce(asVisitorFolds, view);
    views.set(view.id, { ...folded, head: push.head });
  });
  return {
    name,
    held() {
      read();
      return new Map(views);
    },
    async fresh() {
      const again = await visitor.socket();
      const welcome = again.received.find((push) => push.t === 'welcome');
      await again.close();
      return new Map(welcome?.t === 'welcome' ? welcome.conversations.map((each) => [each.id, each]) : []);
    },
    close: () => socket.close(),
  };
}

/** What messages and receipts mean for a customer's view; of everything else a new version comes. */
function asVisitorFolds(view: VisitorConversation, { author, at, body }: Entry): VisitorConversation {
  if (body.kind === 'read')
    return author.kind === 'contact'
      ? { ...view, readSeq: Math.max(view.readSeq, body.upTo), unread: 0 }
      : { ...view, agentReadSeq: Math.max(view.agentReadSeq, body.upTo) };
  if (body.kind !== 'message') return view;
  const preview = previewOf(body.text ?? body.attachments?.[0]?.name ?? '');
  const unread = author.kind === 'contact' ? 0 : view.unread + 1;
  return { ...view, lastEntryAt: at, preview, unread };
}

/** The first 160 units, and never half a character. */
const previewOf = (text: string) => text.slice(0, 160).replace(/[\uD800-\uDBFF]$/, '');
