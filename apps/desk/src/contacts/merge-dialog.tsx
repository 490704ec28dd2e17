import type { Contact, ContactId, Person } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useDeferredValue, useState } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { TextField } from '../shell/text-field.tsx';
import { useWords } from '../words/index.ts';
import { useJudging } from './person.ts';
import styles from './persons.module.css';
import { ReasonDialog } from './reason-dialog.tsx';

interface MergeDialogProps {
  contactId: ContactId;
  person: Person;
  onClose(): void;
}

/** Finds another contact and says that it is the same person. */
export function MergeDialog({ contactId, person, onClose }: MergeDialogProps) {
  const t = useWords();
  const judging = useJudging(contactId);
  const [text, setText] = useState('');
  const [other, setOther] = useState<ContactId>();
  const found = useFound(text, person);
  return (
    <ReasonDialog
      title={t('persons.mergeByHand')}
      text={t('persons.mergeText')}
      ok={t('persons.merge')}
      isReady={other !== undefined}
      onOk={async (reason) => {
        if (other) await judging.merge(other, reason);
      }}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('persons.find')}
        hint={t('persons.findHint')}
        maxLength={200}
        value={text}
        onChange={(next) => {
          setText(next);
          setOther(undefined);
        }}
      />
      {found?.length === 0 ? <p className={styles.quiet}>{t('persons.noneFound')}</p> : null}
      {found && found.length > 0 ? (
        <div className={styles.found}>
          <Radio.Group
            vertical
            value={other ?? null}
            onChange={(event) => setOther(event.target.value as ContactId)}
            options={found.map((contact) => ({ value: contact.id, label: <Found contact={contact} /> }))}
          />
        </div>
      ) : null}
    </ReasonDialog>
  );
}

function Found({ contact }: { contact: Contact }) {
  const t = useWords();
  const facts = [contact.email, contact.phone, contact.verified ? t('contacts.verified') : null];
  return (
    <span>
      {contact.name} <small className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</small>
    </span>
  );
}

/** Contacts that the text finds and that are not this person already. */
function useFound(text: string, { mainId }: Person): Contact[] | undefined {
  const { workspaceId } = useSeat();
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['contacts', workspaceId, 'search', q],
    enabled: q.length > 0,
    queryFn: ({ signal }) =>
      client.call('listContacts', { params: { workspaceId }, query: { q, limit: 10 }, signal }),
  });
  return q.length > 0 ? data?.data.filter((contact) => contact.mainId !== mainId) : undefined;
}
