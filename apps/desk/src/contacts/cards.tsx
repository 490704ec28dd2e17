import type { CardFact, ContactId, CustomerCard } from '@parley/contract';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { problemWords } from '../shell/problem-words.ts';
import { Section } from '../shell/section.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { factLines } from './card-words.ts';
import styles from './cards.module.css';
import { useContact } from './contact.ts';
import { inLanguage } from './in-language.ts';
import { useCards } from './use-cards.ts';

/** What other systems know of the customer, a section for each; without any there is nothing to see. */
export function Cards({ contactId }: { contactId: ContactId }) {
  const { data: contact } = useContact(contactId);
  return contact ? <Asked key={contact.id} contact={contact} /> : null;
}

function Asked({ contact }: { contact: Parameters<typeof useCards>[0] }) {
  const t = useWords();
  const { data, error, isFetching, refetch } = useCards(contact);
  const again = <Again isAsking={isFetching} onAsk={() => void refetch()} />;
  if (error)
    return (
      <Section name="cards" title={t('cards.name')}>
        <p className={styles.why}>{problemWords(t, error)}</p>
        {again}
      </Section>
    );
  if (!data)
    return (
      <div className={styles.waiting} role="status">
        {t('cards.loading')}…
      </div>
    );
  return data.map((card) => (
    <Card key={`${card.connector} ${card.action}`} card={card}>
      {again}
    </Card>
  ));
}

function Again({ isAsking, onAsk }: { isAsking: boolean; onAsk(): void }) {
  const t = useWords();
  return (
    <Button size="small" loading={isAsking} onClick={onAsk}>
      {t('shell.retry')}
    </Button>
  );
}

function Card({ card, children }: { card: CustomerCard; children: ReactNode }) {
  const t = useWords();
  const locale = useLocale();
  const { outcome, facts, items } = card;
  const isEmpty = facts.length === 0 && items.length === 0;
  return (
    <Section
      name={`card ${card.connector} ${card.action}`}
      title={inLanguage(card.label, locale) || card.action}
    >
      {outcome === 'ok' && isEmpty ? <p className={styles.why}>{t('cards.empty')}</p> : null}
      {outcome === 'ok' ? null : <Why card={card} />}
      {outcome === 'ok' || outcome === 'unproven' ? null : children}
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what another system lists has no key, and is shown as it came
            <li key={at}>
              <Facts facts={item} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Why({ card: { outcome, asksFor, failure } }: { card: CustomerCard }) {
  const t = useWords();
  const locale = useLocale();
  if (outcome === 'ok') return null;
  const proofs = asksFor.map((each) => t(`cards.proof.${each}`)).join(' / ');
  const why = failure ? inLanguage(failure.label, locale) : '';
  const words =
    outcome === 'failed' && !why ? t('cards.failedPlain') : t(`cards.${outcome}`, { proofs, why });
  return (
    <p className={styles.why} title={failure && !why ? failure.name : undefined}>
      {words}
    </p>
  );
}

function Facts({ facts }: { facts: readonly CardFact[] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{inLanguage(fact.label, locale) || fact.name}</dt>
          <dd>
            {factLines(fact, locale, t).map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may stand in a list twice
              <bdi key={at}>{line}</bdi>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
