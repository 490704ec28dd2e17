import type {
  AgentId,
  Attachment,
  ConversationId,
  QueuePlace,
  RefusalCode,
  VisitorConversation,
  WidgetConfig,
  WidgetSession,
} from '@parley/contract';
import type { SocketState } from '../socket.ts';
import type { HeldLog } from './log.ts';

/** A thread that the server does not know yet: its first message has not been acknowledged. */
export type LocalThreadId = `local_${string}`;
export type ThreadId = ConversationId | LocalThreadId;
export const isLocal = (thread: ThreadId): thread is LocalThreadId => thread.startsWith('local_');

export interface Page {
  url: string;
  title: string;
}

/** A message of the visitor that is not yet an entry of the log that is held here. */
export interface PendingMessage {
  clientId: string;
  thread: ThreadId;
  /** milliseconds since 1970; grows with every message, so that sorting by it gives the order of writing */
  order: number;
  text?: string;
  attachments?: Attachment[];
  /** the message of the same thread that it speaks of */
  quotes?: number;
  page?: Page;
  /** `sent`: acknowledged, its entry is on its way; `failed`: refused for good */
  status: 'waiting' | 'sent' | 'failed';
  refusal?: RefusalCode | 'unknown';
}

export type Suggestion = WidgetSession['suggestions'][number];

export interface VisitorState {
  /** `refused`: the site does not serve this visitor, `refusal` says why */
  phase: 'opening' | 'open' | 'refused';
  refusal: RefusalCode | 'unknown' | null;
  connection: SocketState;
  contact: WidgetSession['contact'] | null;
  config: WidgetConfig | null;
  suggestions: readonly Suggestion[];
  /** latest activity first */
  conversations: readonly VisitorConversation[];
  /** the thread on screen; null before the first message of a new one */
  current: ThreadId | null;
  logs: Readonly<Record<ConversationId, HeldLog>>;
  pending: readonly PendingMessage[];
  places: Readonly<Record<ConversationId, QueuePlace>>;
  typing: Readonly<Record<ConversationId, 'bot' | 'agent'>>;
  /** names of agents, learnt while they served */
  agentNames: Readonly<Record<AgentId, string>>;
}

export const initialState: VisitorState = {
  phase: 'opening',
  refusal: null,
  connection: 'connecting',
  contact: null,
  config: null,
  suggestions: [],
  conversations: [],
  current: null,
  logs: {},
  pending: [],
  places: {},
  typing: {},
  agentNames: {},
};
