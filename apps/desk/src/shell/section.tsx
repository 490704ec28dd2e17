import { ChevronDown } from 'lucide-react';
import type { ReactNode, SyntheticEvent } from 'react';
import { prefer, preferences, usePreference } from './preferences.ts';
import styles from './section.module.css';

interface SectionProps {
  /** under which it is remembered whether it is folded */
  name: string;
  title: string;
  count?: number;
  /** what is inside costs something: nothing of it is there while folded */
  isLazy?: boolean;
  children: ReactNode;
}

/** A part of the context that can be folded away, and stays so on this device. */
export function Section({ name, title, count, isLazy = false, children }: SectionProps) {
  const [folded] = usePreference('foldedSections');
  const isOpen = !folded.includes(name);
  const keep = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.target !== event.currentTarget) return;
    // told of every section once it is there, too
    if (event.currentTarget.open === isOpen) return;
    const others = preferences().foldedSections.filter((each) => each !== name);
    prefer({ foldedSections: event.currentTarget.open ? others : [...others, name] });
  };
  return (
    <details className={styles.section} open={isOpen} onToggle={keep}>
      <summary>
        <h3>{title}</h3>
        {count === undefined ? null : <small className="figures">{count}</small>}
        <ChevronDown size={14} aria-hidden="true" />
      </summary>
      <div className={styles.inside}>{isLazy && !isOpen ? null : children}</div>
    </details>
  );
}
