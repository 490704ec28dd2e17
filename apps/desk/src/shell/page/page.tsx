import { type ReactNode, useId } from 'react';
import { cx } from '../look/cx.ts';
import styles from './page.module.css';

interface PageProps {
  title: string;
  text?: string;
  extra?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}

/** A page of settings: what it is about, and what can be done at once. */
export function Page({ title, text, extra, isWide = false, children }: PageProps) {
  return (
    <div className={cx(styles.page, isWide && styles.wide)}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {text ? <p>{text}</p> : null}
        </div>
        {extra}
      </header>
      {children}
    </div>
  );
}

/** A part of a page, under a hairline. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.about}>
        <h2 id={id}>{title}</h2>
        {text ? <p>{text}</p> : null}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

interface SettingProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** a switch stands beside its words, a field below them */
  isInline?: boolean;
  children(id: string, about: string): ReactNode;
}

/** One thing that can be set. */
export function Setting({ label, hint, error, isInline = false, children }: SettingProps) {
  const id = useId();
  return (
    <div className={cx(styles.setting, isInline && styles.inline)}>
      <div>
        <label htmlFor={id}>{label}</label>
        <small id={`${id}-about`} className={cx(error && styles.error)} {...(error ? { role: 'alert' } : {})}>
          {error ?? hint}
        </small>
      </div>
      {children(id, `${id}-about`)}
    </div>
  );
}
