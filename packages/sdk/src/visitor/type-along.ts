import type { Core } from './core.ts';
import { conversationOf } from './pending.ts';

const sayAgainMs = 3_000;
const fallsSilentMs = 5_000;

/** Tells the other side that the visitor types, at most every 3 s, and that they stopped. */
export function typeAlong(core: Core, on: boolean) {
  const id = conversationOf(core, core.store.get().current);
  core.cancelTyped();
  if (!on) return stopTyping(core);
  if (!id || !core.isWelcomed) return;
  const nowMs = core.env.nowMs();
  if (core.typedIn !== id || nowMs - core.typedAtMs >= sayAgainMs) {
    core.connection?.send({ t: 'typing', conversationId: id, on: true });
    core.typedAtMs = nowMs;
    core.typedIn = id;
  }
  core.cancelTyped = core.env.after(fallsSilentMs, () => stopTyping(core));
}

function stopTyping(core: Core) {
  if (core.typedIn && core.isWelcomed)
    core.connection?.send({ t: 'typing', conversationId: core.typedIn, on: false });
  core.typedIn = undefined;
}
