import type { ConversationId, Entry, Locale, VisitorFrame } from '@parley/contract';
import type { Connection } from '../socket.ts';
import type { Drain } from './drain.ts';
import type { VisitorEnv } from './env.ts';
import type { Caller, Refused } from './http.ts';
import type { Memory } from './memory.ts';
import type { Outbox } from './outbox.ts';
import type { LocalThreadId, Page, PendingMessage, VisitorState } from './state.ts';
import type { Store } from './store.ts';

/** What happens and is not a state. */
export type VisitorEvent =
  /** somebody answered, and it has not been read yet */
  { kind: 'message'; conversationId: ConversationId; entry: Entry } | { kind: 'error'; refused: Refused };

/** How an attempt to say something over the socket ended. */
export type Said =
  | { kind: 'said'; conversationId: ConversationId; seq: number }
  | { kind: 'refused'; refused: Refused }
  | { kind: 'silent' };

/** Everything the parts of a visitor share; built once by `createVisitor`. */
export interface Core {
  readonly origin: string;
  readonly siteKey: string;
  readonly env: VisitorEnv;
  readonly store: Store<VisitorState>;
  readonly memory: Memory;
  readonly outbox: Outbox;
  readonly drain: Drain;
  readonly call: Caller;
  emit(event: VisitorEvent): void;
  /** asks for what is missing of a conversation */
  resume(id: ConversationId): void;
  /** the server no longer takes the token: asks for a session again */
  renew(): void;
  token: string | undefined;
  identityToken: string | undefined;
  locale: Locale | undefined;
  page: Page | undefined;
  connection: Connection<VisitorFrame> | undefined;
  /** which connection is the latest; what earlier ones say is void */
  lineTurn: number;
  /** the server has answered our hello: frames may be sent */
  isWelcomed: boolean;
  isClosed: boolean;
  /** grows whenever all that is under way belongs to the past (reset, another person) */
  life: number;
  /** which opening of a session is the latest; answers to earlier ones are void */
  sessionTurn: number;
  sessionAttempts: number;
  cancelSession: () => void;
  cancelKeeping: () => void;
  /** sayings over the socket that wait for their answer, by client id */
  readonly says: Map<string, (said: Said) => void>;
  /** acknowledged messages whose entries have not arrived */
  readonly sent: Map<string, PendingMessage>;
  /** up to which seq each conversation is known to exist, and the timer that asks for it */
  readonly awaited: Map<ConversationId, { head: number; cancel: () => void }>;
  /** conversations whose missing entries were asked for over the socket */
  readonly catchingUp: Set<ConversationId>;
  /** conversations whose past is still being read, and up to where nothing is news */
  readonly history: Map<ConversationId, number>;
  /** conversations of which it will soon be told that they have come here */
  readonly acknowledging: Set<ConversationId>;
  /** local threads that want a person as soon as they exist */
  readonly personWanted: Set<LocalThreadId>;
  readonly typingTimers: Map<ConversationId, () => void>;
  typedAtMs: number;
  typedIn: ConversationId | undefined;
  cancelTyped: () => void;
  cancelShown: () => void;
}
