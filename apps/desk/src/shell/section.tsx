import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  count?: number;
  children: ReactNode;
}

/** A part of the context that can be folded away. */
export function Section({ title, count, children }: SectionProps) {
  return (
    <details className={styles.section} open>
      <summary>
        <h3>{title}</h3>
        {count === undefined ? null : <small className="figures">{count}</small>}
        <ChevronDown size={14} aria-hidden="true" />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
