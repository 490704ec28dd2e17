import { useState } from 'react';
import { Field } from '../../shell/form/field.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import styles from '../connectors.module.css';

interface PairsFieldProps {
  label: string;
  pairs: Readonly<Record<string, string>>;
  onChange(pairs: Record<string, string>): void;
}

/** Names and values, `name = value` a line. */
export function PairsField({ label, pairs, onChange }: PairsFieldProps) {
  const [text, setText] = useState(() =>
    Object.entries(pairs)
      .map(([name, value]) => `${name} = ${value}`)
      .join('\n'),
  );
  return (
    <Field label={label}>
      {(id) => (
        <div className={styles.code}>
          <TextArea
            id={id}
            rows={2}
            spellCheck={false}
            placeholder="customer = {user}"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              onChange(pairsOf(event.target.value));
            }}
          />
        </div>
      )}
    </Field>
  );
}

const pairsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [name = '', ...rest] = line.split('=');
      return name.trim() === '' ? [] : [[name.trim(), rest.join('=').trim()]];
    }),
  );
