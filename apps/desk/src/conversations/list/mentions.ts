import type { ConversationId, NoteMention } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { client } from '../../shell/client.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { mentions } from '../views.ts';
import { listsKey } from './lists.ts';

const mentionsKey = (workspaceId: string) => ['mentions', workspaceId] as const;
const nobody: readonly NoteMention[] = [];

/** Notes that call the reader and that they have not seen, newest first. */
export function useUnseenMentions(): readonly NoteMention[] {
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: mentionsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listMentions', { params: { workspaceId }, signal }),
  });
  return data?.data ?? nobody;
}

/** The conversations in which the reader is called. */
export function useCalling(): ReadonlySet<ConversationId> {
  const unseen = useUnseenMentions();
  return useMemo(() => new Set(unseen.map(({ conversationId }) => conversationId)), [unseen]);
}

/** What calls the reader has changed. */
export function askMentionsAgain(workspaceId: string) {
  void queries.invalidateQueries({ queryKey: mentionsKey(workspaceId) });
  void queries.invalidateQueries({ queryKey: [...listsKey(workspaceId), mentions] });
}

/** Whoever has a conversation before their eyes has seen what calls them there. */
export function useSeeing(id: ConversationId) {
  const { workspaceId } = useSeat();
  const calls = useCalling().has(id);
  useEffect(() => {
    if (!calls) return;
    const see = () => {
      if (document.visibilityState === 'hidden') return;
      void client
        .call('seeMentions', { params: { workspaceId, conversationId: id } })
        .then(() => askMentionsAgain(workspaceId))
        // what could not be told is told when it is opened again
        .catch(() => undefined);
    };
    see();
    document.addEventListener('visibilitychange', see);
    return () => document.removeEventListener('visibilitychange', see);
  }, [calls, workspaceId, id]);
}
