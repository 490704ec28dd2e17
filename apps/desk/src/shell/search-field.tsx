import { Search, X } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useWords } from '../words/index.ts';
import { composes } from './keys/composes.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  field?: RefObject<HTMLInputElement | null>;
  /** in a dialog, which Esc closes */
  autoFocus?: boolean;
}

/**
 * A field that looks for something; Esc empties and leaves it. While it has the focus its text is the browser's own: a field that is written to while
 * an input method composes, even the same a moment late, breaks the word being composed.
 */
export function SearchField({ label, value, onChange, field, autoFocus = false }: SearchFieldProps) {
  const t = useWords();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  const composing = useRef(false);
  useLayoutEffect(() => {
    const { current } = input;
    if (current && !composing.current && current.value !== value) current.value = value;
  }, [value, input]);
  return (
    <div className={styles.field}>
      <Search size={14} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        defaultValue={value}
        // biome-ignore lint/a11y/noAutofocus: a dialog that begins with a search begins there
        autoFocus={autoFocus}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onKeyDown={(event) => {
          if (autoFocus || event.key !== 'Escape' || composes(event.nativeEvent)) return;
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
