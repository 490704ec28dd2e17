import type { ConversationChannel, ConversationId } from '@parley/contract';
import { createContext, useContext } from 'react';
import type { SaidLine } from '../thread/lines.ts';

/** What is done with a message in a dialog of its own. */
export interface Asked {
  what: 'recall' | 'forward' | 'correct' | 'split';
  line: SaidLine;
}
export interface ThreadActs {
  conversationId: ConversationId;
  /** what the channel can do; undefined until it is known */
  channel: ConversationChannel | undefined;
  /** being taken back at this moment */
  recalling: ReadonlySet<number>;
  /** brings a message into view, however far above */
  jump(seq: number): void;
  ask(asked: Asked): void;
}

const ThreadActsContext = createContext<ThreadActs | null>(null);
export const ThreadActsProvider = ThreadActsContext.Provider;

/** What can be done with the messages around; null where they are only read. */
export const useThreadActs = () => useContext(ThreadActsContext);
