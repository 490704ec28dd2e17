import type { ReactNode } from 'react';
import styles from './page.module.css';

/** Something wider than a phone, to be pushed aside by finger or by keys. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can scroll must be reachable
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
