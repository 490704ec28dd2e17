import { Button, Modal, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { client } from '../shell/client.ts';
import { useSave } from '../shell/page/use-save.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { cannedKey } from './canned-replies.ts';
import styles from './replies.module.css';

/** Brings canned replies in from a CSV: first it says what would be, then it is done. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const [csv, setCsv] = useState<string | null>(null);
  const [shared, setShared] = useState(mayAct(role, 'supervisor'));
  const bring = (text: string, isShared: boolean, dryRun: boolean) =>
    client.call('importCannedReplies', {
      params: { workspaceId },
      body: { csv: text, shared: isShared, dryRun },
    });
  const trial = useSave({
    save: (asked: { text: string; isShared: boolean }) => bring(asked.text, asked.isShared, true),
    done: t('reply.preview'),
  });
  const real = useSave({
    save: () => bring(csv ?? '', shared, false),
    touches: [cannedKey(workspaceId)],
    done: t('reply.bring'),
    onSaved: onClose,
  });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setCsv(text);
    trial.mutate({ text, isShared: shared });
  };
  const share = (isShared: boolean) => {
    setShared(isShared);
    if (csv !== null) trial.mutate({ text: csv, isShared });
  };
  const told = trial.data;
  const isReady = csv !== null && told !== undefined && told.errors.length === 0;
  return (
    <Modal
      open
      title={t('reply.import')}
      okText={t('reply.bring')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isReady, loading: real.isPending }}
      onOk={() => real.mutate()}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <p>{t('reply.importText')}</p>
        {mayAct(role, 'supervisor') ? (
          <Segmented
            aria-label={t('canned.whose')}
            value={shared ? 'shared' : 'own'}
            options={[
              { value: 'shared', label: t('canned.shared') },
              { value: 'own', label: t('canned.own') },
            ]}
            onChange={(value) => share(value === 'shared')}
          />
        ) : null}
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <Button onClick={() => input.current?.click()}>{t('reply.file')}</Button>
        {told && told.errors.length === 0 ? (
          <p role="status">{t('reply.importCount', { created: told.created, updated: told.updated })}</p>
        ) : null}
        {told && told.errors.length > 0 ? (
          <ul className={styles.problems} role="alert">
            {told.errors.slice(0, 20).map(({ row, problem }) => (
              <li key={`${row} ${problem}`}>{t('reply.importRow', { row, problem })}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Modal>
  );
}
