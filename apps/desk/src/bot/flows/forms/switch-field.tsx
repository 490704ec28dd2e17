import { Switch } from 'antd';
import { useId } from 'react';
import styles from './forms.module.css';

interface SwitchFieldProps {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that holds or does not. */
export function SwitchField({ label, hint, isOn, onChange }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.switch}>
        <label htmlFor={id}>{label}</label>
        <Switch
          id={id}
          size="small"
          checked={isOn}
          {...(hint ? { 'aria-describedby': `${id}-about` } : {})}
          onChange={onChange}
        />
      </div>
      {hint ? (
        <p id={`${id}-about`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
