import { type ConversationId, socketLimits } from '@parley/contract';
import type { Core } from './core.ts';
import { conversationOf } from './pending.ts';

const sayAgainMs = 3_000;
/** What is written is shown as it grows. */
const showAgainMs = 1_000;
const fallsSilentMs = 5_000;

/** Tells the other side that the visitor types, at most every 3 s, and that they stopped; where the site shows what is written, also what, every second. */
export function typeAlong(core: Core, on: boolean, written = '') {
  const id = conversationOf(core, core.store.get().current);
  core.cancelTyped();
  core.cancelShown();
  if (!on) return stopTyping(core);
  if (!id || !core.isWelcomed) return;
  const shown = showsTyping(core, id) ? { text: lastOf(written) } : undefined;
  const say = () => {
    core.connection?.send({ t: 'typing', conversationId: id, on: true, ...shown });
    core.typedAtMs = core.env.nowMs();
    core.typedIn = id;
  };
  const againMs = core.typedAtMs + (shown ? showAgainMs : sayAgainMs) - core.env.nowMs();
  if (core.typedIn !== id || againMs <= 0) say();
  else if (shown) core.cancelShown = core.env.after(againMs, say);
  core.cancelTyped = core.env.after(fallsSilentMs, () => stopTyping(core, shown));
}

/** What is not sent stays shown, though nobody types. */
function stopTyping(core: Core, shown?: { text: string }) {
  if (core.typedIn && core.isWelcomed)
    core.connection?.send({ t: 'typing', conversationId: core.typedIn, on: false, ...shown });
  if (!shown) core.typedIn = undefined;
}

/** Nothing is shown to anybody before a person has the conversation. */
const showsTyping = (core: Core, id: ConversationId): boolean => {
  const { config, conversations } = core.store.get();
  return config?.typingPreview === true && conversations.find((each) => each.id === id)?.owner === 'agent';
};

const lastOf = (text: string): string =>
  text.slice(-socketLimits.previewChars).replace(/^[\uDC00-\uDFFF]/, '');
