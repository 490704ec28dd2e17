import type { Attachment, BodyOf, ConversationId, Locale } from '@parley/contract';
import { act, type Outcome } from './act.ts';
import { show } from './conversations.ts';
import type { Core } from './core.ts';
import type { Answer, Refused } from './http.ts';
import { routes } from './http.ts';
import { conversationOf, refreshPending } from './pending.ts';
import { requestPerson } from './request-person.ts';
import { findConversation, isAnswer, joinedWith, seenSeq } from './selectors.ts';
import type { LocalThreadId, Suggestion, ThreadId } from './state.ts';
import { isLocal } from './state.ts';
import { typeAlong } from './type-along.ts';

export type Rating = Omit<BodyOf<'rated'>, 'kind'>;
export type LeftMessage = Omit<BodyOf<'message-left'>, 'kind'>;
export type AskedCallback = Omit<BodyOf<'callback-asked'>, 'kind'>;

/** Says something in the thread on screen, or begins one; it is kept before it is sent, and survives a reload. */
export function say(core: Core, text: string, attachments: Attachment[] = [], quotes?: number) {
  const { current } = core.store.get();
  const thread: ThreadId = current ?? newThread(core);
  typeAlong(core, false);
  core.outbox.add({
    clientId: core.env.uuid(),
    thread,
    ...(text ? { text } : {}),
    ...(attachments.length ? { attachments } : {}),
    ...(quotes === undefined ? {} : { quotes }),
    ...(core.page ? { page: core.page } : {}),
  });
  if (thread !== current) show(core, thread);
  refreshPending(core);
  core.drain.nudge();
}

const newThread = (core: Core): LocalThreadId => `local_${core.env.uuid()}`;

/** Asks for a person; where nothing was said yet, `words` are said first, for a conversation begins with a message. */
export async function askForPerson(core: Core, words: string): Promise<Outcome> {
  const { current } = core.store.get();
  const id = conversationOf(core, current);
  if (id) return requestPerson(core, id);
  if (!current) say(core, words);
  const thread = core.store.get().current;
  if (thread && isLocal(thread)) core.personWanted.add(thread);
  return { ok: true };
}

/** Does something to the conversation on screen; without one nothing happens. */
export async function actOnCurrent(core: Core, name: 'leaveQueue' | 'endAsVisitor'): Promise<Outcome> {
  const conversationId = conversationOf(core, core.store.get().current);
  if (!conversationId) return { ok: true };
  return act(core, () => core.call(name, { params: { conversationId } }));
}

/** Leaves word in the conversation on screen instead of waiting. */
export async function leaveMessage(core: Core, left: LeftMessage): Promise<Outcome> {
  const conversationId = conversationOf(core, core.store.get().current);
  if (!conversationId) return { ok: true };
  return act(core, () => core.call('leaveMessage', { params: { conversationId }, body: left }));
}

/** Wants to be written to later, in the conversation on screen. */
export async function askForCallback(core: Core, asked: AskedCallback): Promise<Outcome> {
  const conversationId = conversationOf(core, core.store.get().current);
  if (!conversationId) return { ok: true };
  return act(core, () => core.call('askForCallback', { params: { conversationId }, body: asked }));
}

/** Rates the conversation on screen. */
export async function rate(core: Core, rating: Rating): Promise<Outcome> {
  const conversationId = conversationOf(core, core.store.get().current);
  if (!conversationId) return { ok: true };
  return act(core, () => core.call('rate', { params: { conversationId }, body: rating }));
}

/** Says of an answer in the conversation on screen whether it helped. */
export async function vote(core: Core, seq: number, isHelpful: boolean): Promise<Outcome> {
  const conversationId = conversationOf(core, core.store.get().current);
  if (!conversationId) return { ok: true };
  return act(core, () =>
    core.call('voteAsVisitor', { params: { conversationId }, body: { seq, isHelpful } }),
  );
}

/** Everything on screen has been read, also what was said in conversations that go on there. Only answers count: were receipts counted too, each would call for another. */
export function read(core: Core) {
  const { current } = core.store.get();
  if (!current || isLocal(current)) return;
  for (const id of [current, ...joinedWith(core.store.get(), current)]) readOne(core, id);
}

function readOne(core: Core, id: ConversationId) {
  const state = core.store.get();
  const conversation = findConversation(state, id);
  if (!conversation) return;
  const upTo = state.logs[conversation.id]?.entries.findLast(isAnswer)?.seq ?? 0;
  if (upTo <= seenSeq(state, conversation)) return;
  const conversations = state.conversations.map((other) =>
    other.id === conversation.id ? { ...other, readSeq: upTo, unread: 0 } : other,
  );
  core.store.set({ conversations });
  sendRead(core, conversation.id, upTo);
}

function sendRead(core: Core, conversationId: ConversationId, upTo: number) {
  if (core.isWelcomed && core.connection?.send({ t: 'read', conversationId, upTo })) return;
  void act(core, () => core.call('readAsVisitor', { params: { conversationId }, body: { upTo } }));
}

/** Sends a refused message again. */
export function retry(core: Core, clientId: string) {
  const item = core.outbox.list().find((other) => other.clientId === clientId);
  if (!item) return;
  const isOver = item.refusal === 'conversation.closed' || item.refusal === 'conversation.not-found';
  const thread = isOver ? newThread(core) : undefined;
  const isReused = item.refusal === 'conversation.client-id-reused';
  core.outbox.again(clientId, {
    ...(thread ? { thread } : {}),
    ...(isReused ? { clientId: core.env.uuid() } : {}),
  });
  if (thread) show(core, thread);
  refreshPending(core);
  core.drain.nudge();
}

/** Gives a refused message up. */
export function drop(core: Core, clientId: string) {
  core.outbox.settle(clientId);
  core.sent.delete(clientId);
  refreshPending(core);
}

/** Questions that begin like this; none if no answer comes. */
export async function suggest(core: Core, prefix: string): Promise<readonly Suggestion[]> {
  const locale: Locale | undefined = core.locale;
  const answer = await core.call('suggestQuestions', { query: { prefix, ...(locale ? { locale } : {}) } });
  return answer.kind === 'ok' ? answer.value.data : [];
}

export type UploadResult = { ok: true; attachment: Attachment } | { ok: false; refused: Refused | null };

/** Stores a file for a later message; `onProgress` hears parts of one. */
export async function upload(
  core: Core,
  file: File,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<UploadResult> {
  const most = core.store.get().config?.limits.fileBytes;
  if (most !== undefined && file.size > most) return { ok: false, refused: tooLarge };
  const url = core.origin + routes.uploadVisitorFile.path;
  const answer: Answer<Attachment> = await core.env.sendFile({
    url,
    token: core.token ?? '',
    file,
    onProgress,
    signal,
  });
  if (answer.kind === 'ok') return { ok: true, attachment: answer.value };
  return { ok: false, refused: answer.kind === 'refused' ? answer.refused : null };
}

const tooLarge: Refused = { status: 413, code: 'file.too-large', detail: null, retryAfterMs: null };
