import { Input } from 'antd';
import { isoText, localText } from '../../shell/form/local-moment.ts';
import { Setting } from '../../shell/page/page.tsx';

interface MomentFieldProps {
  label: string;
  hint?: string;
  /** ISO; null: none */
  value: string | null;
  isReadOnly?: boolean;
  onChange(value: string | null): void;
}

/** A day and time of the reader's own clock. */
export function MomentField({ label, hint, value, isReadOnly = false, onChange }: MomentFieldProps) {
  return (
    <Setting label={label} {...(hint ? { hint } : {})}>
      {(id, about) => (
        <Input
          id={id}
          type="datetime-local"
          aria-describedby={about}
          disabled={isReadOnly}
          value={value ? localText(value) : ''}
          onChange={(event) => onChange(isoText(event.target.value))}
        />
      )}
    </Setting>
  );
}
