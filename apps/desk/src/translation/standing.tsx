import { CircleAlert } from 'lucide-react';
import { problemWords } from '../shell/problem-words.ts';
import { useWords } from '../words/index.ts';
import styles from './translation.module.css';

/** Stands where a translation will be. */
export function Waiting() {
  const t = useWords();
  return (
    <span className={styles.waiting} role="status">
      <span className="sr-only">{t('translation.waiting')}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </span>
  );
}

/** Why there is no translation, with the way to try again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const t = useWords();
  return (
    <p className={styles.failed} role="alert">
      <CircleAlert size={13} aria-hidden="true" />
      <span>{problemWords(t, error)}</span>
      <button type="button" onClick={onRetry}>
        {t('shell.retry')}
      </button>
    </p>
  );
}
