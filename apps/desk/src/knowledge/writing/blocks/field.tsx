import { Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { TextArea } from '../../../shell/text-area.tsx';
import styles from './blocks.module.css';

/** A labelled part of a block. */
export function BlockField({ label, children }: { label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className={styles.blockField}>
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
  onChange(value: string): void;
}

/** A line of text in a block. */
export const LineField = ({ label, isWrong, onChange, ...rest }: LineProps) => (
  <BlockField label={label}>
    {(id) => (
      <Input
        id={id}
        {...rest}
        {...(isWrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </BlockField>
);

/** Several lines of text in a block. */
export const LinesField = ({ label, isWrong: _, onChange, ...rest }: LineProps) => (
  <BlockField label={label}>
    {(id) => <TextArea id={id} rows={2} {...rest} onChange={(event) => onChange(event.target.value)} />}
  </BlockField>
);

/** The object without what is undefined, which the wire does not know. */
export const compact = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
