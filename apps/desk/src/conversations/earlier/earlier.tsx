import type { ContactId, ConversationId, ConversationRow } from '@parley/contract';
import { lazy, Suspense, useState } from 'react';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Section } from '../../shell/section.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useConversationsOf } from './conversations-of.ts';
import styles from './earlier.module.css';

const Reading = lazy(() => import('./reading.tsx').then((m) => ({ default: m.Reading })));

/** What this customer came with before, to be read without leaving. */
export function Earlier({ contactId, current }: { contactId: ContactId; current: ConversationId }) {
  const t = useWords();
  const [shown, setShown] = useState<ConversationRow | null>(null);
  const earlier = (useConversationsOf(contactId).data ?? []).filter((row) => row.id !== current);
  return (
    <Section title={t('contacts.earlier')} count={earlier.length}>
      {earlier.length === 0 ? <p className={styles.quiet}>{t('contacts.noEarlier')}</p> : null}
      <ul className={styles.earlier}>
        {earlier.map((row) => (
          <EarlierRow key={row.id} row={row} onShow={() => setShown(row)} />
        ))}
      </ul>
      {shown ? (
        <Suspense fallback={null}>
          <Reading row={shown} onClose={() => setShown(null)} />
        </Suspense>
      ) : null}
    </Section>
  );
}

function EarlierRow({ row, onShow }: { row: ConversationRow; onShow(): void }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  return (
    <li>
      <button type="button" onClick={onShow}>
        <span>{row.preview?.text || t('inbox.nothingSaid')}</span>
        <small>
          {whenText(row.createdAt, nowMs, locale)} · {t(`status.${row.status}`)}
          {row.rating ? ` · ${'★'.repeat(row.rating)}` : ''}
        </small>
      </button>
    </li>
  );
}
