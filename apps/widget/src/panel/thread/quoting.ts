import type { ConversationId } from '@parley/contract';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Quoted } from './thread-rows.ts';

/** Which message the next words speak of. */
export interface Quoting {
  quoted: Quoted | null;
  quote(quoted: Quoted): void;
  drop(): void;
}

export const QuotingContext = createContext<Quoting>({ quoted: null, quote() {}, drop() {} });
export const useQuoting = () => useContext(QuotingContext);

/** Keeps what is spoken of as long as the same conversation is on screen, for elsewhere another message stands at its place. */
export function useQuotingIn(conversation: ConversationId | undefined): Quoting {
  const [kept, keep] = useState<{ of: ConversationId; quoted: Quoted }>();
  return {
    quoted: kept && kept.of === conversation ? kept.quoted : null,
    quote: (quoted) => conversation && keep({ of: conversation, quoted }),
    drop: () => keep(undefined),
  };
}
