import type { ContactId, Likeness } from '@parley/contract';
import { Button } from 'antd';
import { UsersRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../people/avatar.tsx';
import { fullText } from '../shell/format.ts';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { evidenceWords } from './evidence-words.ts';
import { useJudging, usePerson } from './person.ts';
import styles from './persons.module.css';

const ReasonDialog = lazy(() => import('./reason-dialog.tsx').then((m) => ({ default: m.ReasonDialog })));

/** Who may be the same person, with what speaks for it; nothing is merged until somebody says so. */
export function Likely({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const likely = usePerson(contactId).data?.likely ?? [];
  if (likely.length === 0) return null;
  return (
    <section className={styles.likely} aria-label={t('persons.likely')}>
      <h3>
        <UsersRound size={14} aria-hidden="true" /> {t('persons.likely')}
      </h3>
      <ul>
        {likely.map((each) => (
          <Proposal key={each.contact.id} contactId={contactId} likeness={each} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ contactId, likeness }: { contactId: ContactId; likeness: Likeness }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const judging = useJudging(contactId);
  const [isMerging, setMerging] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { contact, evidence } = likeness;
  const { name } = contact;
  const setApart = () => judging.setApart(contact.id).catch((error) => setProblem(problemWords(t, error)));
  return (
    <li className={styles.proposal}>
      <div className={styles.who}>
        <Avatar name={name} picture={contact.picture} size={28} />
        <div>
          <Link href={`/${workspaceId}/customers/${contact.id}`}>{name}</Link>
          <small>
            {contact.verified ? t('contacts.verified') : t('contacts.unverified')} ·{' '}
            {fullText(contact.seenAt, locale)}
          </small>
        </div>
      </div>
      <ul className={styles.evidence}>
        {evidence.map((each) => (
          <li key={`${each.kind} ${each.value}`}>{evidenceWords(t, each)}</li>
        ))}
      </ul>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          type="primary"
          onClick={() => setMerging(true)}
          aria-label={t('persons.mergeOf', { name })}
        >
          {t('persons.merge')}
        </Button>
        <Button size="small" onClick={() => void setApart()} aria-label={t('persons.notSameOf', { name })}>
          {t('persons.notSame')}
        </Button>
      </div>
      {isMerging ? (
        <Suspense fallback={null}>
          <ReasonDialog
            title={t('persons.mergeOf', { name })}
            text={t('persons.mergeText')}
            ok={t('persons.merge')}
            onOk={(reason) => judging.merge(contact.id, reason)}
            onClose={() => setMerging(false)}
          />
        </Suspense>
      ) : null}
    </li>
  );
}
