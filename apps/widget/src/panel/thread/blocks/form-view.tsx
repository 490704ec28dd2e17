import { type BlockOf, checkField, type FormField, formText } from '@parley/contract';
import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../panel.ts';

const inputTypes = { text: 'text', number: 'text', email: 'email', phone: 'tel', date: 'date' } as const;

/** A form of an answer: what is filled in is checked here and said as one message, line by line. */
export function FormView({ form }: { form: BlockOf<'form'> }) {
  const { t, visitor } = usePanel();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [isChecked, setChecked] = useState(false);
  const [isSent, setSent] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    const wrong = form.fields.find((field) => checkField(field, answers[field.name] ?? ''));
    if (wrong) {
      const asked = (event.currentTarget as HTMLFormElement).elements.namedItem(wrong.name);
      return (asked as HTMLElement | null)?.focus();
    }
    setSent(true);
    visitor.say(formText(form, answers));
  };
  return (
    <form class="card form" noValidate onSubmit={send} dir="auto">
      <fieldset disabled={isSent}>
        <legend>{form.title}</legend>
        {form.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={answers[field.name] ?? ''}
            isChecked={isChecked}
            onChange={(value) => setAnswers({ ...answers, [field.name]: value })}
          />
        ))}
        <button type="submit" class="chip">
          {isSent ? t.formSent : form.send}
        </button>
      </fieldset>
    </form>
  );
}

interface FieldProps {
  field: FormField;
  value: string;
  isChecked: boolean;
  onChange(value: string): void;
}

function Field({ field, value, isChecked, onChange }: FieldProps) {
  const { t } = usePanel();
  const id = useId();
  const problem = isChecked ? checkField(field, value) : undefined;
  const facts = {
    ...{ id, name: field.name, value, 'aria-invalid': problem !== undefined },
    'aria-required': field.required,
    ...(problem ? { 'aria-describedby': `${id}-wrong` } : {}),
    onInput: (event: Event) => onChange((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {!field.required && <small> ({t.fieldOptional})</small>}
      </label>
      {field.kind === 'choice' ? (
        <select {...facts}>
          <option value="" />
          {field.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          {...facts}
          // The types of an input with a type of its own forbid one that is chosen.
          {...({ type: inputTypes[field.kind] } as object)}
          {...(field.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
        />
      )}
      {problem && (
        <p class="wrong" id={`${id}-wrong`}>
          {problem === 'missing' ? t.fieldMissing : t.fieldWrong}
        </p>
      )}
    </div>
  );
}
