import type { ReactNode } from 'react';
import styles from './pick-one.module.css';

interface PickOneProps<Id extends string> {
  label: string;
  icon: ReactNode;
  /** each with an icon of its own, where it has one, and what is to be said behind its name */
  all: readonly { id: Id; name: string; icon?: ReactNode; mark?: ReactNode }[];
  shown: Id | undefined;
  onPick(id: Id): void;
}

/** Chooses which of several things the page is about; of one alone there is nothing to choose. */
export function PickOne<Id extends string>({ label, icon, all, shown, onPick }: PickOneProps<Id>) {
  if (all.length < 2) return null;
  return (
    <div className={styles.choice} role="tablist" aria-label={label}>
      {all.map(({ id, name, icon: own, mark }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          className={styles.one}
          onClick={() => onPick(id)}
        >
          {own ?? icon} {name} {mark}
        </button>
      ))}
    </div>
  );
}
