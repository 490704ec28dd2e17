import type { ConversationState } from '@parley/contract';
import { limits } from '@parley/contract';
import type { Outgoing } from '@parley/sdk';
import { useEffect, useRef } from 'react';
import { blanksIn } from '../../replies/blanks.ts';
import { useSeat } from '../../shell/seat.tsx';
import type { Stance } from '../actions/owner-words.ts';
import type { Acts } from '../actions/use-acts.ts';
import { newClientId } from './client-id.ts';
import { type Draft, keepDraft } from './drafts.ts';

interface Sending {
  state: ConversationState;
  draft: Draft;
  stance: Stance;
  isUploading: boolean;
  acts: Acts;
  onNext(): void;
}

/** Where nothing can be said to the customer. */
export const shutStances: ReadonlySet<Stance> = new Set(['closed', 'offered', 'invited', 'advising']);

/** Hands the draft to the outbox; answering what somebody else owns takes it over, after the strip above has said so. */
export function useSending({ state, draft, stance, isUploading, acts, onNext }: Sending) {
  const { outbox } = useSeat();
  const resolveAfter = useRef<string | null>(null);
  const isNote = draft.mode === 'note';
  const text = isNote ? draft.note : draft.reply;
  const limit = isNote ? limits.noteChars : limits.textChars;
  const hasText = text.trim() !== '';
  // a note cannot be files alone
  const hasContent = hasText || (!isNote && draft.attachments.length > 0);
  const maySend = hasContent && !isUploading && text.length <= limit;
  const takesOver = !isNote && (stance === 'bot' || stance === 'queue' || stance === 'colleague');
  const latest = useRef({ acts, onNext });
  latest.current = { acts, onNext };

  useEffect(
    () =>
      outbox.subscribe(() => {
        const waited = resolveAfter.current;
        if (waited === null || outbox.items().some((item) => item.clientId === waited)) return;
        resolveAfter.current = null;
        void latest.current.acts.close().then((isDone) => isDone && latest.current.onNext());
      }),
    [outbox],
  );

  // what is left to be filled in reaches no customer unnoticed
  const hasBlanks = !isNote && blanksIn(text).length > 0;
  const send = (then?: 'resolve', isForced = false): boolean => {
    const isShut = !isNote && shutStances.has(stance);
    if (!maySend || isShut || (hasBlanks && !isForced)) return false;
    const item: Outgoing = {
      clientId: newClientId(),
      conversationId: state.id,
      kind: isNote ? 'note' : 'message',
      text: text.trim(),
      attachments: draft.attachments,
      at: new Date().toISOString(),
      ...(takesOver ? { takes: state.ownerVersion } : {}),
      ...(!isNote && draft.canned ? { reply: draft.canned } : {}),
    };
    if (then === 'resolve' && !isNote) resolveAfter.current = item.clientId;
    keepDraft(state.id, { attachments: [], ...(isNote ? { note: '' } : { reply: '', canned: undefined }) });
    outbox.send(item);
    return true;
  };
  return { maySend, takesOver, hasBlanks, send };
}
