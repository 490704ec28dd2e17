import type { ConversationId, ConversationState } from '@parley/contract';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { clearUnreadMark } from '../unread-marks.ts';

/** Tells the server how far the owner has read while the end is on screen, and remembers where the unread part began. */
export function useReading(id: ConversationId, state: ConversationState | null, isAtEnd: boolean) {
  const { workspaceId, agentId, link } = useSeat();
  const [unreadAfter, setUnreadAfter] = useState<number | null>(null);
  const isKnown = useRef(false);
  if (state && !isKnown.current) {
    isKnown.current = true;
    if (state.contactSeq > state.agentReadSeq) setUnreadAfter(state.agentReadSeq);
  }
  const isVisible = useVisible();
  const isMine = state?.owner.kind === 'agent' && state.owner.agentId === agentId && state.acceptBy === null;
  const unread = state !== null && state.contactSeq > state.agentReadSeq ? state.contactSeq : 0;
  const isDue = isAtEnd && isVisible && isMine && unread > 0;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => {
      const params = { workspaceId, conversationId: id };
      client
        .call('readConversation', { params, body: { upTo: unread } })
        .then(link.takeChanged, () => undefined);
    }, 400);
    return () => clearTimeout(timer);
  }, [isDue, unread, id, workspaceId, link]);
  useEffect(() => clearUnreadMark(id), [id]);
  return { unreadAfter };
}

function useVisible() {
  const [isVisible, setVisible] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const follow = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return isVisible;
}
