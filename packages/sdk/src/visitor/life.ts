import { fetchEntries } from './catch-up.ts';
import type { Core } from './core.ts';
import { keyPrefix } from './create-core.ts';
import { hangUp, openLine } from './line.ts';
import { followMerged } from './merged.ts';
import { conversationOf, refreshFromOtherTab, refreshPending } from './pending.ts';
import { hurrySession, openSession } from './session.ts';
import { initialState } from './state.ts';

const pollMs = 5_000;

/** Shows what an earlier visit left, then goes to the server; the result ends everything that was begun here. */
export function begin(core: Core): () => void {
  remember(core);
  const stopWaking = core.env.onWake(() => {
    hurrySession(core);
    // an end for good holds until the visitor comes back to the page
    if (core.token && core.connection?.state === 'closed') openLine(core);
    core.drain.wake();
  });
  const stopFollowing = core.store.subscribe(() => followMerged(core));
  const stopStorage = core.env.onStorage((key) => changedElsewhere(core, key));
  const polling = { cancel: () => {} };
  pollLater(core, polling);
  void openSession(core);
  return () => {
    stopWaking();
    stopStorage();
    stopFollowing();
    polling.cancel();
    core.isClosed = true;
    core.life += 1;
    core.drain.stop();
    core.cancelSession();
    core.cancelKeeping();
    core.cancelTyped();
    core.cancelShown();
    for (const { cancel } of core.awaited.values()) cancel();
    hangUp(core);
  };
}

function remember(core: Core) {
  const session = core.memory.session();
  const kept = core.memory.log();
  const current = core.memory.current() ?? null;
  core.token = core.memory.token();
  core.outbox.prune(current);
  core.store.set({
    ...(session ?? {}),
    current,
    logs: kept && kept.id === conversationOf(core, current) ? { [kept.id]: kept.log } : {},
  });
  if (kept) core.history.set(kept.id, Number.POSITIVE_INFINITY);
  refreshPending(core);
}

/** Where no socket gets through, new entries are still asked for while somebody looks. */
function pollLater(core: Core, polling: { cancel: () => void }) {
  polling.cancel = core.env.after(pollMs, () => {
    const id = conversationOf(core, core.store.get().current);
    if (id && !core.isWelcomed && core.env.isVisible()) void fetchEntries(core, id);
    pollLater(core, polling);
  });
}

function changedElsewhere(core: Core, key: string | null) {
  const prefix = keyPrefix(core.siteKey);
  if (key !== null && !key.startsWith(prefix)) return;
  const stored = core.memory.token();
  if (core.token && !stored) return forget(core);
  core.token = stored;
  if (key === null || key.startsWith(`${prefix}out.`) || key.startsWith(`${prefix}bound.`)) {
    refreshFromOtherTab(core);
    core.drain.nudge();
  }
}

/** Forgets the visitor altogether and begins as a new one. */
export function reset(core: Core) {
  core.memory.clear();
  core.outbox.clear();
  forget(core);
}

function forget(core: Core) {
  core.life += 1;
  core.token = undefined;
  core.identityToken = undefined;
  core.sent.clear();
  core.history.clear();
  core.personWanted.clear();
  core.cancelKeeping();
  hangUp(core);
  core.store.set({ ...initialState, config: core.store.get().config });
  void openSession(core);
}
