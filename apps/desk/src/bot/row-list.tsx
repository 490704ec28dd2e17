import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './row-list.module.css';

/** What can be done with a whole list, beside its title. */
export const Doings = ({ children }: { children: ReactNode }) => (
  <div className={styles.doings}>{children}</div>
);

interface RowListProps {
  isBusy: boolean;
  children: ReactNode;
}

/** Things of the studio, one a row. */
export const RowList = ({ isBusy, children }: RowListProps) => (
  <ul className={styles.list} aria-busy={isBusy}>
    {children}
  </ul>
);

interface RowProps {
  to: string;
  title: ReactNode;
  about: ReactNode;
  /** beside it, or below it where there is little room */
  children?: ReactNode;
}

/** A row that opens what it names, wherever it is pressed. */
export const Row = ({ to, title, about, children }: RowProps) => (
  <li className={styles.item}>
    <Link href={to} className={styles.open}>
      <span className={styles.title}>{title}</span>
      <small>{about}</small>
    </Link>
    {children}
  </li>
);
