import type {
  ConversationId,
  NewMessage,
  Problem,
  VisitorConversation,
  WidgetSession,
} from '@parley/contract';
import type { VisitorEnv } from './env.ts';
import type { FakeSocket } from './fake-network.ts';
import {
  type FakeRefusal,
  type FakeRequest,
  type FakeServer,
  losesAnswer,
  type Saying,
  store,
  threadOf,
} from './fake-server.ts';

const pageEntries = 200;
type Frame = FakeSocket['sent'][0];

/** The world of a visitor whose only server is this one. */
export function openDoors(server: FakeServer): Partial<VisitorEnv> {
  const { net } = server;
  const soon = (work: () => void) => void Promise.resolve().then(work);
  net.onDial = (socket) =>
    soon(() => (server.isCutOff || server.refusesSockets ? socket.cut() : socket.accept()));
  net.onSent = (socket, frame) => soon(() => server.isCutOff || hear(server, socket, frame));
  const names = { count: 0 };
  return {
    ...net.env,
    fetch: ((url: string, init: RequestInit) => fetchFrom(server, url, init)) as typeof fetch,
    uuid() {
      names.count += 1;
      return `uuid-${String(names.count).padStart(8, '0')}`;
    },
    withLock: (_name, work) => work(),
    onStorage: () => () => {},
    isVisible: () => true,
  };
}

function hear(server: FakeServer, socket: FakeSocket, frame: Frame) {
  if (frame.t === 'ping') socket.push({ t: 'pong' });
  if (frame.t === 'hello') welcome(server, socket, frame.held as Record<ConversationId, number>);
  if (frame.t === 'resume')
    catchUp(server, socket, frame.conversationId as ConversationId, frame.after as number);
  if (frame.t === 'say') hearSaying(server, socket, frame);
}

function welcome(server: FakeServer, socket: FakeSocket, held: Record<ConversationId, number>) {
  server.listening.add(socket);
  socket.push({ t: 'welcome', conversations: conversationsOf(server) });
  for (const [id, after] of Object.entries(held)) catchUp(server, socket, id as ConversationId, after);
}

function hearSaying(server: FakeServer, socket: FakeSocket, frame: Frame) {
  const refusal = server.refusesNext.shift();
  if (refusal) return socket.push({ t: 'refused', ref: frame.ref, problem: problemOf(refusal) });
  const where = store(server, frame as unknown as Saying);
  if (!losesAnswer(server)) socket.push({ t: 'said', ref: frame.ref, ...where });
}

function catchUp(server: FakeServer, socket: FakeSocket, id: ConversationId, after: number) {
  const thread = server.threads.get(id);
  if (!thread || thread.conversation.head <= after) return;
  const entries = thread.entries.filter((entry) => entry.seq > after).slice(0, pageEntries);
  const head = entries.at(-1)?.seq ?? thread.conversation.head;
  socket.push({ t: 'entries', conversationId: id, after, head, entries });
}

async function fetchFrom(server: FakeServer, url: string, init: RequestInit): Promise<Response> {
  await Promise.resolve();
  if (server.isCutOff) throw new TypeError('Failed to fetch');
  const request: FakeRequest = {
    method: init.method ?? 'GET',
    path: url.replace('http://server', ''),
    token: new Headers(init.headers).get('authorization'),
    body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
  };
  server.requests.push(request);
  const refusal = server.refuses ? { status: 403, code: server.refuses } : server.refusesNext.shift();
  if (refusal) return respond(refusal.status, problemOf(refusal));
  const [, handle] = routes.find(([pattern]) => pattern.test(request.path)) ?? [];
  const value = handle?.(server, request, request.path.match(/cnv_[^/]+/)?.[0] as ConversationId);
  if (request.path.endsWith('/messages') && losesAnswer(server)) throw new TypeError('Failed to fetch');
  return respond(200, value);
}

/** A response that is read in microtasks only, so that tests never depend on how busy the machine is. */
const respond = (status: number, value: unknown) =>
  ({
    status,
    ok: status < 300,
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => structuredClone(value),
  }) as unknown as Response;

const routes: [RegExp, (server: FakeServer, request: FakeRequest, id: ConversationId) => unknown][] = [
  [/\/sessions$/, (server) => ({ ...sessionOf(conversationsOf(server)), ...server.session })],
  [
    /\/messages$/,
    (server, { body }) => storeByHttp(server, body as Saying & NewMessage & { page?: unknown }),
  ],
  [/\/entries\?after=/, (server, { path }, id) => entriesOf(server, id, Number(path.split('after=')[1]))],
  [
    /\/(person|leave-queue|end|read|received|rating)$/,
    (server, _request, id) => threadOf(server, id).conversation,
  ],
  [/\/suggestions/, () => ({ data: [] })],
];

function storeByHttp(server: FakeServer, body: Saying & NewMessage & { page?: unknown }) {
  const { conversationId, page: _page, ...message } = body;
  const where = store(server, { message, ...(conversationId ? { conversationId } : {}) });
  return { ...where, conversation: threadOf(server, where.conversationId).conversation };
}

function entriesOf(server: FakeServer, id: ConversationId, after: number) {
  const { entries, conversation } = threadOf(server, id);
  const data = entries.filter(({ seq }) => seq > after).slice(0, pageEntries);
  return { data, after, head: data.at(-1)?.seq ?? conversation.head, conversation };
}

const conversationsOf = (server: FakeServer) => [...server.threads.values()].map((t) => t.conversation);

const problemOf = (refusal: FakeRefusal): Partial<Problem> => ({ title: 'no', ...refusal });

const sessionOf = (conversations: VisitorConversation[]): WidgetSession => ({
  visitorToken: 'token-1',
  contact: { id: 'ctc_1', name: 'Visitor', verified: false },
  config: {
    title: 'Shop',
    greeting: 'Hello',
    accent: '#0f766e',
    position: 'right',
    verifiedOnly: false,
    typingPreview: false,
    askRating: true,
    locale: 'en',
    limits: { textChars: 4000, fileBytes: 100 },
  },
  suggestions: [],
  conversations,
});
