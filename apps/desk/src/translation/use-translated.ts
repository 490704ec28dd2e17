import type { ConversationId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale } from '../words/index.ts';
import { createAskTogether } from './ask-together.ts';
import { translationKey } from './use-translator.ts';

const entriesKey = (workspaceId: string, id: ConversationId) =>
  [...translationKey(workspaceId), 'entries', id] as const;

const askTogether = createAskTogether(
  async ({ workspaceId, conversationId, to }, seqs) =>
    (
      await client.call('translateEntries', {
        params: { workspaceId, conversationId },
        body: { seqs, to },
      })
    ).data,
);

/** What a message says in the reader's language; `wordsOf` is the entry that holds its words. */
export function useTranslated(id: ConversationId, seq: number, wordsOf: number, isWanted = true) {
  const { workspaceId } = useSeat();
  const to = useLocale();
  return useQuery({
    queryKey: [...entriesKey(workspaceId, id), to, seq, wordsOf],
    queryFn: async () => (await askTogether({ workspaceId, conversationId: id, to }, seq)) ?? null,
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Asks again for all of a conversation that could not be translated. */
export function askFailedAgain(workspaceId: string, id: ConversationId) {
  void queries.refetchQueries({
    queryKey: entriesKey(workspaceId, id),
    predicate: ({ state }) => state.status === 'error',
    type: 'active',
  });
}
