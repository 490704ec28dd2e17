import type { ContactId } from '@parley/contract';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Earlier } from '../../conversations/earlier/earlier.tsx';
import { PanelSections } from '../../panels/panel-sections.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { TicketsOf } from '../../tickets/tickets-of.tsx';
import { useWords } from '../../words/index.ts';
import { Cards } from '../cards.tsx';
import { ContactCard } from '../contact-card.tsx';
import { Orders } from '../orders.tsx';
import { Visits } from '../visits.tsx';
import styles from './customer-page.module.css';
import { Timeline } from './timeline.tsx';

/** One person with everything that happened on all channels. */
export function CustomerPage() {
  const params = useParams<{ contactId: string }>();
  const id = params.contactId as ContactId;
  return <Shown key={id} id={id} />;
}

function Shown({ id }: { id: ContactId }) {
  const t = useWords();
  const [tab, setTab] = useState<'timeline' | 'conversations'>('timeline');
  return (
    <main className={styles.page} aria-label={t('persons.page')}>
      <section className={styles.about} aria-label={t('contacts.region')}>
        <div className={styles.back}>
          <IconButton
            label={t('shell.back')}
            icon={<ChevronLeft size={20} />}
            onClick={() => window.history.back()}
          />
          <h1>{t('people.customer')}</h1>
        </div>
        <ContactCard id={id} isAlone />
        <Orders contactId={id} />
        <Cards contactId={id} />
        <TicketsOf contactId={id} />
        <Visits contactId={id} />
        <PanelSections place="customer" contactId={id} />
      </section>
      <section className={styles.history} aria-label={t('persons.history')}>
        <div className={styles.tabs} role="tablist" aria-label={t('persons.history')}>
          {(['timeline', 'conversations'] as const).map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={tab === each}
              onClick={() => setTab(each)}
            >
              {t(`persons.${each}`)}
            </button>
          ))}
        </div>
        {tab === 'timeline' ? <Timeline contactId={id} /> : <Earlier contactId={id} />}
      </section>
    </main>
  );
}
