import { Input } from 'antd';
import { useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
}

/** A labelled field; what is wrong with it stands below and is tied to it. */
export function TextField({ label, value, onChange, hint, error, type = 'text', ...rest }: TextFieldProps) {
  const id = useId();
  const Field = type === 'password' ? Input.Password : Input;
  const about = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        {...(type === 'email' ? { type } : {})}
        size="large"
        value={value}
        aria-describedby={about}
        {...(error ? { status: 'error' as const, 'aria-invalid': true } : {})}
        {...rest}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? (
        <small id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </small>
      ) : hint ? (
        <small id={`${id}-hint`}>{hint}</small>
      ) : null}
    </div>
  );
}
