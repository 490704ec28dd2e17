import { takeVersion, useFreshVersion } from '../shell/worker.ts';
import { useWords } from '../words/index.ts';
import styles from './version-line.module.css';

/** That a newer desk waits: quietly, and loaded only when the reader says so. */
export function VersionLine() {
  const t = useWords();
  if (!useFreshVersion()) return null;
  return (
    <div className={styles.line} role="status">
      {t('versions.fresh')}
      <button type="button" onClick={takeVersion}>
        {t('versions.take')}
      </button>
    </div>
  );
}
