import type { ConversationState, Entry } from '@parley/contract';

/**
 * Something that happens because of an entry. It runs after the commit, in order within a conversation, at least once:
 * whatever it does must be harmless when done twice (appends carry the client id `<name>:<seq>`).
 */
export interface Reaction {
  name: string;
  /** Pure: whether this entry concerns the reaction, given the state just after it (or later). */
  wants(entry: Entry, state: ConversationState): boolean;
  run(entry: Entry, state: ConversationState): Promise<void>;
}
