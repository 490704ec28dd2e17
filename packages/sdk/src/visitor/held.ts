import type { ConversationId } from '@parley/contract';
import type { Core } from './core.ts';
import { emptyLog } from './log.ts';

/** Pushes normally arrive by themselves; only what stays away this long is asked for. */
export const patienceMs = 1_500;

/** From now on the whole log of the conversation is held here and kept complete; up to `pastSeq` (all there is now, unless given) nothing in it is news. */
export function track(core: Core, id: ConversationId, pastSeq = Number.POSITIVE_INFINITY) {
  const { logs } = core.store.get();
  if (logs[id]) return;
  core.history.set(id, pastSeq);
  core.store.set({ logs: { ...logs, [id]: emptyLog } });
  core.resume(id);
}

/** The conversation is known to reach up to `head`: if that does not arrive by itself, it is asked for. */
export function expectHead(core: Core, id: ConversationId, head: number) {
  if (heldHead(core, id) >= head) return;
  const awaited = core.awaited.get(id);
  if (awaited) awaited.head = Math.max(awaited.head, head);
  else core.awaited.set(id, { head, cancel: core.env.after(patienceMs, () => check(core, id)) });
}

function check(core: Core, id: ConversationId) {
  const wanted = core.awaited.get(id)?.head ?? 0;
  core.awaited.delete(id);
  if (heldHead(core, id) >= wanted) return;
  core.resume(id);
  expectHead(core, id, wanted);
}

/** Up to which seq the conversation is held; 0 if not at all. */
export const heldHead = (core: Core, id: ConversationId) => core.store.get().logs[id]?.head ?? 0;
