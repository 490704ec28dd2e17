import type { ChannelKind } from '@parley/contract';
import { Button, Modal } from 'antd';
import { CopyBox } from '../../shell/page/copy-box.tsx';
import { useWords } from '../../words/index.ts';
import styles from './accounts.module.css';

interface MadeSecretsProps {
  kind: ChannelKind | undefined;
  made: Record<string, string>;
  onClose(): void;
}

/** Secrets that were made here, told this once. */
export function MadeSecrets({ kind, made, onClose }: MadeSecretsProps) {
  const t = useWords();
  return (
    <Modal
      open
      title={t('accounts.made')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('shell.done')}
        </Button>
      }
    >
      <p>{t('accounts.madeText')}</p>
      {Object.entries(made).map(([name, secret]) => (
        <div key={name} className={styles.made}>
          <b>{kind?.fields.find((field) => field.name === name)?.label ?? name}</b>
          <CopyBox text={secret} />
        </div>
      ))}
    </Modal>
  );
}
