import type { Contact, ContactId } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { BadgeCheck, CircleHelp } from 'lucide-react';
import { Avatar } from '../people/avatar.tsx';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { Section } from '../shell/section.tsx';
import { languageNames, useLocale, useWords } from '../words/index.ts';
import { contactKey, useContact } from './contact.ts';
import styles from './context.module.css';
import { EditableLine } from './editable-line.tsx';

/** Who the customer is, as far as is known, and how surely. */
export function ContactCard({ id }: { id: ContactId }) {
  const t = useWords();
  const { data: contact, error } = useContact(id);
  if (error) return <p className={styles.problem}>{problemWords(t, error)}</p>;
  if (!contact) return <div className={styles.cardSkeleton} aria-hidden="true" />;
  return (
    <>
      <div className={styles.card}>
        <Avatar name={contact.name} size={44} />
        <div>
          <h2>{contact.name}</h2>
          <span className={contact.verified ? styles.verified : styles.unverified}>
            {contact.verified ? <BadgeCheck size={13} /> : <CircleHelp size={13} />}
            {contact.verified ? t('contacts.verified') : t('contacts.unverified')}
          </span>
        </div>
      </div>
      <Details contact={contact} />
      <Identities contact={contact} />
    </>
  );
}

function Details({ contact }: { contact: Contact }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const key = contactKey(workspaceId, contact.id);
  const change = useMutation({
    mutationFn: (body: Partial<Pick<Contact, 'name' | 'email' | 'phone'>>) =>
      client.call('changeContact', { params: { workspaceId, contactId: contact.id }, body }),
    onSuccess: (next) => {
      queries.setQueryData(key, next);
      void queries.invalidateQueries({ queryKey: ['conversations', workspaceId] });
    },
  });
  const save = async (body: Parameters<typeof change.mutateAsync>[0]) =>
    void (await change.mutateAsync(body));
  return (
    <Section title={t('contacts.details')}>
      <dl className={styles.facts}>
        <EditableLine
          label={t('contacts.name')}
          value={contact.name}
          required
          onSave={(name) => save({ name })}
        />
        <EditableLine
          label={t('contacts.email')}
          type="email"
          value={contact.email ?? ''}
          onSave={(email) => save({ email: email || null })}
        />
        <EditableLine
          label={t('contacts.phone')}
          type="tel"
          value={contact.phone ?? ''}
          onSave={(phone) => save({ phone: phone || null })}
        />
        {contact.locale ? (
          <Fact label={t('contacts.language')} value={languageNames[contact.locale]} />
        ) : null}
        {Object.entries(contact.attributes).map(([name, value]) => (
          <Fact key={name} label={name} value={value} />
        ))}
        <Fact label={t('contacts.since')} value={fullText(contact.createdAt, locale)} />
        <Fact label={t('contacts.seen')} value={fullText(contact.seenAt, locale)} />
      </dl>
    </Section>
  );
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

function Identities({ contact }: { contact: Contact }) {
  const t = useWords();
  if (contact.identities.length === 0) return null;
  return (
    <Section title={t('contacts.identities')} count={contact.identities.length}>
      <ul className={styles.identities}>
        {contact.identities.map((identity) => (
          <li key={identity.id}>
            <span>{t(`contacts.kind.${identity.kind}`)}</span>
            <b>{identity.value}</b>
            {identity.verified ? (
              <BadgeCheck size={14} className={styles.verified} aria-label={t('contacts.verified')} />
            ) : (
              <CircleHelp size={14} aria-label={t('contacts.claimed')} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
