import type { ContactId, ConversationId, ConversationRow } from '@parley/contract';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { useChannelNames } from '../../channels/channels.ts';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { Section } from '../../shell/section.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useConversationsOf } from './conversations-of.ts';
import styles from './earlier.module.css';

const Reading = lazy(() => import('./reading.tsx').then((m) => ({ default: m.Reading })));

/** What this customer came with, on whatever channel: what is open elsewhere to go on with, the rest to be read without leaving. */
export function Earlier({ contactId, current }: { contactId: ContactId; current?: ConversationId }) {
  const t = useWords();
  const [shown, setShown] = useState<ConversationRow | null>(null);
  const others = (useConversationsOf(contactId).data ?? []).filter((row) => row.id !== current);
  const open = others.filter(({ status }) => status !== 'closed');
  const closed = others.filter(({ status }) => status === 'closed');
  return (
    <>
      {open.length > 0 ? (
        <Section name="open-elsewhere" title={t('persons.alsoOpen')} count={open.length}>
          <ul className={styles.earlier}>
            {open.map((row) => (
              <OpenRow key={row.id} row={row} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section name="earlier" title={t('contacts.earlier')} count={closed.length}>
        {closed.length === 0 ? <p className={styles.quiet}>{t('contacts.noEarlier')}</p> : null}
        <ul className={styles.earlier}>
          {closed.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => setShown(row)}>
                <RowWords row={row} />
              </button>
            </li>
          ))}
        </ul>
        {shown ? (
          <Suspense fallback={null}>
            <Reading row={shown} onClose={() => setShown(null)} />
          </Suspense>
        ) : null}
      </Section>
    </>
  );
}

function OpenRow({ row }: { row: ConversationRow }) {
  const { workspaceId } = useSeat();
  return (
    <li>
      <Link href={`/${workspaceId}/inbox/all/${row.id}`}>
        <RowWords row={row} />
      </Link>
    </li>
  );
}

function RowWords({ row }: { row: ConversationRow }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const channel = useChannelNames().data?.find(({ id }) => id === row.channelAccountId);
  const facts = [
    whenText(row.createdAt, nowMs, locale),
    channel?.name,
    t(`status.${row.status}`),
    row.rating ? '★'.repeat(row.rating) : undefined,
  ];
  return (
    <>
      <span>{row.preview?.text || t('inbox.nothingSaid')}</span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
