import type { Ticket, TicketId } from '@parley/contract';
import { Button } from 'antd';
import { TicketCheck } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { priorityName } from '../../conversations/priority-names.ts';
import { Loading } from '../../frame/loading.tsx';
import { Empty } from '../../shell/empty.tsx';
import { whenText } from '../../shell/format.ts';
import { useAction } from '../../shell/keys/actions.ts';
import { useNow } from '../../shell/now.ts';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { SearchField } from '../../shell/search-field.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useHolder } from '../holder.ts';
import { TicketDue } from '../ticket-due.tsx';
import { firstFilter, type TicketFilter } from '../ticket-filter.ts';
import { TicketStatusTag } from '../ticket-status.tsx';
import { useTickets } from '../tickets.ts';
import { Filters } from './filters.tsx';
import styles from './tickets-page.module.css';

const TicketDialog = lazy(() => import('../ticket-dialog.tsx').then((m) => ({ default: m.TicketDialog })));

/** All tickets that the reader may see, found and narrowed; one of them is opened over the list. */
export function TicketsPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { ticketId } = useParams<{ ticketId?: string }>();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<TicketFilter>(firstFilter);
  const search = useRef<HTMLInputElement>(null);
  useAction('search', () => search.current?.focus());
  const href = `/${workspaceId}/tickets`;
  return (
    <main className={styles.whole}>
      <Page isWide title={t('tickets.name')} text={t('tickets.text')}>
        <div className={styles.tools}>
          <SearchField
            field={search}
            label={t('tickets.search')}
            value={filter.q}
            onChange={(q) => setFilter({ ...filter, q: q.slice(0, 200) })}
          />
          <Filters filter={filter} onChange={setFilter} />
        </div>
        <TicketList filter={useDeferredValue(filter)} />
      </Page>
      {ticketId ? (
        <Suspense fallback={null}>
          <TicketDialog key={ticketId} id={ticketId as TicketId} onClose={() => navigate(href)} />
        </Suspense>
      ) : null}
    </main>
  );
}

function TicketList({ filter }: { filter: TicketFilter }) {
  const t = useWords();
  const list = useTickets(filter);
  const { tickets } = list;
  if (list.isError)
    return (
      <p className={styles.problem} role="alert">
        {problemWords(t, list.error)}{' '}
        <Button size="small" onClick={() => void list.refetch()}>
          {t('shell.retry')}
        </Button>
      </p>
    );
  if (list.isPending) return <Loading />;
  if (tickets.length === 0)
    return <NoTickets isNarrowed={filter.q.trim() !== '' || filter !== firstFilter} />;
  return (
    <>
      <ul className={styles.list} aria-label={t('tickets.name')}>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </>
  );
}

function NoTickets({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useWords();
  const icon = <TicketCheck size={22} />;
  return isNarrowed ? (
    <Empty icon={icon} title={t('tickets.listNotFound')} text={t('tickets.listNotFoundText')} />
  ) : (
    <Empty icon={icon} title={t('tickets.listNone')} text={t('tickets.listNoneText')} />
  );
}

function TicketRow({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const holderOf = useHolder();
  const { workspaceId } = useSeat();
  const { id, number, title, status, priority, contactName, orderNo, changedAt } = ticket;
  const facts = [contactName, orderNo, priority > 0 ? t(`priority.${priorityName(priority)}`) : null];
  return (
    <li>
      <Link href={`/${workspaceId}/tickets/${id}`} className={styles.row}>
        <small className="figures">#{number}</small>
        <span className={styles.about}>
          <b>{title}</b>
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <TicketStatusTag status={status} />
        <span className={styles.due}>
          <TicketDue ticket={ticket} />
        </span>
        <span className={styles.holder}>{holderOf(ticket)}</span>
        <time dateTime={changedAt}>{whenText(changedAt, nowMs, locale)}</time>
      </Link>
    </li>
  );
}
