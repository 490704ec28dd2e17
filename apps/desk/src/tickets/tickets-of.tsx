import type { ContactId, ConversationState, Ticket, TicketId } from '@parley/contract';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { problemWords } from '../shell/problem-words.ts';
import { Section } from '../shell/section.tsx';
import { useWords } from '../words/index.ts';
import { useHolder } from './holder.ts';
import { TicketDue } from './ticket-due.tsx';
import { TicketStatusTag } from './ticket-status.tsx';
import styles from './tickets.module.css';
import { useTicketsOf } from './tickets.ts';

const OpenTicket = lazy(() => import('./open-ticket.tsx').then((m) => ({ default: m.OpenTicket })));
const TicketDialog = lazy(() => import('./ticket-dialog.tsx').then((m) => ({ default: m.TicketDialog })));

interface TicketsOfProps {
  contactId: ContactId;
  /** from which one can be opened */
  conversation?: ConversationState;
}

/** What has to be done for a customer, what waits first; each is opened beside the conversation. */
export function TicketsOf({ contactId, conversation }: TicketsOfProps) {
  const t = useWords();
  const { data, error, refetch } = useTicketsOf(contactId);
  const [isOpening, setOpening] = useState(false);
  const [shown, setShown] = useState<TicketId | null>(null);
  return (
    <Section name="tickets" title={t('tickets.name')} {...(data ? { count: data.length } : {})}>
      {error ? (
        <p className={styles.quiet} role="alert">
          {problemWords(t, error)}{' '}
          <Button size="small" onClick={() => void refetch()}>
            {t('shell.retry')}
          </Button>
        </p>
      ) : null}
      {!error && !data ? <div className={styles.waiting} aria-busy="true" /> : null}
      {data?.length === 0 ? <p className={styles.quiet}>{t('tickets.none')}</p> : null}
      <ul className={styles.tickets}>
        {data?.map((ticket) => (
          <TicketItem key={ticket.id} ticket={ticket} onShow={() => setShown(ticket.id)} />
        ))}
      </ul>
      {conversation ? (
        <Button size="small" icon={<Plus size={13} aria-hidden="true" />} onClick={() => setOpening(true)}>
          {t('tickets.open')}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {conversation && isOpening ? (
          <OpenTicket conversation={conversation} onClose={() => setOpening(false)} />
        ) : null}
        {shown ? (
          <TicketDialog
            id={shown}
            {...(conversation ? { here: conversation.id } : {})}
            onClose={() => setShown(null)}
          />
        ) : null}
      </Suspense>
    </Section>
  );
}

function TicketItem({ ticket, onShow }: { ticket: Ticket; onShow(): void }) {
  const holderOf = useHolder();
  return (
    <li>
      <button type="button" onClick={onShow}>
        <span className={styles.head}>
          <small className="figures">#{ticket.number}</small>
          <TicketStatusTag status={ticket.status} />
          <TicketDue ticket={ticket} />
          <small className={styles.holder}>{holderOf(ticket)}</small>
        </span>
        <span className={styles.title}>{ticket.title}</span>
      </button>
    </li>
  );
}
