import type {
  AgentId,
  Attachment,
  CannedReplyId,
  Changed,
  ConversationId,
  Original,
  Problem,
  TeamId,
  TemplateUse,
} from '@parley/contract';
import { after as afterMs } from '../socket-env.ts';
import { mayPass, ProblemError } from './problem-error.ts';

/** Something written here that the server has not acknowledged yet. */
export interface Outgoing {
  clientId: string;
  conversationId: ConversationId;
  kind: 'message' | 'note';
  text: string;
  attachments: Attachment[];
  /** when it was written, ISO 8601 */
  at: string;
  /** the owner's version the writer saw when they chose to take the conversation over by answering */
  takes?: number;
  /** the canned reply it was made from */
  reply?: CannedReplyId;
  /** the writer's own words, where the text is a translation of them */
  original?: Original;
  /** a note for this colleague */
  to?: AgentId;
  /** the writer was shown the sensitive words in it and wants to send it all the same */
  isConfirmed?: boolean;
  /** the message it speaks of */
  quotes?: number;
  /** not to be said where a colleague has answered after this entry */
  seen?: number;
  /** a template of the channel, whose words `text` shows */
  template?: TemplateUse;
  /** of a note: whom it calls */
  mentions?: AgentId[];
  mentionedTeams?: TeamId[];
  /** held on the server for so long, so that it can be taken back */
  holdSeconds?: number;
  /** where it is held: the conversation is closed once it has gone out */
  thenClose?: boolean;
}
export interface Waiting extends Outgoing {
  state: 'queued' | 'sending' | 'failed';
  problem?: Problem;
}
/** The part of `localStorage` that is needed; one key an item, so that tabs do not overwrite each other. */
export interface OutboxStorage {
  read(): Outgoing[];
  write(item: Outgoing): void;
  remove(clientId: string): void;
}
export interface OutboxOptions {
  /** must be idempotent by `clientId`: what was sent before an answer got lost is sent again; answers undefined where nothing has changed yet */
  deliver(item: Outgoing): Promise<Changed | undefined>;
  storage: OutboxStorage;
  onDelivered?(changed: Changed | undefined, item: Outgoing): void;
  after?: typeof afterMs;
}
export interface Outbox {
  send(item: Outgoing): void;
  items(): readonly Waiting[];
  subscribe(listener: () => void): () => void;
  /** tries everything that waits, at once: the network is back */
  flush(): void;
  retry(clientId: string): void;
  /** tries what was held back for its words once more, confirmed */
  confirm(clientId: string): void;
  discard(clientId: string): void;
  close(): void;
}

const longestWaitMs = 20_000;

interface Box extends OutboxOptions {
  waiting: readonly Waiting[];
  busy: Set<ConversationId>;
  attempts: number;
  cancelTimer: () => void;
  isClosed: boolean;
  listeners: Set<() => void>;
}

/** Sends in order within each conversation until acknowledged; what is unsent survives a reload, and nothing arrives twice. */
export function createOutbox(options: OutboxOptions): Outbox {
  const box: Box = {
    ...options,
    waiting: options.storage.read().map((item) => ({ ...item, state: 'queued' })),
    busy: new Set(),
    attempts: 0,
    cancelTimer: () => undefined,
    isClosed: false,
    listeners: new Set(),
  };
  flush(box);
  return {
    send(item) {
      box.storage.write(item);
      show(box, [...box.waiting, { ...item, state: 'queued' }]);
      pump(box, item.conversationId);
    },
    items: () => box.waiting,
    subscribe(listener) {
      box.listeners.add(listener);
      return () => box.listeners.delete(listener);
    },
    flush: () => flush(box),
    retry(clientId) {
      change(box, clientId, { state: 'queued' });
      flush(box);
    },
    confirm(clientId) {
      const held = box.waiting.find((item) => item.clientId === clientId);
      if (!held) return;
      const { state: _state, problem: _problem, ...item } = held;
      box.storage.write({ ...item, isConfirmed: true });
      change(box, clientId, { state: 'queued', isConfirmed: true });
      flush(box);
    },
    discard(clientId) {
      box.storage.remove(clientId);
      show(
        box,
        box.waiting.filter((item) => item.clientId !== clientId),
      );
    },
    close() {
      box.isClosed = true;
      box.cancelTimer();
    },
  };
}

function show(box: Box, waiting: readonly Waiting[]) {
  box.waiting = waiting;
  for (const listener of box.listeners) listener();
}

function change(box: Box, clientId: string, to: Pick<Waiting, 'state' | 'problem' | 'isConfirmed'>) {
  show(
    box,
    box.waiting.map(({ problem: _old, ...item }) =>
      item.clientId === clientId ? { ...item, ...to } : _old ? { ...item, problem: _old } : item,
    ),
  );
}

function flush(box: Box) {
  box.cancelTimer();
  for (const id of new Set(box.waiting.map((item) => item.conversationId))) pump(box, id);
}

async function pump(box: Box, id: ConversationId): Promise<void> {
  if (box.isClosed || box.busy.has(id)) return;
  const next = box.waiting.find((item) => item.conversationId === id && item.state === 'queued');
  if (!next) return;
  box.busy.add(id);
  change(box, next.clientId, { state: 'sending' });
  const goesOn = await attempt(box, next);
  box.busy.delete(id);
  if (goesOn) void pump(box, id);
}

/** True when the next of the conversation may go: this one is through, or refused for good. */
async function attempt(box: Box, { state: _state, problem: _problem, ...item }: Waiting): Promise<boolean> {
  try {
    const changed = await box.deliver(item);
    box.storage.remove(item.clientId);
    box.attempts = 0;
    box.onDelivered?.(changed, item);
    show(
      box,
      box.waiting.filter((other) => other.clientId !== item.clientId),
    );
    return true;
  } catch (error) {
    return refused(box, item.clientId, error);
  }
}

function refused(box: Box, clientId: string, error: unknown): boolean {
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem && !mayPass(problem)) {
    change(box, clientId, { state: 'failed', problem });
    return true;
  }
  change(box, clientId, { state: 'queued' });
  const waitMs = Math.min(longestWaitMs, 1000 * 2 ** box.attempts);
  box.attempts += 1;
  box.cancelTimer();
  box.cancelTimer = (box.after ?? afterMs)((problem?.retryAfter ?? 0) * 1000 || waitMs, () => flush(box));
  return false;
}
