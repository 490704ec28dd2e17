import { Copy } from 'lucide-react';
import { useWords } from '../../words/index.ts';
import { copy } from '../copy.ts';
import styles from './copy-box.module.css';

/** A text to be carried elsewhere, with a button that copies it. */
export function CopyBox({ text }: { text: string }) {
  const t = useWords();
  return (
    <div className={styles.box}>
      <pre>{text}</pre>
      <button type="button" onClick={() => void copy(text, t('shell.copied'))}>
        <Copy size={14} aria-hidden="true" /> {t('shell.copy')}
      </button>
    </div>
  );
}
