import type { BlockKind } from '@parley/contract';
import { cx } from '../../../shell/look/cx.ts';
import { type Translate, useWords } from '../../../words/index.ts';
import styles from './answer-editor.module.css';

/** The kinds of blocks that a few letters mean, in the reader's words or in English. */
export const findKinds = (t: Translate, kinds: readonly BlockKind[], query: string): BlockKind[] => {
  const wanted = query.toLowerCase();
  return kinds.filter(
    (kind) =>
      kind !== 'text' &&
      (kind.startsWith(wanted) || t(`writing.blocks.${kind}`).toLowerCase().includes(wanted)),
  );
};

interface SlashListProps {
  id: string;
  kinds: readonly BlockKind[];
  active: number;
  onPick(kind: BlockKind): void;
}

/** What can be put in where a slash was typed; the keyboard stays in the text and moves `active`. */
export function SlashList({ id, kinds, active, onPick }: SlashListProps) {
  const t = useWords();
  return (
    <div id={id} role="listbox" aria-label={t('writing.addBlock')} className={styles.slash}>
      {kinds.map((kind, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the text that owns this list
        // biome-ignore lint/a11y/useFocusableInteractive: the text says which one is active
        <div
          key={kind}
          role="option"
          aria-selected={at === active}
          className={cx(styles.pick, at === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(kind)}
        >
          {t(`writing.blocks.${kind}`)}
        </div>
      ))}
    </div>
  );
}
