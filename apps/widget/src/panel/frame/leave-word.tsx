import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import './leave-word.css';

interface LeaveWordProps {
  kind: 'message' | 'callback';
  onDone(): void;
}
const mostChars = 4000;
const dayMs = 86_400_000;

/** Instead of waiting: a message that is answered here, or a time at which to be written to. */
export function LeaveWord({ kind, onDone }: LeaveWordProps) {
  const { t, visitor, complain } = usePanel();
  const [text, setText] = useState('');
  const [when, setWhen] = useState('');
  const [reach, setReach] = useState('');
  const [isChecked, setChecked] = useState(false);
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const problem = kind === 'message' ? !text.trim() && t.fieldMissing : isPast(when) && t.timePast;
  const send = async (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (problem) return first.current?.focus();
    const reached = reach.trim() ? { reach: reach.trim() } : {};
    const outcome =
      kind === 'message'
        ? await visitor.leaveMessage({ text: text.trim(), ...reached })
        : await visitor.askForCallback({
            ...(when ? { when: new Date(when).toISOString() } : {}),
            ...reached,
          });
    if (outcome.ok) onDone();
    else complain(outcome.refused);
  };
  const id = useId();
  const wrong = isChecked && problem;
  const facts = {
    id,
    'aria-invalid': Boolean(wrong),
    ...(wrong ? { 'aria-describedby': `${id}-wrong` } : {}),
  };
  return (
    <form
      class="leave-word"
      noValidate
      onSubmit={(event) => void send(event)}
      aria-label={kind === 'message' ? t.leaveMessage : t.callBack}
    >
      <label for={id}>{kind === 'message' ? t.yourMessage : t.callBackWhen}</label>
      {kind === 'message' ? (
        <textarea
          {...facts}
          ref={(field) => {
            first.current = field;
          }}
          rows={3}
          maxLength={mostChars}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...facts}
          ref={(field) => {
            first.current = field;
          }}
          type="datetime-local"
          min={local(Date.now())}
          max={local(Date.now() + 30 * dayMs)}
          value={when}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <ReachField id={`${id}-reach`} value={reach} onChange={setReach} />
      <div class="leave-word-buttons">
        <button type="button" class="plain" onClick={onDone}>
          {t.keepWaiting}
        </button>
        <button type="submit" class="filled">
          {t.send}
        </button>
      </div>
    </form>
  );
}

interface ReachProps {
  id: string;
  value: string;
  onChange(reach: string): void;
}

function ReachField({ id, value, onChange }: ReachProps) {
  const { t } = usePanel();
  return (
    <>
      <label for={id}>
        {t.reach} <small>({t.fieldOptional})</small>
      </label>
      <input id={id} maxLength={200} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </>
  );
}

const isPast = (when: string) => when !== '' && !(Date.parse(when) > Date.now());

/** The moment as a field of local time writes it. */
function local(at: number): string {
  const moment = new Date(at);
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
