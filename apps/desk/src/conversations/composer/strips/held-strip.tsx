import { Button } from 'antd';
import { CircleAlert } from 'lucide-react';
import { useWords } from '../../../words/index.ts';
import styles from '../strips.module.css';

/** Words to be careful with, before they are said all the same. */
export function HeldStrip({ words, onSendAnyway }: { words: readonly string[]; onSendAnyway?: () => void }) {
  const t = useWords();
  if (words.length === 0) return null;
  return (
    <div className={styles.strip} role="alert">
      <CircleAlert size={14} />
      <p>
        {t('composing.careful')}{' '}
        {words.map((word) => (
          <mark key={word}>{word}</mark>
        ))}
      </p>
      {onSendAnyway ? (
        <Button size="small" onClick={onSendAnyway}>
          {t('thread.sendAnyway')}
        </Button>
      ) : null}
    </div>
  );
}
