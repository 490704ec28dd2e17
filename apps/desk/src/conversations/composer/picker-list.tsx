import { useEffect, useRef } from 'react';
import { cx } from '../../shell/look/cx.ts';
import { useWords } from '../../words/index.ts';
import styles from './picker-list.module.css';

/** Something that can be put into the field. */
export interface Pick {
  id: string;
  title: string;
  detail: string;
  aside: string;
  text: string;
}
interface PickerListProps {
  id: string;
  label: string;
  picks: readonly Pick[];
  active: number;
  empty: string;
  isLoading: boolean;
  onPick(pick: Pick): void;
}

/** The list above the field; the keyboard stays in the field and moves `active`. */
export function PickerList({ id, label, picks, active, empty, isLoading, onPick }: PickerListProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <b>{label}</b>
        <span>{t('composer.pickHint')}</span>
      </div>
      {picks.length === 0 ? <p className={styles.empty}>{isLoading ? t('shell.loading') : empty}</p> : null}
      <div ref={list} id={id} role="listbox" tabIndex={0} aria-label={label} className={styles.list}>
        {picks.map((pick, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the field that owns this list
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the active one
          <div
            key={pick.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={cx(styles.pick, index === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(pick)}
          >
            <b>{pick.title}</b>
            <span>{pick.detail}</span>
            <small className="figures">{pick.aside}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
