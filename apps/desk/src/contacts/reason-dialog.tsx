import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { problemWords } from '../shell/problem-words.ts';
import { TextField } from '../shell/text-field.tsx';
import { useWords } from '../words/index.ts';
import styles from './persons.module.css';

interface ReasonDialogProps {
  title: string;
  text: string;
  ok: string;
  isReady?: boolean;
  children?: ReactNode;
  onOk(reason: string): Promise<void>;
  onClose(): void;
}

/** Asks why, before something is judged that colleagues will read. */
export function ReasonDialog({
  title,
  text,
  ok,
  isReady = true,
  children,
  onOk,
  onClose,
}: ReasonDialogProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const judge = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await onOk(reason.trim());
      onClose();
    } catch (error) {
      setProblem(problemWords(t, error));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !isReady || reason.trim() === '', loading: isBusy }}
      onOk={() => void judge()}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        <p className={styles.quiet}>{text}</p>
        {children}
        <TextField
          autoFocus={children === undefined}
          label={t('persons.reason')}
          hint={t('persons.reasonHint')}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={problem}
        />
      </div>
    </Modal>
  );
}
