import { Input } from 'antd';
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

/** As a field of the browser takes it: the reader's own time without a zone. */
function localText(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const isoText = (local: string): string | null => {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
};
