import type { Contact } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Avatar } from '../people/avatar.tsx';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './found-contacts.module.css';

const most = 5;

/** Customers whose name, address or number holds a text; nobody while there is none. */
export function useFoundContacts(text: string): readonly Contact[] {
  const { workspaceId } = useSeat();
  const q = text.trim();
  const { data } = useQuery({
    queryKey: ['contacts', workspaceId, 'found', q],
    enabled: q !== '',
    queryFn: ({ signal }) =>
      client.call('listContacts', { params: { workspaceId }, query: { q, limit: most }, signal }),
  });
  return q === '' ? [] : (data?.data ?? []);
}

/** What tells a customer from another of the same name. */
export const reachOf = ({ email, phone }: Pick<Contact, 'email' | 'phone'>): string =>
  [phone, email].filter(Boolean).join(' · ');

/** Customers that a search means, each leading to all that is known of them. */
export function FoundContacts({ text }: { text: string }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const found = useFoundContacts(text);
  if (found.length === 0) return null;
  return (
    <section className={styles.found} aria-label={t('found.customers')}>
      <h3>{t('found.customers')}</h3>
      <ul>
        {found.map((contact) => (
          <li key={contact.id}>
            <Link href={`/${workspaceId}/customers/${contact.id}`}>
              <Avatar name={contact.name} picture={contact.picture} size={28} />
              <span>
                <b>{contact.name}</b>
                <small>{reachOf(contact)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
