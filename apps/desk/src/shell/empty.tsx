import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  icon: ReactNode;
  title: string;
  text: string;
  children?: ReactNode;
}

/** A place where nothing is yet: it says what will be here. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
