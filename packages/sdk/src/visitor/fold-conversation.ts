import type { Entry, VisitorConversation } from '@parley/contract';
import type { CoveredEntries } from './log.ts';
import { isAnswer } from './selectors.ts';

/** The conversation after more entries of its log: messages and receipts are not announced otherwise. */
export function foldConversation(before: VisitorConversation, push: CoveredEntries): VisitorConversation {
  const fresh = push.entries.filter(({ seq }) => seq > before.head);
  const folded = fresh.reduce(foldEntry, before);
  return push.head > folded.head ? { ...folded, head: push.head } : folded;
}

function foldEntry(before: VisitorConversation, entry: Entry): VisitorConversation {
  const { body, author, at } = entry;
  if (body.kind === 'read') {
    const side = author.kind === 'contact' ? 'readSeq' : 'agentReadSeq';
    return { ...before, [side]: Math.max(before[side], body.upTo) };
  }
  if (body.kind !== 'message') return { ...before, lastEntryAt: at };
  const preview = body.text ?? body.attachments?.[0]?.name ?? '';
  // who writes has read what came before
  const said = { ...before, lastEntryAt: at, preview };
  return isAnswer(entry) ? { ...said, unread: before.unread + 1 } : { ...said, unread: 0, queuedFor: 'chat' };
}
