import type {
  AgentId,
  Changed,
  ConversationId,
  DeskFrame,
  DeskPush,
  SavedViewId,
  TeamId,
  View,
  WorkspaceId,
} from '@parley/contract';
import type { Connection, ConnectOptions, SocketState } from '../socket.ts';
import { connect } from '../socket.ts';
import type { Client } from './client.ts';
import type { OpenConversation } from './open-conversation.ts';
import { openConversation } from './open-conversation.ts';

/** What the desk hears: every push but the socket's own, the state of the link, and `resumed` when lists must be asked for again. */
export type DeskEvent =
  | Exclude<DeskPush, { t: 'pong' | 'welcome' | 'resync' }>
  | { t: 'welcome'; agentId: AgentId }
  | { t: 'link'; state: SocketState }
  | { t: 'resumed' };

export type HeldConversation = Pick<OpenConversation, 'view' | 'subscribe' | 'loadOlder'>;
export interface ConversationHandle extends HeldConversation {
  release(): void;
}
export interface DeskLink {
  /** `open` from the server's welcome on */
  readonly state: SocketState;
  open(id: ConversationId): ConversationHandle;
  /** A conversation that is open, or was and is still held. */
  find(id: ConversationId): HeldConversation | undefined;
  /** A saved view is watched in place of the view. */
  watch(view: View, teamId?: TeamId, savedViewId?: SavedViewId): void;
  /** For supervisors: what is to be shown live from now on; what is left out ends. */
  supervise(shown: Omit<SuperviseFrame, 't'>): void;
  typing(id: ConversationId, on: boolean): void;
  /** Shows at once what a call made here has changed. */
  takeChanged(changed: Changed): void;
  subscribe(listener: (event: DeskEvent) => void): () => void;
  close(): void;
}
type SuperviseFrame = Extract<DeskFrame, { t: 'supervise' }>;
export interface DeskLinkOptions {
  client: Client;
  workspaceId: WorkspaceId;
  url: string | (() => string);
  connect?: (options: ConnectOptions<DeskFrame, DeskPush>) => Connection<DeskFrame>;
}

/** So many conversations stay in memory after they were left, to be shown at once when opened again. */
const keptAfterLeaving = 20;

interface Seat {
  options: DeskLinkOptions;
  state: SocketState;
  wasWelcomed: boolean;
  connection: Connection<DeskFrame> | null;
  watched: Extract<DeskFrame, { t: 'watch' }> | null;
  supervised: SuperviseFrame | null;
  held: Map<ConversationId, { log: OpenConversation; uses: number }>;
  listeners: Set<(event: DeskEvent) => void>;
}

/** The desk's live side: one socket, every open conversation without gaps, and news for the lists. */
export function createDeskLink(options: DeskLinkOptions): DeskLink {
  const seat: Seat = {
    options,
    state: 'connecting',
    wasWelcomed: false,
    connection: null,
    watched: null,
    supervised: null,
    held: new Map(),
    listeners: new Set(),
  };
  seat.connection = (options.connect ?? connect)({
    url: options.url,
    pingFrame: { t: 'ping' },
    onOpen: (send) => send({ t: 'hello', workspaceId: options.workspaceId }),
    onFrame: (push) => hear(seat, push),
    // an open socket is of use only once it has been welcomed
    onState: (state) => move(seat, state === 'open' ? 'connecting' : state),
  });
  return {
    get state() {
      return seat.state;
    },
    open: (id) => open(seat, id),
    find: (id) => seat.held.get(id)?.log,
    watch(view, teamId, savedViewId) {
      const of = { ...(teamId ? { teamId } : {}), ...(savedViewId ? { savedViewId } : {}) };
      seat.watched = { t: 'watch', view, ...of };
      say(seat, seat.watched);
    },
    supervise(shown) {
      const isShown = shown.monitor !== undefined || shown.board === true;
      say(seat, { t: 'supervise', ...shown });
      seat.supervised = isShown ? { t: 'supervise', ...shown } : null;
    },
    typing: (conversationId, on) => say(seat, { t: 'typing', conversationId, on }),
    takeChanged: (changed) => seat.held.get(changed.state.id)?.log.takeChanged(changed),
    subscribe(listener) {
      seat.listeners.add(listener);
      return () => seat.listeners.delete(listener);
    },
    close: () => close(seat),
  };
}

