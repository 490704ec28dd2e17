import { Search, X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useWords } from '../words/index.ts';
import { composes } from './keys/composes.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  field?: RefObject<HTMLInputElement | null>;
}

/** A field that looks for something; Esc empties and leaves it. */
export function SearchField({ label, value, onChange, field }: SearchFieldProps) {
  const t = useWords();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  return (
    <div className={styles.field}>
      <Search size={14} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        value={value}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || composes(event.nativeEvent)) return;
          onChange('');
          event.currentTarget.blur();
        }}
      />
      {value === '' ? null : (
        <button
          type="button"
          aria-label={t('shell.clear')}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
