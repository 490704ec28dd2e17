import type { Callee, ConversationState, TemplateUse } from '@parley/contract';
import { limits } from '@parley/contract';
import type { Outgoing } from '@parley/sdk';
import { useEffect, useRef } from 'react';
import { blanksIn } from '../../replies/blanks.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useGoingOut } from '../../translation/rendering.ts';
import type { Stance } from '../actions/owner-words.ts';
import type { Acts } from '../actions/use-acts.ts';
import { calledIn } from './callees.ts';
import { newClientId } from './client-id.ts';
import { type Draft, keepDraft } from './drafts.ts';

interface Sending {
  state: ConversationState;
  draft: Draft;
  stance: Stance;
  isUploading: boolean;
  /** a file, the window or the account stands in the way */
  isHindered: boolean;
  callees: readonly Callee[];
  acts: Acts;
  onNext(): void;
}
/** What was looked at and is sent all the same. */
export interface Anyway {
  blanks?: boolean;
  /** the newest answer of a colleague that was looked at */
  seen?: number;
}

/** Where nothing can be said to the customer. */
export const shutStances: ReadonlySet<Stance> = new Set(['closed', 'offered', 'invited', 'advising']);

/** Hands the draft to the outbox; answering what somebody else owns takes it over, after the strip above has said so. */
export function useSending({
  state,
  draft,
  stance,
  isUploading,
  isHindered,
  callees,
  acts,
  onNext,
}: Sending) {
  const { outbox, me } = useSeat();
  const thenResolve = useResolving(acts, onNext);
  const isNote = draft.mode === 'note';
  const text = isNote ? draft.note : draft.reply;
  const limit = isNote ? limits.noteChars : limits.textChars;
  // a note cannot be files alone
  const hasSomething = text.trim() !== '' || (!isNote && draft.attachments.length > 0);
  // nothing goes out in another language that its writer has not seen
  const going = useGoingOut(state.id, draft.reply);
  const isReady = isNote || (!isHindered && going !== undefined && going.text.length <= limit);
  const maySend = hasSomething && !isUploading && text.length <= limit && isReady;
  const takesOver = !isNote && (stance === 'bot' || stance === 'queue' || stance === 'colleague');
  const holdSeconds = isNote ? 0 : me.person.undoSeconds;
  // what is left to be filled in reaches no customer unnoticed
  const hasBlanks = !isNote && blanksIn(text).length > 0;

  const base = () => ({
    clientId: newClientId(),
    conversationId: state.id,
    at: new Date().toISOString(),
    ...(takesOver ? { takes: state.ownerVersion } : {}),
    ...(holdSeconds > 0 ? { holdSeconds } : {}),
  });
  const go = (item: Outgoing, then?: 'resolve') => {
    if (then === 'resolve' && item.kind === 'message') {
      if (item.holdSeconds) {
        item.thenClose = true;
        onNext();
      } else thenResolve(item.clientId);
    }
    outbox.send(item);
  };
  const send = (then?: 'resolve', anyway: Anyway = {}): boolean => {
    const isShut = !isNote && shutStances.has(stance);
    if (!maySend || isShut || (hasBlanks && !anyway.blanks)) return false;
    const quotes = draft.quotes ? { quotes: draft.quotes } : {};
    const written = {
      text: text.trim(),
      ...(isNote ? {} : going),
      attachments: draft.attachments,
      ...quotes,
    };
    if (isNote) {
      const { takes: _takes, holdSeconds: _hold, ...plain } = base();
      go({ ...plain, kind: 'note', ...written, ...calledIn(text, callees) });
      keepDraft(state.id, { note: '', attachments: [], quotes: null });
      return true;
    }
    const canned = draft.canned ? { reply: draft.canned } : {};
    const seen = Math.max(anyway.seen ?? 0, draft.seen ?? state.headSeq);
    go({ ...base(), kind: 'message', ...written, seen, ...canned }, then);
    keepDraft(state.id, { reply: '', attachments: [], canned: undefined, quotes: null, seen: null });
    return true;
  };
  /** Says a template, whatever stands in the field. */
  const sendTemplate = (template: TemplateUse, shown: string) =>
    go({ ...base(), kind: 'message', text: shown, attachments: [], template, seen: state.headSeq });
  return { maySend, takesOver, hasBlanks, going, send, sendTemplate };
}

/** Closes the conversation once what was sent under this name has gone out. */
function useResolving(acts: Acts, onNext: () => void) {
  const { outbox } = useSeat();
  const resolveAfter = useRef<string | null>(null);
  const latest = useRef({ acts, onNext });
  latest.current = { acts, onNext };
  useEffect(
    () =>
      outbox.subscribe(() => {
        const waited = resolveAfter.current;
        const item = outbox.items().find(({ clientId }) => clientId === waited);
        if (waited === null || (item && item.state !== 'failed')) return;
        resolveAfter.current = null;
        // what did not go out closes nothing
        if (item) return;
        void latest.current.acts.close().then((isDone) => isDone && latest.current.onNext());
      }),
    [outbox],
  );
  return (clientId: string) => {
    resolveAfter.current = clientId;
  };
}
