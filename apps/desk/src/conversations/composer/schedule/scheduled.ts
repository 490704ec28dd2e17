import type { ConversationId, ScheduledMessage } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../shell/client.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { queries } from '../../../shell/queries.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { complain } from '../../../shell/toast.tsx';
import { useWords } from '../../../words/index.ts';
import { newClientId } from '../client-id.ts';
import { unconfirmedIn } from '../unconfirmed.ts';

export const scheduledKey = (workspaceId: string, id: ConversationId) =>
  ['scheduled', workspaceId, id] as const;

/** What is still to be sent in a conversation, and what could not be. */
export function useScheduled(id: ConversationId): readonly ScheduledMessage[] {
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: scheduledKey(workspaceId, id),
    queryFn: ({ signal }) =>
      client.call('listScheduledMessages', { params: { workspaceId, conversationId: id }, signal }),
  });
  return data?.data ?? [];
}

export interface Later extends Pick<ScheduledMessage, 'sendAt' | 'onlyIfNoAnswer'> {
  /** the writer was shown the words to be careful with */
  isConfirmed: boolean;
}
type Words = Pick<ScheduledMessage, 'text' | 'attachments' | 'quotes' | 'template' | 'original'>;
const said = ({ text, attachments, quotes, template, original }: Words) => ({
  ...(template ? { template } : { text }),
  ...(attachments.length > 0 ? { attachments } : {}),
  ...(quotes ? { quotes } : {}),
  ...(original ? { original } : {}),
});

/** What can be done with messages to come; each says why it could not, and is true when it is done. `onHeld` is told the words that are to be confirmed first. */
export function useScheduling(id: ConversationId, onHeld?: (words: readonly string[]) => void) {
  const t = useWords();
  const { workspaceId, link } = useSeat();
  const params = { workspaceId, conversationId: id };
  const one = ({ id: scheduledMessageId }: Pick<ScheduledMessage, 'id'>) => ({
    ...params,
    scheduledMessageId,
  });
  const run = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (error) {
      const words = onHeld && unconfirmedIn(error);
      if (words) onHeld(words);
      else complain(problemWords(t, error));
      return false;
    } finally {
      void queries.invalidateQueries({ queryKey: scheduledKey(workspaceId, id) });
    }
  };
  return {
    add: (words: Words, later: Later) =>
      run(
        client.call('scheduleMessage', {
          params,
          body: { clientId: newClientId(), ...said(words), ...later },
        }),
      ),
    change: (message: ScheduledMessage, words: Partial<Words>, later: Later) =>
      run(
        client.call('changeScheduledMessage', {
          params: one(message),
          body: { version: message.version, ...said({ ...message, ...words }), ...later },
        }),
      ),
    cancel: (message: ScheduledMessage) =>
      run(client.call('cancelScheduledMessage', { params: one(message) })),
    sendNow: (message: ScheduledMessage) =>
      run(
        client
          .call('sendScheduledMessage', { params: one(message), body: {} })
          .then((changed) => link.takeChanged(changed)),
      ),
  };
}
