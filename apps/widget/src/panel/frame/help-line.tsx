import type { VisitorConversation } from '@parley/contract';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { QueueCard } from './queue-card.tsx';
import { useAskForPerson } from './use-ask-for-person.ts';

/** Above the composer, always in sight: the way to a person, or how far it has come. */
export function HelpLine({ conversation }: { conversation: VisitorConversation | undefined }) {
  const { t, state } = usePanel();
  const { isOffered, ask } = useAskForPerson(conversation);
  if (conversation?.owner === 'queue' && conversation.status === 'open')
    return <QueueCard conversation={conversation} place={state.places[conversation.id]} />;
  if (!isOffered) return null;
  return (
    <button type="button" class="person" onClick={() => void ask()}>
      <Icon name="person" size={16} />
      {t.talkToPerson}
    </button>
  );
}
