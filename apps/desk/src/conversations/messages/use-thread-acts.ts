import type { ConversationId } from '@parley/contract';
import { useCallback, useMemo, useState } from 'react';
import { useConversationChannel } from '../../channels/conversation-channel.ts';
import { client } from '../../shell/client.ts';
import { useAction } from '../../shell/keys/actions.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { focusLastMessage } from './message-menu.tsx';
import type { Asked, ThreadActs } from './thread-acts.ts';

/** What can be done with the messages of a thread, and what is being done at this moment. */
export function useActsOfThread(conversationId: ConversationId, jump: (seq: number) => void) {
  const t = useWords();
  const { workspaceId, link } = useSeat();
  const channel = useConversationChannel(conversationId);
  const [asked, ask] = useState<Asked | null>(null);
  const [recalling, setRecalling] = useState<ReadonlySet<number>>(new Set());
  useAction('messages', focusLastMessage);
  const recall = useCallback(
    async (seq: number) => {
      setRecalling((before) => new Set([...before, seq]));
      try {
        const params = { workspaceId, conversationId };
        link.takeChanged(await client.call('recallMessage', { params, body: { seq } }));
      } catch (error) {
        complain(problemWords(t, error));
      } finally {
        setRecalling((before) => new Set([...before].filter((each) => each !== seq)));
      }
    },
    [t, link, workspaceId, conversationId],
  );
  const acts = useMemo(
    (): ThreadActs => ({ conversationId, channel, recalling, jump, ask }),
    [conversationId, channel, recalling, jump],
  );
  return { acts, asked, recall, close: () => ask(null) };
}
