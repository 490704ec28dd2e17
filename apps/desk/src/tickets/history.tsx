import type { Entry } from '@parley/contract';
import { authorWords, type EventContext } from '../conversations/thread/event-words.ts';
import { useNames } from '../people/agents.ts';
import { fullText } from '../shell/format.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { ticketChanges } from './ticket-changes.ts';
import styles from './tickets.module.css';

/** What happened to a ticket, the newest first, each with what was noted. */
export function History({ entries, contactName }: { entries: readonly Entry[]; contactName: string }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { agentId: me } = useSeat();
  const context: EventContext = { t, names, me, contactName, locale };
  return (
    <section className={styles.history} aria-label={t('tickets.history')}>
      <h3>{t('tickets.history')}</h3>
      <ol>
        {entries.toReversed().map((entry) => (
          <HistoryLine key={entry.seq} entry={entry} context={context} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ entry, context }: { entry: Entry; context: EventContext }) {
  const { author, body, at } = entry;
  if (body.kind !== 'ticket-opened' && body.kind !== 'ticket-changed') return null;
  const { t, locale } = context;
  const what =
    body.kind === 'ticket-opened' ? [t('tickets.status.new'), body.title] : ticketChanges(body, context);
  return (
    <li>
      <span>
        <b>{authorWords(author, context)}</b> {what.join(' · ')}
      </span>
      <time dateTime={at}>{fullText(at, locale)}</time>
      {body.note ? <q>{body.note}</q> : null}
    </li>
  );
}
