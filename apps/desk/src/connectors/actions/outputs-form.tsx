import type { ActionOutput } from '@parley/contract';
import { Select, Switch } from 'antd';
import { Field, LineField, Row } from '../../shell/form/field.tsx';
import { ListField } from '../../shell/form/list-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../connectors.module.css';
import { isName } from './is-name.ts';

const outputKinds = ['text', 'number', 'boolean', 'date', 'wording'] as const;

interface OutputsProps {
  outputs: readonly ActionOutput[];
  onChange(outputs: ActionOutput[]): void;
}

/** What is taken out of an answer, and where it stands there. */
export function OutputsForm({ outputs, onChange }: OutputsProps) {
  const t = useWords();
  return (
    <fieldset className={styles.values}>
      <legend>{t('connectors.outputs')}</legend>
      <ListField<ActionOutput>
        name={t('connectors.output')}
        items={outputs}
        most={40}
        least={0}
        make={() => ({ name: `output_${outputs.length + 1}`, pointer: '/', kind: 'text', required: true })}
        onChange={onChange}
      >
        {(output, change) => (
          <Row>
            <LineField
              label={t('connectors.valueName')}
              maxLength={60}
              isWrong={!isName(output.name)}
              value={output.name}
              onChange={(name) => change({ ...output, name: name.trim() })}
            />
            <LineField
              label={t('connectors.pointer')}
              maxLength={300}
              placeholder="/data/0/state"
              value={output.pointer}
              onChange={(pointer) => change({ ...output, pointer: pointer.trim() })}
            />
            <Field label={t('connectors.kind')}>
              {(id) => (
                <Select<ActionOutput['kind']>
                  id={id}
                  value={output.kind}
                  options={outputKinds.map((value) => ({ value, label: t(`connectors.kinds.${value}`) }))}
                  onChange={(kind) => change({ ...output, kind })}
                />
              )}
            </Field>
            <Field label={t('writing.required')}>
              {(id) => (
                <Switch
                  id={id}
                  size="small"
                  checked={output.required}
                  onChange={(required) => change({ ...output, required })}
                />
              )}
            </Field>
          </Row>
        )}
      </ListField>
    </fieldset>
  );
}
