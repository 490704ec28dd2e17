import type { ConversationId } from '@parley/contract';
import { useEffect } from 'react';
import { useSeat } from '../../shell/seat.tsx';
import { draftOf, keepDraft } from './drafts.ts';

/** What the server held back because a colleague was faster comes back into the field, before what is being written there. */
export function useReturned(id: ConversationId) {
  const { outbox } = useSeat();
  useEffect(() => {
    const take = () => {
      for (const item of outbox.items()) {
        const isHeldBack = item.state === 'failed' && item.problem?.code === 'message.answered-meanwhile';
        if (item.conversationId !== id || !isHeldBack) continue;
        const draft = draftOf(id);
        keepDraft(id, {
          mode: 'reply',
          reply: [item.text, draft.reply].filter(Boolean).join('\n'),
          attachments: [...item.attachments, ...draft.attachments],
          quotes: item.quotes ?? draft.quotes,
          canned: item.reply ?? draft.canned,
          seen: item.seen ?? draft.seen,
        });
        outbox.discard(item.clientId);
      }
    };
    take();
    return outbox.subscribe(take);
  }, [outbox, id]);
}
