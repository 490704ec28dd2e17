import {
  type ConversationId,
  type EntriesPush,
  type Entry,
  type Locale,
  socketPaths,
  type VisitorPush,
  type WidgetSession,
} from '@parley/contract';
import { WebSocket } from 'ws';
import type { BotMessage } from '../judge/judge.ts';
import type { Demo } from './open-demo.ts';

/** What a customer hears after one message. */
export interface Heard {
  answers: BotMessage[];
  isHandedOver: boolean;
  ms: number | undefined;
}
/** A conversation of its own, by the widget's API and socket. */
export interface Talk {
  say(text: string): Promise<Heard>;
  /** Ends the conversation, so that the next one of the same customer begins anew. */
  end(): Promise<void>;
}

/** How long a bot may be silent, and for how long it must be so before it has had its say. */
const patienceMs = 5_000;
const quietMs = 80;
const base = '/api/widget/v1';

/** Opens a visitor's session, signed in where a token is given, and its socket. */
export async function openTalk(
  { url, siteKey }: Pick<Demo, 'url' | 'siteKey'>,
  who: { locale: Locale; identityToken?: string | undefined },
): Promise<Talk> {
  const { visitorToken, conversations } = await post<WidgetSession>(`${url}${base}/sessions`, {
    siteKey,
    locale: who.locale,
    ...(who.identityToken ? { identityToken: who.identityToken } : {}),
  });
  const endOne = (id: ConversationId) =>
    post(`${url}${base}/conversations/${id}/end`, undefined, visitorToken);
  // What the customer talked about before this script began would go on otherwise.
  for (const { id, status } of conversations) if (status === 'open') await endOne(id);
  const ear = await listen(url, visitorToken);
  let conversationId: ConversationId | undefined;
  return {
    async say(text) {
      const begun = performance.now();
      const said = await ear.say(text, conversationId);
      conversationId = said.conversationId;
      return ear.hear(said.conversationId, said.seq, begun);
    },
    async end() {
      ear.close();
      if (conversationId) await endOne(conversationId);
    },
  };
}

interface Said {
  conversationId: ConversationId;
  seq: number;
}
interface Arrived {
  entry: Entry;
  atMs: number;
}

async function listen(url: string, token: string) {
  const socket = new WebSocket(url.replace('http', 'ws') + socketPaths.visitor, { perMessageDeflate: false });
  const arrived: Arrived[] = [];
  const waiting = new Map<string, { resolve(said: Said): void; reject(error: Error): void }>();
  const held = new Map<ConversationId, number>();
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => socket.send(JSON.stringify({ t: 'hello', token, held: {} })));
    socket.on('error', reject);
    socket.on('close', (code) => {
      reject(new Error(`The socket ended with ${code}.`));
      for (const each of waiting.values()) each.reject(new Error(`The socket ended with ${code}.`));
    });
    socket.on('message', (data) => {
      const push = JSON.parse(String(data)) as VisitorPush;
      if (push.t === 'welcome') resolve();
      if (push.t === 'said') waiting.get(push.ref)?.resolve(push);
      if (push.t === 'refused' && push.ref)
        waiting.get(push.ref)?.reject(new Error(`Refused: ${push.problem.detail ?? push.problem.code}`));
      if (push.t === 'entries') take(push);
    });
  });
  function take({ conversationId, entries, head }: EntriesPush) {
    const atMs = performance.now();
    const known = held.get(conversationId) ?? 0;
    for (const entry of entries) if (entry.seq > known) arrived.push({ entry, atMs });
    held.set(conversationId, Math.max(known, head));
  }
  return {
    close: () => socket.close(),
    say(text: string, conversationId: ConversationId | undefined): Promise<Said> {
      const ref = `${++count}`;
      const message = { clientId: `${ref}-${crypto.randomUUID()}`, text };
      return new Promise((resolve, reject) => {
        waiting.set(ref, { resolve, reject });
        socket.send(
          JSON.stringify({ t: 'say', ref, message, ...(conversationId ? { conversationId } : {}) }),
        );
      });
    },
    /** Waits until the bot has said something to what stands at this seq, and then says no more. */
    async hear(conversationId: ConversationId, seq: number, begun: number): Promise<Heard> {
      const since = () =>
        arrived.filter(
          ({ entry }) => entry.conversationId === conversationId && entry.seq > seq && isByBot(entry),
        );
      for (;;) {
        const lastMs = since().at(-1)?.atMs;
        const nowMs = performance.now();
        if (lastMs === undefined ? nowMs - begun > patienceMs : nowMs - lastMs > quietMs) break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const heard = since();
      const last = heard.at(-1);
      return {
        answers: heard.flatMap(({ entry }) => toMessage(entry)),
        isHandedOver: heard.some(({ entry }) => entry.body.kind === 'handed-over'),
        ms: last && last.atMs - begun,
      };
    },
  };
}

const isByBot = ({ author, body }: Entry) =>
  body.kind === 'handed-over' ||
  (body.kind === 'message' && (author.kind === 'bot' || author.kind === 'system'));

const toMessage = ({ body }: Entry): BotMessage[] =>
  body.kind === 'message'
    ? [
        {
          text: body.text ?? '',
          choices: body.choices?.map(({ label }) => label) ?? [],
          decision: body.answer?.decision,
        },
      ]
    : [];

async function post<T>(url: string, body: object | undefined, token?: string): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      // The widget's panel is a page of the server itself.
      origin: new URL(url).origin,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (answer.status === 429) {
    // Everybody comes from one address here; the server says when the next may come.
    const seconds = Number(answer.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return post(url, body, token);
  }
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
