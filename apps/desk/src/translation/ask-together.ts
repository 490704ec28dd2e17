import {
  type ConversationId,
  type TranslatedEntry,
  translationLimits,
  type WorkspaceId,
} from '@parley/contract';

/** What is wanted of one conversation in one language. */
export interface Wanted {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  to: string;
}
interface Waiting {
  seq: number;
  give(found: TranslatedEntry | undefined): void;
  fail(error: unknown): void;
}
type Ask = (wanted: Wanted, seqs: number[]) => Promise<readonly TranslatedEntry[]>;

/** Long enough for all that comes on screen together. */
const gatherMs = 30;

/** Asks for messages one by one, and lets what is asked for together go out in one request. */
export function createAskTogether(ask: Ask) {
  const gathered = new Map<string, Waiting[]>();
  const go = async (wanted: Wanted, waiting: readonly Waiting[]) => {
    try {
      const found = await ask(wanted, [...new Set(waiting.map(({ seq }) => seq))]);
      const bySeq = new Map(found.map((each) => [each.seq, each]));
      for (const { seq, give } of waiting) give(bySeq.get(seq));
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  };
  const send = (wanted: Wanted, key: string) => {
    const waiting = gathered.get(key) ?? [];
    gathered.delete(key);
    for (let at = 0; at < waiting.length; at += translationLimits.entries)
      void go(wanted, waiting.slice(at, at + translationLimits.entries));
  };
  return (wanted: Wanted, seq: number) =>
    new Promise<TranslatedEntry | undefined>((give, fail) => {
      const key = `${wanted.conversationId} ${wanted.to}`;
      const waiting = gathered.get(key);
      if (waiting) return void waiting.push({ seq, give, fail });
      gathered.set(key, [{ seq, give, fail }]);
      setTimeout(() => send(wanted, key), gatherMs);
    });
}
