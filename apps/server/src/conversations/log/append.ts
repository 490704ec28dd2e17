import type {
  Author,
  ChannelAccountId,
  ContactId,
  ConversationId,
  ConversationState,
  Entry,
  EntryBody,
  Locale,
  TeamId,
  WorkspaceId,
} from '@parley/contract';

/** A line to be written; the log gives it its seq and time. */
export interface Draft {
  author: Author;
  body: EntryBody;
  /** when it happened, for what is brought in from elsewhere; absent: now. Never before the entry before it. */
  at?: string;
}

/** Where a conversation begins when it does not exist yet. */
export interface Beginning {
  contactId: ContactId;
  channelAccountId: ChannelAccountId;
  teamId: TeamId | null;
  locale: Locale | null;
  /** beside others of the same customer at this account, which may be open as well */
  isApart?: true;
  /** when it began, for what is brought in from elsewhere */
  at?: string;
}

/** One request to the log. */
export interface Append {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  /** repeated with the same client id, nothing is written and the first seq is told */
  clientId?: string;
  /** the same for what a channel's vendor delivers again */
  vendor?: { channelAccountId: ChannelAccountId; vendorId: string };
  /** what is brought in from elsewhere has happened already: no reaction hears it */
  isHistory?: boolean;
  /** begins the conversation where it is not there */
  begin?: Beginning;
  /**
   * Judges the state at the moment of writing and says what to write; it must be pure, since it may be asked again when another process was faster.
   * Throw a Refusal to refuse; return [] to write nothing. The client id goes to the last draft.
   */
  decide(state: ConversationState): readonly Draft[];
}

/** What became of it, told after the commit. */
export type Verdict =
  | { kind: 'appended'; entries: Entry[]; state: ConversationState }
  /** written before under the same client or vendor id */
  | { kind: 'already'; seq: number; state: ConversationState };

/** Where a conversation stood: as much as others need to know who no longer has it. */
export type Before = Pick<ConversationState, 'headSeq' | 'status' | 'owner' | 'teamId' | 'participants'>;

/** Up to where every reaction has run, and the epoch of the lane under which they ran. */
export interface Mark {
  seq: number;
  epoch: number;
}

/** What one commit did to one conversation. */
export interface Committed {
  before: Before;
  after: ConversationState;
  entries: readonly Entry[];
  /** found later, since no word of it came: of `before` only the head is known */
  isMissed?: true;
  /** whether some reaction waits for it; absent of what another process wrote */
  isHeard?: boolean;
  /** the mark of earlier reactions that was written beside it */
  marked?: number;
}

/** The log of all conversations: the one write path. */
export interface Log {
  /** Resolves after the commit; rejects with the Refusal of `decide`, `conversation.not-found`, or `store.unavailable` (then repeat with the same client id). */
  append(append: Append): Promise<Verdict>;
  /** Hears every commit of this process at once, and those of others as the bus tells them. */
  subscribe(listener: (commits: readonly Committed[]) => void): () => void;
}
