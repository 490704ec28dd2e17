import type { ConversationId } from '@parley/contract';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain, say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';

/** Saves what the bot did in a conversation as a test, and offers to look at it. */
export function useSaveAsTest(conversationId: ConversationId) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  return async () => {
    try {
      const { id } = await client.call('recordRegressionTest', {
        params: { workspaceId },
        body: { conversationId },
      });
      void queries.invalidateQueries({ queryKey: ['regression', workspaceId] });
      const run = () => navigate(`/${workspaceId}/bot/tests/${id}`);
      say(t('tests.saved'), { label: t('tests.open'), run });
    } catch (error) {
      complain(problemWords(t, error));
    }
  };
}
