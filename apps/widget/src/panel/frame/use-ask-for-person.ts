import type { VisitorConversation } from '@parley/contract';
import { usePanel } from '../panel.ts';

/** The way to a person: open as long as no person serves or is being found. */
export function useAskForPerson(conversation: VisitorConversation | undefined) {
  const { visitor, t, complain } = usePanel();
  const isServed = conversation?.status === 'open' && conversation.owner !== 'bot';
  return {
    isOffered: !isServed,
    async ask() {
      if (conversation?.status === 'closed') visitor.startNew();
      const outcome = await visitor.askForPerson(t.talkToPerson);
      if (!outcome.ok) complain(outcome.refused);
    },
  };
}
