import type { Contact, ContactId, Merge, Person } from '@parley/contract';
import { Button } from 'antd';
import { BadgeCheck, CircleHelp, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useChannelNames } from '../channels/channels.ts';
import { useNames } from '../people/agents.ts';
import { fullText } from '../shell/format.ts';
import { Section } from '../shell/section.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './context.module.css';
import { evidenceWords } from './evidence-words.ts';
import { useJudging, usePerson } from './person.ts';
import own from './persons.module.css';

const MergeDialog = lazy(() => import('./merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })));
const ReasonDialog = lazy(() => import('./reason-dialog.tsx').then((m) => ({ default: m.ReasonDialog })));

/** Under which names and addresses the person is known, where each came from, and how they came to be one. */
export function Identities({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const person = usePerson(contactId).data;
  const [isMerging, setMerging] = useState(false);
  if (!person) return null;
  const isMany = person.members.length > 1;
  return (
    <Section name="identities" title={t('contacts.identities')} count={countOf(person)}>
      {person.members.map((member) => (
        <Member
          key={member.id}
          member={member}
          isMain={isMany && member.id === person.mainId}
          isMany={isMany}
        />
      ))}
      <Button size="small" type="text" icon={<Plus size={13} />} onClick={() => setMerging(true)}>
        {t('persons.mergeByHand')}
      </Button>
      <Trail contactId={contactId} person={person} />
      {isMerging ? (
        <Suspense fallback={null}>
          <MergeDialog contactId={contactId} person={person} onClose={() => setMerging(false)} />
        </Suspense>
      ) : null}
    </Section>
  );
}

const countOf = ({ members }: Person) => members.reduce((sum, { identities }) => sum + identities.length, 0);

function Member({ member, isMain, isMany }: { member: Contact; isMain: boolean; isMany: boolean }) {
  const t = useWords();
  const channels = useChannelNames().data ?? [];
  const origin = channels.find(({ id }) => member.identities.some((each) => each.channelAccountId === id));
  return (
    <div className={own.member}>
      {isMany ? (
        <p>
          <b>{member.name}</b> {isMain ? <small>{t('persons.main')}</small> : null}
        </p>
      ) : null}
      {origin ? <small className={own.quiet}>{origin.name}</small> : null}
      <ul className={styles.identities}>
        {member.identities.map((identity) => (
          <li key={identity.id}>
            <span>{t(`contacts.kind.${identity.kind}`)}</span>
            <b>{identity.value}</b>
            {identity.verified ? (
              <BadgeCheck size={14} className={styles.verified} aria-label={t('contacts.verified')} />
            ) : identity.codeProvenAt ? (
              <BadgeCheck size={14} aria-label={t('persons.byCode')} />
            ) : (
              <CircleHelp size={14} aria-label={t('contacts.claimed')} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every merge and what became of it; one that holds can be taken back. */
function Trail({ contactId, person }: { contactId: ContactId; person: Person }) {
  const t = useWords();
  const judging = useJudging(contactId);
  const [undoing, setUndoing] = useState<Merge | null>(null);
  const { merges } = person;
  if (merges.length === 0) return null;
  return (
    <details className={own.trail} open>
      <summary>{t('persons.trail', { count: merges.length })}</summary>
      <ul>
        {merges.map((merge) => (
          <TrailLine key={merge.id} merge={merge} person={person} onUndo={() => setUndoing(merge)} />
        ))}
      </ul>
      {undoing ? (
        <Suspense fallback={null}>
          <ReasonDialog
            title={t('persons.undo')}
            text={t('persons.undoText')}
            ok={t('persons.undo')}
            onOk={(reason) => judging.undo(undoing.id, reason)}
            onClose={() => setUndoing(null)}
          />
        </Suspense>
      ) : null}
    </details>
  );
}

function TrailLine({ merge, person, onUndo }: { merge: Merge; person: Person; onUndo(): void }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const nameOf = (id: ContactId) =>
    person.members.find((each) => each.id === id)?.name ?? t('persons.somebody');
  const pair = { one: nameOf(merge.survivorId), other: nameOf(merge.mergedId) };
  const { undone } = merge;
  return (
    <li className={own.trailLine}>
      <p>
        {merge.by
          ? t('persons.mergedBy', { ...pair, who: names.agent(merge.by) })
          : t('persons.mergedByProof', pair)}
      </p>
      <small className={own.quiet}>
        {[fullText(merge.at, locale), merge.reason, ...merge.evidence.map((each) => evidenceWords(t, each))]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {undone ? (
        <small className={own.quiet}>
          {t('persons.undone', {
            who: names.agent(undone.by),
            when: fullText(undone.at, locale),
            reason: undone.reason,
          })}
        </small>
      ) : (
        <Button size="small" onClick={onUndo}>
          {t('persons.undo')}
        </Button>
      )}
    </li>
  );
}
