import type { ChannelKind } from '@parley/contract';
import { Input, Modal } from 'antd';
import { Globe } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './accounts.module.css';
import { accountsKey, useKinds } from './accounts.ts';
import { FieldForm, type Values } from './field-form.tsx';
import { firstFlawed } from './flaw-in.ts';
import { KindIcon } from './kind-icon.tsx';

interface NewAccountProps {
  onWebsite(): void;
  onMade(id: string, kind: ChannelKind, made: Record<string, string>): void;
  onClose(): void;
}

/** Connects a channel: first where customers write from, then what that vendor needs. */
export function NewAccount(props: NewAccountProps) {
  const [kind, setKind] = useState<ChannelKind | null>(null);
  return kind ? <Fill kind={kind} {...props} /> : <Choose onChoose={setKind} {...props} />;
}

function Choose({
  onChoose,
  onWebsite,
  onClose,
}: Pick<NewAccountProps, 'onWebsite' | 'onClose'> & { onChoose(kind: ChannelKind): void }) {
  const t = useWords();
  const kinds = useKinds().data ?? [];
  return (
    <Modal open width={760} title={t('accounts.choose')} footer={null} onCancel={onClose}>
      <div className={styles.kinds}>
        <button type="button" onClick={onWebsite}>
          <Globe size={20} aria-hidden="true" />
          <b>{t('accounts.website')}</b>
          <small>{t('channels.noneText')}</small>
        </button>
        {kinds.map((kind) => (
          <button key={kind.kind} type="button" onClick={() => onChoose(kind)}>
            <KindIcon icon={kind.icon} size={20} />
            <b>{kind.name}</b>
            <small>{kind.about}</small>
          </button>
        ))}
      </div>
    </Modal>
  );
}

function Fill({ kind, onMade, onClose }: NewAccountProps & { kind: ChannelKind }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [name, setName] = useState(kind.name);
  const [values, setValues] = useState<Values>({});
  const [isTried, setTried] = useState(false);
  const create = useSave({
    save: () =>
      client.call('createChannelAccount', {
        params: { workspaceId },
        body: { kind: kind.kind, name, fields: values },
      }),
    touches: [accountsKey(workspaceId)],
    done: t('accounts.connected'),
    onSaved({ account, made }) {
      onMade(account.id, kind, made);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={
        <span className={styles.title}>
          <KindIcon icon={kind.icon} /> {kind.name}
        </span>
      }
      okText={t('accounts.connect')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: name.trim() === '', loading: create.isPending }}
      onOk={() => {
        setTried(true);
        if (!firstFlawed(t, kind.fields, values)) create.mutate();
      }}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <p>{kind.about}</p>
        {kind.limits.length > 0 ? (
          <ul className={styles.limits}>
            {kind.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        ) : null}
        <Setting label={t('accounts.name')} hint={t('accounts.nameHint')} error={create.errors.name}>
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Setting>
        <FieldForm
          fields={kind.fields}
          values={values}
          errors={create.errors}
          isTried={isTried}
          set={(field, value) => setValues({ ...values, [field]: value })}
        />
      </div>
    </Modal>
  );
}
