import { Button } from 'antd';
import { useWords } from '../../words/index.ts';
import styles from './save-bar.module.css';

interface SaveBarProps {
  isSaving: boolean;
  isOff?: boolean;
  onSave(): void;
  onDiscard(): void;
}

/** Stays in sight below a form as long as something of it is not saved. */
export function SaveBar({ isSaving, isOff = false, onSave, onDiscard }: SaveBarProps) {
  const t = useWords();
  return (
    <div className={styles.save}>
      <Button onClick={onDiscard}>{t('shell.discard')}</Button>
      <Button type="primary" disabled={isOff} loading={isSaving} onClick={onSave}>
        {t('shell.save')}
      </Button>
    </div>
  );
}
