import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useOutbox } from '../conversations/thread/use-conversation.ts';
import { useLinkState } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './frame.module.css';

const patienceMs = 1_500;

/** Says that the line is cut and what waits; a blink is not worth a word. */
export function OfflineBanner() {
  const t = useWords();
  const state = useLinkState();
  const waiting = useOutbox().filter((item) => item.state !== 'failed').length;
  const [isLong, setLong] = useState(false);
  const isUp = state === 'open';
  useEffect(() => {
    if (isUp) return setLong(false);
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isUp]);
  return (
    <div role="status" aria-live="polite">
      {isLong && !isUp ? (
        <div className={styles.offline}>
          <CloudOff size={15} aria-hidden="true" />
          {t('frame.offline')} {waiting > 0 ? t('frame.queued', { count: waiting }) : t('frame.willResume')}
        </div>
      ) : null}
    </div>
  );
}
