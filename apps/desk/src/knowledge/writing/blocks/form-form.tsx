import { type BlockOf, contentLimits, type FormField } from '@parley/contract';
import { Select, Switch } from 'antd';
import { Field, LineField, Row } from '../../../shell/form/field.tsx';
import { ListField } from '../../../shell/form/list-field.tsx';
import { TextArea } from '../../../shell/text-area.tsx';
import { useWords } from '../../../words/index.ts';

type Form = BlockOf<'form'>;
const kinds = ['text', 'number', 'email', 'phone', 'date', 'choice'] as const;

/** A form that the customer fills in. */
export function FormForm({ block, onChange }: { block: Form; onChange(block: Form): void }) {
  const t = useWords();
  const used = new Set(block.fields.map(({ name }) => name));
  const freeName = () => {
    for (let number = 1; ; number += 1) if (!used.has(`field_${number}`)) return `field_${number}`;
  };
  return (
    <>
      <LineField
        label={t('writing.title')}
        maxLength={contentLimits.titleChars}
        value={block.title}
        onChange={(title) => onChange({ ...block, title })}
      />
      <ListField<FormField>
        name={t('writing.field')}
        items={block.fields}
        most={contentLimits.fields}
        make={() => ({ kind: 'text', name: freeName(), label: '', required: true })}
        onChange={(fields) => onChange({ ...block, fields })}
      >
        {(field, change) => <FieldForm field={field} onChange={change} />}
      </ListField>
      <LineField
        label={t('writing.sendLabel')}
        maxLength={contentLimits.labelChars}
        value={block.send}
        onChange={(send) => onChange({ ...block, send })}
      />
    </>
  );
}

function FieldForm({ field, onChange }: { field: FormField; onChange(field: FormField): void }) {
  const t = useWords();
  const { name, label, required } = field;
  const turnInto = (kind: FormField['kind']) =>
    onChange(
      kind === 'choice'
        ? { kind, name, label, required, options: [] }
        : ({ kind, name, label, required } as FormField),
    );
  return (
    <>
      <Row>
        <LineField
          label={t('writing.label')}
          maxLength={contentLimits.labelChars}
          value={label}
          onChange={(next) => onChange({ ...field, label: next })}
        />
        <Field label={t('writing.fieldKind')}>
          {(id) => (
            <Select
              id={id}
              value={field.kind}
              options={kinds.map((value) => ({ value, label: t(`writing.kinds.${value}`) }))}
              onChange={turnInto}
            />
          )}
        </Field>
      </Row>
      <Row>
        <LineField
          label={t('writing.fieldName')}
          maxLength={40}
          isWrong={!/^[a-z][a-z0-9_]{0,39}$/.test(name)}
          value={name}
          onChange={(next) => onChange({ ...field, name: next.trim() })}
        />
        <Field label={t('writing.required')}>
          {(id) => (
            <Switch
              id={id}
              size="small"
              checked={required}
              onChange={(next) => onChange({ ...field, required: next })}
            />
          )}
        </Field>
      </Row>
      {field.kind === 'choice' ? (
        <Field label={t('writing.options')}>
          {(id) => (
            <TextArea
              id={id}
              rows={3}
              defaultValue={field.options.join('\n')}
              onChange={(event) => onChange({ ...field, options: optionsOf(event.target.value) })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

const optionsOf = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim().slice(0, contentLimits.labelChars)))]
    .filter((line) => line !== '')
    .slice(0, contentLimits.options);
