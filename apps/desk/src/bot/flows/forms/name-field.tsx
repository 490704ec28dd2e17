import { Input } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../../words/index.ts';
import styles from './forms.module.css';

interface NameFieldProps {
  id?: string;
  label: string;
  hint?: string;
  value: string;
  taken: readonly string[];
  onChange(name: string): void;
}

const shape = /^[a-z][a-z0-9_]{0,39}$/;

/** A name by which steps and words speak of something; it counts once it is whole. */
export function NameField({ id: given, label, hint, value, taken, onChange }: NameFieldProps) {
  const t = useWords();
  const made = useId();
  const id = given ?? made;
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  const fault = !shape.test(text) ? 'nameShape' : taken.includes(text) ? 'nameTaken' : null;
  const settle = () => {
    if (fault) setText(value);
    else if (text !== value) onChange(text);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        maxLength={40}
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-about`}
        {...(fault ? { status: 'error' as const, 'aria-invalid': true } : {})}
        onChange={({ target }) => setText(target.value)}
        onBlur={settle}
        onPressEnter={settle}
      />
      {fault ? (
        <p id={`${id}-about`} className={styles.wrong} role="alert">
          {t(`flows.${fault}`)}
        </p>
      ) : hint ? (
        <p id={`${id}-about`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
