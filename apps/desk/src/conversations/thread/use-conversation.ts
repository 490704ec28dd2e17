import type { ConversationId } from '@parley/contract';
import type { Waiting } from '@parley/sdk';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useSeat } from '../../shell/seat.tsx';

/** Opens a conversation while it is shown and follows its log. What is held of it is drawn at once, and once; null until the link has it. */
export function useConversation(id: ConversationId) {
  const { link } = useSeat();
  const follow = useCallback(
    (listener: () => void) => {
      const opened = link.open(id);
      const stop = opened.subscribe(listener);
      return () => {
        stop();
        opened.release();
      };
    },
    [link, id],
  );
  const view = useSyncExternalStore(follow, () => link.find(id)?.view() ?? null);
  const loadOlder = useCallback(async (limit?: number) => link.find(id)?.loadOlder(limit), [link, id]);
  return { view, loadOlder };
}

/** What was written here and is not acknowledged yet. */
export function useOutgoing(id: ConversationId): readonly Waiting[] {
  const items = useOutbox();
  return useMemo(() => items.filter((item) => item.conversationId === id), [items, id]);
}

/** Everything written here and not acknowledged yet. */
export function useOutbox(): readonly Waiting[] {
  const { outbox } = useSeat();
  return useSyncExternalStore(outbox.subscribe, outbox.items);
}
