import type { FlowNode } from '@parley/contract';
import { Button, Input, Segmented } from 'antd';
import { Copy, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import { changeNode, copyNode, isFull, removeNodes, renameNode } from '../draft/edit-flow.ts';
import { useEditing } from '../editing.tsx';
import { FaultList } from '../fault-list.tsx';
import { AnswerForm } from './answer-form.tsx';
import { BranchForm } from './branch-form.tsx';
import { CallForm } from './call-form.tsx';
import { CollectForm } from './collect-form.tsx';
import { Exits, type FormProps } from './exit-fields.tsx';
import styles from './forms.module.css';
import { NameField } from './name-field.tsx';
import { SayForm } from './say-form.tsx';
import { WordsField } from './words-field.tsx';

/** Everything that can be set of a step, whichever kind it is; the canvas and the list show the same. */
export function NodeForm({ node }: { node: FlowNode }) {
  const t = useWords();
  const { flow, change, faults, select } = useEditing();
  const onChange = (next: FlowNode, about = 'form') =>
    change(changeNode(flow, node.key, next), `${node.key} ${about}`);
  return (
    <div className={styles.form}>
      <FaultList faults={faults.filter((fault) => fault.node === node.key)} />
      <Body node={node} onChange={onChange} />
      <StepName node={node} />
      <footer className={styles.foot}>
        {flow.start === node.key ? (
          <span>{t('flows.isStart')}</span>
        ) : (
          <Button size="small" type="text" onClick={() => change({ ...flow, start: node.key })}>
            {t('flows.makeStart')}
          </Button>
        )}
        <IconButton
          label={t('flows.copyStep')}
          icon={<Copy size={15} />}
          disabled={isFull(flow)}
          onClick={() => change(copyNode(flow, node.key))}
        />
        <IconButton
          label={t('flows.removeStep')}
          icon={<Trash2 size={15} />}
          disabled={flow.nodes.length === 1}
          onClick={() => {
            change(removeNodes(flow, [node.key]));
            select(null);
          }}
        />
      </footer>
    </div>
  );
}

/** By which name tests, figures and other steps know this one. */
function StepName({ node }: { node: FlowNode }) {
  const t = useWords();
  const { flow, change, select } = useEditing();
  const idOf = (key: string) => `step-name-${key}`;
  return (
    <NameField
      id={idOf(node.key)}
      label={t('flows.stepName')}
      hint={t('flows.stepNameHint')}
      value={node.key}
      taken={flow.nodes.flatMap(({ key }) => (key === node.key ? [] : [key]))}
      onChange={(key) => {
        change(renameNode(flow, node.key, key));
        select(key);
        // the form is another one now, and whoever went on by keys is still in it
        requestAnimationFrame(() => document.getElementById(idOf(key))?.focus());
      }}
    />
  );
}

function Body({ node, onChange }: { node: FlowNode; onChange: FormProps<'say'>['onChange'] }) {
  const t = useWords();
  switch (node.kind) {
    case 'say':
      return <SayForm node={node} onChange={onChange} />;
    case 'collect':
      return <CollectForm node={node} onChange={onChange} />;
    case 'answer':
      return <AnswerForm node={node} onChange={onChange} />;
    case 'call':
      return <CallForm node={node} onChange={onChange} />;
    case 'branch':
      return <BranchForm node={node} onChange={onChange} />;
    case 'confirm':
      return <ConfirmForm node={node} onChange={onChange} />;
    case 'verify':
      return <VerifyForm node={node} onChange={onChange} />;
    case 'hand-over':
      return <HandOverForm node={node} onChange={onChange} />;
    default:
      return <p className={styles.hint}>{t('flows.about.end')}</p>;
  }
}

function ConfirmForm({ node, onChange }: FormProps<'confirm'>) {
  const t = useWords();
  return (
    <>
      <WordsField
        label={t('flows.question')}
        words={node.words}
        onChange={(words) => words && onChange({ ...node, words }, 'words')}
      />
      <Exits node={node} onChange={onChange} />
    </>
  );
}

function VerifyForm({ node, onChange }: FormProps<'verify'>) {
  const t = useWords();
  return (
    <>
      <fieldset className={styles.field}>
        <legend>{t('flows.needsWhat')}</legend>
        <Segmented<'identity' | 'fresh-identity'>
          block
          value={node.needs}
          options={[
            { value: 'identity', label: t('flows.needs.identity') },
            { value: 'fresh-identity', label: t('flows.needs.fresh') },
          ]}
          onChange={(needs) => onChange({ ...node, needs }, 'needs')}
        />
        <p className={styles.hint}>
          {t(node.needs === 'identity' ? 'flows.about.identity' : 'flows.about.fresh')}
        </p>
      </fieldset>
      <Exits node={node} onChange={onChange} />
    </>
  );
}

function HandOverForm({ node, onChange }: FormProps<'hand-over'>) {
  const t = useWords();
  const id = useId();
  return (
    <>
      <WordsField
        isOptional
        label={t('flows.handOverWords')}
        words={node.words}
        onChange={(words) => {
          const { words: _, ...rest } = node;
          onChange(words ? { ...rest, words } : rest, 'words');
        }}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{t('flows.note')}</label>
        <Input
          id={id}
          maxLength={300}
          value={node.note ?? ''}
          onChange={({ target: { value } }) => {
            const { note: _, ...rest } = node;
            onChange(value ? { ...rest, note: value } : rest, 'note');
          }}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-team`}>{t('flows.team')}</label>
        <Input
          id={`${id}-team`}
          maxLength={80}
          value={node.team ?? ''}
          placeholder={t('flows.defaultTeam')}
          onChange={({ target: { value } }) => {
            const { team: _, ...rest } = node;
            onChange(value ? { ...rest, team: value } : rest, 'team');
          }}
        />
      </div>
    </>
  );
}
