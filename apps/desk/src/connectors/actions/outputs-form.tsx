import type { ActionOutput } from '@parley/contract';
import { LineField, Row } from '../../shell/form/field.tsx';
import { useWords } from '../../words/index.ts';
import { LabelFields } from './label-fields.tsx';
import { ValueKind, ValueList, ValueName, ValueRequired } from './value-list.tsx';

const outputKinds = ['text', 'number', 'boolean', 'date', 'wording'] as const;

interface OutputsProps {
  outputs: readonly ActionOutput[];
  onChange(outputs: ActionOutput[]): void;
}

/** What is taken out of an answer, and where it stands there. */
export function OutputsForm({ outputs, onChange }: OutputsProps) {
  const t = useWords();
  return (
    <ValueList<ActionOutput>
      title={t('connectors.outputs')}
      name={t('connectors.output')}
      items={outputs}
      most={40}
      make={() => ({ name: `output_${outputs.length + 1}`, pointer: '/', kind: 'text', required: true })}
      onChange={onChange}
    >
      {(output, change) => (
        <>
          <Row>
            <ValueName name={output.name} onChange={(name) => change({ ...output, name })} />
            <LineField
              label={t('connectors.pointer')}
              maxLength={300}
              placeholder="/data/0/state"
              value={output.pointer}
              onChange={(pointer) => change({ ...output, pointer: pointer.trim() })}
            />
            <ValueKind
              kind={output.kind}
              kinds={outputKinds}
              onChange={(kind) => change({ ...output, kind })}
            />
            <ValueRequired isOn={output.required} onChange={(required) => change({ ...output, required })} />
          </Row>
          <Row>
            <LabelFields
              label={output.label ?? {}}
              onChange={(label) => change(labelledOutput(output, label))}
            />
          </Row>
        </>
      )}
    </ValueList>
  );
}

function labelledOutput({ label: _, ...output }: ActionOutput, label: ActionOutput['label'] & object) {
  return Object.keys(label).length === 0 ? output : { ...output, label };
}
