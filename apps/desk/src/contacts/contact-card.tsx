import type { Contact, ContactId } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { BadgeCheck, CircleHelp, Maximize2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../people/avatar.tsx';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { Section } from '../shell/section.tsx';
import { languageNames, useLocale, useWords } from '../words/index.ts';
import { useContact } from './contact.ts';
import styles from './context.module.css';
import { EditableLine } from './editable-line.tsx';
import { Fact } from './fact.tsx';
import { Identities } from './identities.tsx';
import { Likely } from './likely.tsx';
import { usePerson } from './person.ts';
import { PersonTags } from './person-tags.tsx';

const ProfileFields = lazy(() => import('./profile-fields.tsx').then((m) => ({ default: m.ProfileFields })));

/** The first of a person's that there is, their main contact's before others. */
const pictureOf = (members: readonly Contact[]) => members.find(({ picture }) => picture)?.picture;

/** Who the customer is over all channels, as far as is known, and how surely. */
export function ContactCard({ id, isAlone = false }: { id: ContactId; isAlone?: boolean }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const own = useContact(id);
  const person = usePerson(id);
  const error = own.error ?? person.error;
  if (error) return <p className={styles.problem}>{problemWords(t, error)}</p>;
  const contact = person.data?.members[0] ?? own.data;
  if (!contact) return <div className={styles.cardSkeleton} aria-hidden="true" />;
  return (
    <>
      <div className={styles.card}>
        <Avatar name={contact.name} picture={pictureOf(person.data?.members ?? [contact])} size={44} />
        <div>
          <h2>{contact.name}</h2>
          <span className={contact.verified ? styles.verified : styles.unverified}>
            {contact.verified ? <BadgeCheck size={13} /> : <CircleHelp size={13} />}
            {contact.verified ? t('contacts.verified') : t('contacts.unverified')}
          </span>
        </div>
        {isAlone ? null : (
          <Link
            href={`/${workspaceId}/customers/${id}`}
            className={styles.whole}
            aria-label={t('persons.openPage')}
            title={t('persons.openPage')}
          >
            <Maximize2 size={15} aria-hidden="true" />
          </Link>
        )}
      </div>
      <PersonTags contactId={id} />
      <Likely contactId={id} />
      <Details contact={contact} />
      <Identities contactId={id} />
    </>
  );
}

type Change = Partial<Pick<Contact, 'name' | 'email' | 'phone'>> & {
  attributes?: Record<string, string | null>;
};

function Details({ contact }: { contact: Contact }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const change = useMutation({
    mutationFn: (body: Change) =>
      client.call('changeContact', { params: { workspaceId, contactId: contact.id }, body }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['conversations', workspaceId] });
      return queries.invalidateQueries({ queryKey: ['contacts', workspaceId] });
    },
  });
  const save = async (body: Change) => void (await change.mutateAsync(body));
  return (
    <Section name="details" title={t('contacts.details')}>
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
        <Suspense fallback={null}>
          <ProfileFields
            attributes={contact.attributes}
            onSave={(key, value) => save({ attributes: { [key]: value || null } })}
          />
        </Suspense>
        <Fact label={t('contacts.since')} value={fullText(contact.createdAt, locale)} />
        <Fact label={t('contacts.seen')} value={fullText(contact.seenAt, locale)} />
      </dl>
    </Section>
  );
}