function say(seat: Seat, frame: DeskFrame) {
  if (seat.state === 'open') seat.connection?.send(frame);
}

function tell(seat: Seat, event: DeskEvent) {
  for (const listener of seat.listeners) listener(event);
}

function move(seat: Seat, state: SocketState) {
  if (seat.state === state) return;
  seat.state = state;
  tell(seat, { t: 'link', state });
}

function hear(seat: Seat, push: DeskPush) {
  switch (push.t) {
    case 'pong':
      return;
    case 'welcome':
      return welcome(seat, push.agentId);
    case 'resync':
      return resume(seat);
    case 'entries':
      seat.held.get(push.conversationId)?.log.push(push);
      return tell(seat, push);
    case 'said':
      seat.held.get(push.changed.state.id)?.log.takeChanged(push.changed);
      return tell(seat, push);
    default:
      return tell(seat, push);
  }
}

function welcome(seat: Seat, agentId: AgentId) {
  move(seat, 'open');
  tell(seat, { t: 'welcome', agentId });
  if (seat.watched) say(seat, seat.watched);
  if (seat.supervised) say(seat, seat.supervised);
  for (const [id, { log, uses }] of seat.held) if (uses > 0) follow(seat, id, log);
  if (seat.wasWelcomed) resume(seat);
  seat.wasWelcomed = true;
}

function follow(seat: Seat, conversationId: ConversationId, log: OpenConversation) {
  const { thread } = log.view();
  if (thread.state) say(seat, { t: 'open', conversationId, after: thread.head });
}

/** Whatever may have been missed is asked for again: open logs by their head, lists by those who show them. */
function resume(seat: Seat) {
  for (const { log, uses } of seat.held.values()) if (uses > 0) void log.catchUp();
  if (seat.supervised) say(seat, seat.supervised);
  tell(seat, { t: 'resumed' });
}

function open(seat: Seat, id: ConversationId): ConversationHandle {
  const kept = seat.held.get(id) ?? { log: newLog(seat, id), uses: 0 };
  seat.held.delete(id);
  seat.held.set(id, kept);
  kept.uses += 1;
  if (kept.uses === 1) {
    follow(seat, id, kept.log);
    void kept.log.catchUp();
  }
  let isReleased = false;
  const { view, subscribe, loadOlder } = kept.log;
  return {
    view,
    subscribe,
    loadOlder,
    release() {
      if (isReleased) return;
      isReleased = true;
      kept.uses -= 1;
      if (kept.uses === 0) leave(seat, id, kept.log);
    },
  };
}

function newLog(seat: Seat, conversationId: ConversationId): OpenConversation {
  const { client, workspaceId } = seat.options;
  const log: OpenConversation = openConversation({
    id: conversationId,
    list: (query) => client.call('listEntries', { params: { workspaceId, conversationId }, query }),
    onLoaded: () => follow(seat, conversationId, log),
  });
  return log;
}

function leave(seat: Seat, conversationId: ConversationId, log: OpenConversation) {
  log.rest();
  say(seat, { t: 'leave', conversationId });
  const idle = [...seat.held].filter(([, kept]) => kept.uses === 0);
  for (const [id] of idle.slice(0, Math.max(0, idle.length - keptAfterLeaving))) seat.held.delete(id);
}

function close(seat: Seat) {
  for (const { log } of seat.held.values()) log.rest();
  seat.held.clear();
  seat.connection?.close();
}
