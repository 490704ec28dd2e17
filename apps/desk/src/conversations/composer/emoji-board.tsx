import { useWords } from '../../words/index.ts';
import styles from './emoji.module.css';
import { emojiNames } from './emoji-names.ts';

/** The signs to choose from; the keyboard that opened the board goes on in it. */
export function EmojiBoard({ onPick }: { onPick(sign: string): void }) {
  const t = useWords();
  return (
    <div className={styles.emoji} role="dialog" aria-label={t('composer.emoji')}>
      {emojiNames.map(([sign, names], at) => (
        <button
          key={sign}
          type="button"
          ref={at === 0 ? (first) => first?.focus() : undefined}
          title={names.split(' ')[0]}
          onClick={() => onPick(sign)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
