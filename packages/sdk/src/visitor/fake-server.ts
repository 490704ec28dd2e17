import type {
  ConversationId,
  Entry,
  EntryBody,
  NewMessage,
  RefusalCode,
  VisitorConversation,
  VisitorPush,
  WidgetSession,
} from '@parley/contract';
import type { VisitorEnv } from './env.ts';
import { createFakeNetwork, type FakeSocket } from './fake-network.ts';

export interface FakeThread {
  entries: Entry[];
  conversation: VisitorConversation;
}
export interface FakeRequest {
  method: string;
  path: string;
  token: string | null;
  body: unknown;
}
export interface FakeRefusal {
  status: number;
  code?: RefusalCode;
  retryAfter?: number;
}
export interface Saying {
  message: NewMessage;
  conversationId?: ConversationId;
}
type Where = { conversationId: ConversationId; seq: number };

const at = '2026-01-01T00:00:00.000Z';

/** The truth of a small server that keeps what the contract promises: a log per conversation, once per client id. Its doors are in `fake-doors.ts`. */
export function createFakeServer() {
  const faults = {
    /** nothing gets through while true */
    isCutOff: false,
    /** HTTP works and sockets do not */
    refusesSockets: false,
    /** stores what is said and loses the answer, so many times */
    losesAnswers: 0,
    /** pushes that do not arrive, so many times */
    losesPushes: 0,
    refuses: undefined as RefusalCode | undefined,
    refusesNext: [] as FakeRefusal[],
  };
  const threads = new Map<ConversationId, FakeThread>();
  const stored = new Map<string, Where>();
  return {
    ...faults,
    net: createFakeNetwork(),
    threads,
    stored,
    listening: new Set<FakeSocket>(),
    requests: [] as FakeRequest[],
    session: {} as Partial<WidgetSession>,
    env: {} as Partial<VisitorEnv>,
    texts: (id: ConversationId) =>
      threads.get(id)?.entries.flatMap(({ body }) => (body.kind === 'message' ? (body.text ?? '') : [])) ??
      [],
  };
}
export type FakeServer = ReturnType<typeof createFakeServer>;

/** The thread with an id, begun if need be. */
export function threadOf(server: FakeServer, id: ConversationId): FakeThread {
  const known = server.threads.get(id);
  if (known) return known;
  const thread = { entries: [], conversation: { ...blank, id } };
  server.threads.set(id, thread);
  return thread;
}

const blank: Omit<VisitorConversation, 'id'> = {
  status: 'open',
  owner: 'bot',
  agentName: null,
  helpers: [],
  queuedFor: 'chat',
  head: 0,
  readSeq: 0,
  agentReadSeq: 0,
  lastEntryAt: at,
  preview: '',
  ratingAsked: false,
  rating: null,
  unread: 0,
  mergedInto: null,
};

/** Sends a frame to every visitor who said hello, unless it is lost. */
export function push(server: FakeServer, frame: VisitorPush) {
  if (server.losesPushes > 0) {
    server.losesPushes -= 1;
    return;
  }
  for (const socket of server.listening) if (!socket.closed && !server.isCutOff) socket.push(frame);
}

/** Adds an entry to a log and tells everybody. */
export function append(
  server: FakeServer,
  id: ConversationId,
  author: Entry['author'],
  body: EntryBody,
  clientId?: string,
): Entry {
  const thread = threadOf(server, id);
  const seq = thread.conversation.head + 1;
  const entry = { conversationId: id, seq, at, author, body, ...(clientId ? { clientId } : {}) };
  thread.entries.push(entry);
  const unread = body.kind !== 'message' || author.kind === 'contact' ? 0 : thread.conversation.unread + 1;
  thread.conversation = { ...thread.conversation, head: seq, unread };
  push(server, { t: 'entries', conversationId: id, after: seq - 1, head: seq, entries: [entry] });
  // messages and receipts are folded by the reader
  const isFolded = body.kind === 'message' || body.kind === 'read';
  if (seq === 1 || !isFolded) push(server, { t: 'conversation', conversation: thread.conversation });
  return entry;
}

/** An agent joins two conversations: the first goes on in the second. */
export function merge(server: FakeServer, from: ConversationId, into: ConversationId) {
  const agent = { kind: 'agent', id: 'agt_1' } as const;
  const source = threadOf(server, from);
  source.conversation = { ...source.conversation, status: 'closed', mergedInto: into };
  append(server, from, agent, { kind: 'merged-into', to: into });
  append(server, into, agent, { kind: 'merged-from', from });
}

/** The bot says something. */
export const answer = (server: FakeServer, id: ConversationId, text: string) =>
  append(server, id, { kind: 'bot' }, { kind: 'message', text, answer: { decision: 'sure' } });

/** Stores what a visitor said, once per client id. */
export function store(server: FakeServer, { message, conversationId }: Saying): Where {
  const known = server.stored.get(message.clientId);
  if (known) return known;
  const asked: ConversationId = conversationId ?? `cnv_${server.threads.size + 1}`;
  // what was merged goes on elsewhere, and what is said to it is said there
  const id = server.threads.get(asked)?.conversation.mergedInto ?? asked;
  const { clientId, quotes, ...told } = message;
  const said = { ...told, ...(quotes && id === asked ? { quotes } : {}) };
  const { seq } = append(
    server,
    id,
    { kind: 'contact', id: 'ctc_1' },
    { kind: 'message', ...said },
    clientId,
  );
  const where = { conversationId: id, seq };
  server.stored.set(clientId, where);
  return where;
}

/** Whether the answer to what was just stored gets lost. */
export function losesAnswer(server: FakeServer): boolean {
  if (server.losesAnswers === 0) return false;
  server.losesAnswers -= 1;
  return true;
}

/** From now on nothing gets through, and every socket breaks. */
export function cutOff(server: FakeServer) {
  server.isCutOff = true;
  for (const socket of server.net.sockets) if (!socket.closed) socket.cut();
}

/** The network is there again, and the browser says so. */
export function comeBack(server: FakeServer) {
  server.isCutOff = false;
  server.net.wake();
}
