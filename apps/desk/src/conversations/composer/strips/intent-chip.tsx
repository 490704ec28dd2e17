import { PencilLine, Reply, X } from 'lucide-react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import styles from '../strips.module.css';

interface IntentChipProps {
  kind: 'quote' | 'edit';
  text: string;
  onLeave(): void;
}

/** What the next words are for: a message that they speak of, or that they change. */
export function IntentChip({ kind, text, onLeave }: IntentChipProps) {
  const t = useWords();
  return (
    <div className={styles.intent}>
      {kind === 'quote' ? (
        <Reply size={14} aria-hidden="true" />
      ) : (
        <PencilLine size={14} aria-hidden="true" />
      )}
      <b>{t(kind === 'quote' ? 'composing.quoting' : 'composing.editing')}</b>
      <span>{text}</span>
      <IconButton
        label={t(kind === 'quote' ? 'composing.noQuote' : 'composing.noEdit')}
        icon={<X size={14} />}
        onClick={onLeave}
      />
    </div>
  );
}
