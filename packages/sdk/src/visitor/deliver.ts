import type { ConversationId, VisitorFrame } from '@parley/contract';
import { fetchEntries } from './catch-up.ts';
import { takeConversations } from './conversations.ts';
import type { Core, Said } from './core.ts';
import type { Verdict } from './drain.ts';
import { expectHead, heldHead, patienceMs, track } from './held.ts';
import { isFinal, type Refused } from './http.ts';
import { bindThread, conversationOf, markSent, refreshPending } from './pending.ts';
import { findConversation } from './selectors.ts';
import type { PendingMessage } from './state.ts';

const saidWithinMs = 10_000;

/** Tries once to send a message: over the socket if it stands, else over HTTP. */
export async function deliver(core: Core, item: PendingMessage): Promise<Verdict> {
  if (!core.token) return { kind: 'later' };
  const { life } = core;
  const said = core.isWelcomed ? await sayOverSocket(core, item) : await sayOverHttp(core, item);
  if (core.life !== life) return { kind: 'later' };
  if (said.kind === 'silent') return { kind: 'later' };
  if (said.kind === 'refused') return refused(core, item, said.refused);
  acknowledged(core, item, said.conversationId, said.seq);
  return { kind: 'settled' };
}

function messageOf(core: Core, item: PendingMessage) {
  const conversationId = conversationOf(core, item.thread);
  const { clientId, text, attachments, page } = item;
  // where it goes on elsewhere, another message stands at that place
  const quotes = conversationId === item.thread ? item.quotes : undefined;
  const message = {
    clientId,
    ...(text === undefined ? {} : { text }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(quotes === undefined ? {} : { quotes }),
  };
  return { message, ...(conversationId ? { conversationId } : {}), ...(page ? { page } : {}) };
}

function sayOverSocket(core: Core, item: PendingMessage): Promise<Said> {
  const frame: VisitorFrame = { t: 'say', ref: item.clientId, ...messageOf(core, item) };
  return new Promise((resolve) => {
    const end = (said: Said) => {
      cancel();
      core.says.delete(item.clientId);
      resolve(said);
    };
    const cancel = core.env.after(saidWithinMs, () => end({ kind: 'silent' }));
    core.says.set(item.clientId, end);
    if (!core.connection?.send(frame)) end({ kind: 'silent' });
  });
}

async function sayOverHttp(core: Core, item: PendingMessage): Promise<Said> {
  const { message, ...where } = messageOf(core, item);
  const answer = await core.call('sayAsVisitor', { body: { ...message, ...where } });
  if (answer.kind !== 'ok') return answer;
  takeConversations(core, [answer.value.conversation]);
  return { kind: 'said', ...answer.value };
}

function refused(core: Core, item: PendingMessage, refusal: Refused): Verdict {
  if (refusal.status === 401) core.renew();
  if (!isFinal(refusal)) return { kind: 'later', afterMs: refusal.retryAfterMs ?? undefined };
  core.outbox.refuse(item.clientId, refusal.code ?? 'unknown');
  refreshPending(core);
  core.emit({ kind: 'error', refused: refusal });
  return { kind: 'settled' };
}

/** The server has stored a message: it leaves the outbox, and a new thread learns its name. */
export function acknowledged(core: Core, item: PendingMessage, id: ConversationId, seq: number) {
  bindThread(core, item.thread, id);
  if (heldHead(core, id) < seq) markSent(core, item);
  core.outbox.settle(item.clientId);
  refreshPending(core);
  track(core, id, 0);
  learnOf(core, id);
  if (core.isWelcomed) expectHead(core, id, seq);
  else void fetchEntries(core, id);
}

/** A new conversation is normally announced by a push of its own. */
function learnOf(core: Core, id: ConversationId) {
  const { life } = core;
  const isKnown = () => core.life !== life || findConversation(core.store.get(), id) !== undefined;
  if (!isKnown()) core.env.after(patienceMs, () => isKnown() || void fetchEntries(core, id));
}
