import type { ConversationId, ConversationState } from '@parley/contract';
import { BookOpen, ChevronLeft, UserRound, X } from 'lucide-react';
import { lazy, memo, Suspense, useDeferredValue, useState } from 'react';
import { ContactCard } from '../../contacts/contact-card.tsx';
import { Orders } from '../../contacts/orders.tsx';
import { draftOf, keepDraft } from '../../conversations/composer/drafts.ts';
import { Earlier } from '../../conversations/earlier/earlier.tsx';
import { useConversation } from '../../conversations/thread/use-conversation.ts';
import { KnowledgeSearch } from '../../knowledge/knowledge-search.tsx';
import { PanelSections } from '../../panels/panel-sections.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { usePhone, useTablet } from '../../shell/look/appearance.ts';
import { say } from '../../shell/toast.tsx';
import { useWords, words } from '../../words/index.ts';
import styles from './context-pane.module.css';

const Cards = lazy(() => import('../../contacts/cards.tsx').then((m) => ({ default: m.Cards })));
const TicketsOf = lazy(() => import('../../tickets/tickets-of.tsx').then((m) => ({ default: m.TicketsOf })));
const Visited = lazy(() => import('../../contacts/visited.tsx').then((m) => ({ default: m.Visited })));

interface ContextPaneProps {
  conversationId: ConversationId;
  onBack(): void;
}

/** Beside the conversation: who this is, and what is known. It follows once the conversation itself is on screen; until then nothing of another customer can be read or pressed. */
export function ContextPane({ conversationId, onBack }: ContextPaneProps) {
  const shown = useDeferredValue(conversationId, null);
  return shown ? (
    <Pane key={shown} conversationId={shown} isPast={shown !== conversationId} onBack={onBack} />
  ) : null;
}

function Pane({ conversationId, isPast, onBack }: ContextPaneProps & { isPast: boolean }) {
  const t = useWords();
  const isPhone = usePhone();
  const isTablet = useTablet();
  const [tab, setTab] = useState<'customer' | 'knowledge'>('customer');
  const { view } = useConversation(conversationId);
  const state = view?.thread.state;
  return (
    <div className={styles.pane} inert={isPast}>
      <div className={styles.tabs}>
        {isPhone ? (
          <IconButton label={t('shell.back')} icon={<ChevronLeft size={20} />} onClick={onBack} />
        ) : null}
        <div role="tablist" aria-label={t('contacts.region')}>
          <button
            type="button"
            role="tab"
            aria-selected={tab === 'customer'}
            onClick={() => setTab('customer')}
          >
            <UserRound size={14} /> {t('people.customer')}
          </button>
          <button
            type="button"
            role="tab"
            aria-selected={tab === 'knowledge'}
            onClick={() => setTab('knowledge')}
          >
            <BookOpen size={14} /> {t('knowledge.name')}
          </button>
        </div>
        {isTablet ? <IconButton label={t('shell.close')} icon={<X size={18} />} onClick={onBack} /> : null}
      </div>
      {state && tab === 'customer' ? <Customer state={state} /> : null}
      {state && tab === 'knowledge' ? <KnowledgeSearch spoken={state.locale} /> : null}
    </div>
  );
}

/** What a panel wants to have said stands in the reply, behind what is written already; the agent sends it or does not. */
function insert(id: ConversationId, text: string) {
  const { reply } = draftOf(id);
  keepDraft(id, { mode: 'reply', reply: reply === '' ? text : `${reply}\n${text}` });
  say(words('panels.inserted'));
}

const Customer = memo(function Customer({ state }: { state: ConversationState }) {
  return (
    <div className={styles.sections}>
      <ContactCard id={state.contactId} />
      <Orders contactId={state.contactId} />
      <Suspense>
        <Cards contactId={state.contactId} />
      </Suspense>
      <Suspense>
        <TicketsOf contactId={state.contactId} conversation={state} />
      </Suspense>
      <PanelSections
        place="conversation"
        contactId={state.contactId}
        conversationId={state.id}
        onInsert={(text) => insert(state.id, text)}
      />
      <Earlier contactId={state.contactId} current={state.id} />
      <Suspense>
        <Visited state={state} />
      </Suspense>
    </div>
  );
});
