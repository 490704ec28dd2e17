import type { ConversationId } from '@parley/contract';
import type { ConversationHandle, ConversationView, Waiting } from '@parley/sdk';
import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useSeat } from '../../shell/seat.tsx';

const nothing = () => () => undefined;

/** Opens a conversation while it is shown and follows its log; null until the link has it. */
export function useConversation(id: ConversationId) {
  const { link } = useSeat();
  const [handle, setHandle] = useState<ConversationHandle | null>(null);
  useLayoutEffect(() => {
    const opened = link.open(id);
    setHandle(opened);
    return () => opened.release();
  }, [link, id]);
  const view = useSyncExternalStore<ConversationView | null>(
    handle?.subscribe ?? nothing,
    handle?.view ?? (() => null),
  );
  return { view: view?.thread.id === id ? view : null, loadOlder: handle?.loadOlder };
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
