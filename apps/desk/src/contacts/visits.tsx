import type { ContactId, Visit } from '@parley/contract';
import { ExternalLink } from 'lucide-react';
import { fullText, spanText, timeText } from '../shell/format.ts';
import { Section } from '../shell/section.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './context.module.css';
import { useVisits } from './person.ts';
import own from './persons.module.css';

/** Which pages were looked at, for how long, and where each visit came from. */
export function Visits({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const visits = useVisits(contactId).data?.data ?? [];
  if (visits.length === 0) return null;
  return (
    <Section name="visits" title={t('persons.visits')} count={visits.length}>
      <ul className={own.visits}>
        {visits.map((visit, index) => (
          <VisitItem key={visit.id} visit={visit} isOpen={index === 0} />
        ))}
      </ul>
    </Section>
  );
}

export function VisitItem({ visit, isOpen }: { visit: Visit; isOpen: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const facts = [
    t('persons.pages', { count: visit.pages.length }),
    visit.source ? t('persons.from', { source: visit.source }) : null,
  ];
  return (
    <li>
      <details open={isOpen}>
        <summary className={own.visitHead}>
          {fullText(visit.beganAt, locale)}{' '}
          <small className={own.quiet}>{facts.filter(Boolean).join(' · ')}</small>
        </summary>
        <ol>
          {visit.pages.toReversed().map((page) => (
            <li key={page.at} className={own.visited}>
              <PageLink url={page.url} title={page.title} />
              <small className={own.quiet}>
                {page.seconds === null ? '' : spanText(page.seconds * 1000, locale)}
              </small>
              <Said page={page} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

/** What the page said of its reader and what happened on it: words of the page, which nobody has proven. */
function Said({ page: { told = {}, events = [] } }: { page: Visit['pages'][number] }) {
  const t = useWords();
  const locale = useLocale();
  const facts = Object.entries(told);
  if (facts.length === 0 && events.length === 0) return null;
  return (
    <dl className={own.said} aria-label={t('persons.saidByPage')}>
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{String(value)}</dd>
        </div>
      ))}
      {events.map((event) => (
        <div key={`${event.at} ${event.name}`}>
          <dt>
            {event.name} <time dateTime={event.at}>{timeText(event.at, locale)}</time>
          </dt>
          <dd>{event.data ?? ''}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Only web addresses become links: the page's address comes from the visitor. */
export function PageLink({ url, title }: { url: string; title: string }) {
  const words = title || url;
  if (!/^https?:\/\//i.test(url)) return <p>{words}</p>;
  return (
    <a className={styles.page} href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
      <span>{words}</span>
      <ExternalLink size={13} aria-hidden="true" />
    </a>
  );
}
