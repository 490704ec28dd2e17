import { Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { TextArea } from '../text-area.tsx';
import styles from './form.module.css';

/** A labelled field of a dense form. */
export function Field({ label, children }: { label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  isWrong?: boolean;
  /** it is what one came to write */
  autoFocus?: boolean;
  onChange(value: string): void;
}

/** A line of text. */
export const LineField = ({ label, isWrong, onChange, ...rest }: LineProps) => (
  <Field label={label}>
    {(id) => (
      <Input
        id={id}
        {...rest}
        {...(isWrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

/** Several lines of text. */
export const LinesField = ({ label, isWrong: _, onChange, ...rest }: LineProps) => (
  <Field label={label}>
    {(id) => <TextArea id={id} rows={2} {...rest} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

/** The object without what is undefined, which the wire does not know. */
export const compact = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** Fields beside each other, as many as there is room for. */
export const Row = ({ children }: { children: ReactNode }) => <div className={styles.pair}>{children}</div>;
