import type { ConversationId, WorkspaceId } from '@parley/contract';
import { type DeskLink, ProblemError } from '@parley/sdk';
import { client } from '../../shell/client.ts';
import { newClientId } from './client-id.ts';
import { listUnsaved, onWritten, openDrafts, settleDraft, takeCleared, takeKept, unsaved } from './drafts.ts';

const restMs = 700;
const mostListed = 200;
/** How this page is called among those of the same agent. */
const device = newClientId();

interface Sync {
  workspaceId: WorkspaceId;
  timers: Map<ConversationId, ReturnType<typeof setTimeout>>;
  /** being sent; another change waits for its answer */
  busy: Set<ConversationId>;
}

/** Keeps what an agent writes on the server, soon after they rest, and takes what they wrote elsewhere; stops when called. */
export function syncDrafts(seat: { workspaceId: WorkspaceId; agentId: string; link: DeskLink }): () => void {
  const sync: Sync = { workspaceId: seat.workspaceId, timers: new Map(), busy: new Set() };
  openDrafts(seat.agentId);
  const stopHearing = seat.link.subscribe((event) => {
    if (event.t === 'welcome' || event.t === 'resumed') {
      void pull(sync);
      for (const id of listUnsaved()) void push(sync, id);
    }
    if (event.t === 'draft' && event.device !== device) void pull(sync);
  });
  const stopWriting = onWritten((id) => {
    clearTimeout(sync.timers.get(id));
    sync.timers.set(
      id,
      setTimeout(() => void push(sync, id), restMs),
    );
  });
  const flush = () => {
    if (document.visibilityState === 'hidden') for (const id of listUnsaved()) void push(sync, id);
  };
  document.addEventListener('visibilitychange', flush);
  return () => {
    stopHearing();
    stopWriting();
    document.removeEventListener('visibilitychange', flush);
    for (const timer of sync.timers.values()) clearTimeout(timer);
  };
}

async function pull({ workspaceId }: Sync) {
  const { data } = await client.call('listDrafts', { params: { workspaceId } }).catch(() => ({ data: null }));
  // What could not be asked is asked for again once the line is back.
  if (!data) return;
  for (const kept of data) takeKept(kept);
  if (data.length < mostListed) takeCleared(new Set(data.map(({ conversationId }) => conversationId)));
}

async function push(sync: Sync, conversationId: ConversationId): Promise<void> {
  const { workspaceId, busy, timers } = sync;
  clearTimeout(timers.get(conversationId));
  const wanted = unsaved(conversationId);
  if (!wanted || busy.has(conversationId)) return;
  busy.add(conversationId);
  try {
    const params = { workspaceId, conversationId };
    const kept = await client.call('keepDraft', { params, body: { ...wanted, device } });
    settleDraft(conversationId, wanted.content, kept);
  } catch (error) {
    const isRefused = error instanceof ProblemError && error.problem.status < 500;
    if (isRefused) settleDraft(conversationId, wanted.content, undefined);
    else return;
  } finally {
    busy.delete(conversationId);
  }
  if (unsaved(conversationId)) await push(sync, conversationId);
}
