import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { composes } from '../shell/keys/composes.ts';
import { fieldErrors, problemWords } from '../shell/problem-words.ts';
import { useWords } from '../words/index.ts';
import styles from './context.module.css';

interface EditableLineProps {
  label: string;
  value: string;
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  required?: boolean;
  onSave(value: string): Promise<void>;
}

/** A fact that a click turns into a field; Enter or leaving it saves, Esc does not. */
export function EditableLine({ label, value, type = 'text', required = false, onSave }: EditableLineProps) {
  const t = useWords();
  const errorId = useId();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const stop = () => {
    setText(null);
    setError(null);
  };
  const save = async () => {
    const next = (text ?? '').trim();
    if (text === null || next === value || (required && next === '')) return stop();
    try {
      await onSave(next);
      stop();
    } catch (problem) {
      setError(Object.values(fieldErrors(t, problem))[0] ?? problemWords(t, problem));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') stop();
  };
  return (
    <div>
      <dt title={label}>{label}</dt>
      <dd>
        {text === null ? (
          <button
            type="button"
            className={styles.editable}
            aria-label={t('contacts.edit', { label, value })}
            onClick={() => setText(value)}
          >
            <span>{value || '–'}</span>
            <Pencil size={12} aria-hidden="true" />
          </button>
        ) : (
          <input
            // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked for it
            autoFocus
            type={type}
            className={styles.input}
            aria-label={label}
            aria-invalid={error !== null}
            aria-describedby={error ? errorId : undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => void save()}
            onKeyDown={onKeyDown}
          />
        )}
        {error ? (
          <small id={errorId} className={styles.error} role="alert">
            {error}
          </small>
        ) : null}
      </dd>
    </div>
  );
}
