import { useWords } from '../words/index.ts';
import styles from './frame.module.css';

/** A page on its way: its outline, not a wheel. */
export function Loading() {
  const t = useWords();
  return (
    <div className={styles.loading} role="status">
      <span className="sr-only">{t('shell.loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
