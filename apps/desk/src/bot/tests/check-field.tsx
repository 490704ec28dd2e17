import type { Expectation, FlowId, QuestionId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useFlow, useFlowActions, useFlows } from '../flows/flows.ts';
import { checkNames, type Namings, reasonNames } from './expectation-words.ts';
import styles from './tests.module.css';

interface CheckProps {
  check: Expectation;
  names: Namings;
  onChange(check: Expectation): void;
  onRemove(): void;
}
const kinds = Object.keys(checkNames) as Expectation['kind'][];
const reasons = Object.keys(reasonNames) as (keyof typeof reasonNames)[];
/** What a check of a kind begins as; the compiler asks for every kind. */
const blanks: { readonly [K in Expectation['kind']]: Extract<Expectation, { kind: K }> } = {
  'answered-by': { kind: 'answered-by', question: '' as QuestionId },
  contains: { kind: 'contains', text: '' },
  lacks: { kind: 'lacks', text: '' },
  'handed-over': { kind: 'handed-over' },
  kept: { kind: 'kept' },
  'flow-node': { kind: 'flow-node', flow: '' as FlowId, node: '' },
  called: { kind: 'called', connector: '', action: '', inputs: {} },
  'not-called': { kind: 'not-called', connector: '', action: '' },
};

/** One thing that must come of a turn. */
export function CheckField({ check, names, onChange, onRemove }: CheckProps) {
  const t = useWords();
  return (
    <div className={styles.check}>
      <Select
        className={styles.kind ?? ''}
        value={check.kind}
        aria-label={t('tests.expected')}
        options={kinds.map((value) => ({ value, label: t(`tests.kind.${checkNames[value]}`) }))}
        onChange={(kind) => onChange(blanks[kind])}
      />
      <div className={styles.detail}>
        <Detail check={check} names={names} onChange={onChange} />
      </div>
      <IconButton label={t('tests.removeCheck')} icon={<Trash2 size={15} />} onClick={onRemove} />
    </div>
  );
}

function Detail({ check, names, onChange }: Omit<CheckProps, 'onRemove'>) {
  const t = useWords();
  switch (check.kind) {
    case 'contains':
    case 'lacks':
      return (
        <Input
          value={check.text}
          maxLength={300}
          placeholder={t('tests.words')}
          aria-label={t('tests.words')}
          onChange={(event) => onChange({ ...check, text: event.target.value })}
        />
      );
    case 'handed-over':
      return (
        <Select
          value={check.reason ?? ''}
          aria-label={t('tests.kind.handedOver')}
          options={[
            { value: '', label: t('tests.anyReason') },
            ...reasons.map((value) => ({ value, label: t(`tests.reasons.${reasonNames[value]}`) })),
          ]}
          onChange={(reason) =>
            onChange(
              reason === ''
                ? { kind: 'handed-over' }
                : { kind: 'handed-over', reason: reason as keyof typeof reasonNames },
            )
          }
        />
      );
    case 'answered-by':
      return <QuestionField check={check} names={names} onChange={onChange} />;
    case 'flow-node':
      return <FlowField check={check} onChange={onChange} />;
    case 'called':
    case 'not-called':
      return <ActionField check={check} onChange={onChange} />;
    default:
      return null;
  }
}

type CheckOf<K extends Expectation['kind']> = Extract<Expectation, { kind: K }>;

function QuestionField({
  check,
  names,
  onChange,
}: {
  check: CheckOf<'answered-by'>;
  names: Namings;
  onChange(check: Expectation): void;
}) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: ['knowledge', workspaceId, 'find', typed],
    queryFn: ({ signal }) =>
      client.call('listQuestions', {
        params: { workspaceId },
        query: { q: typed || undefined, limit: 20 },
        signal,
      }),
    select: ({ data }) => data,
  }).data;
  const titleOf = (wordings: NonNullable<typeof found>[number]['wordings']) =>
    inLanguage(
      Object.fromEntries(
        Object.entries(wordings).map(
          ([
            tag,
            {
              questions: [first = ''],
            },
          ]) => [tag, first],
        ),
      ),
      locale,
    );
  const options = (found ?? []).map(({ id, wordings }) => ({
    value: id as string,
    label: titleOf(wordings),
  }));
  const isListed =
    check.question === ('' as QuestionId) || options.some(({ value }) => value === check.question);
  return (
    <Select
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={(check.question as string) || undefined}
      placeholder={t('tests.question')}
      aria-label={t('tests.question')}
      options={
        isListed ? options : [{ value: check.question, label: names.question(check.question) }, ...options]
      }
      onChange={(question) => onChange({ ...check, question: question as QuestionId })}
    />
  );
}

function FlowField({ check, onChange }: { check: CheckOf<'flow-node'>; onChange(check: Expectation): void }) {
  const t = useWords();
  const locale = useLocale();
  const flows = useFlows().data;
  return (
    <>
      <Select
        value={(check.flow as string) || undefined}
        placeholder={t('tests.flow')}
        aria-label={t('tests.flow')}
        options={(flows ?? []).map(({ id, title }) => ({
          value: id as string,
          label: inLanguage(title, locale),
        }))}
        onChange={(flow) => onChange({ ...check, flow: flow as FlowId, node: '' })}
      />
      {check.flow ? <NodeField check={check} onChange={onChange} /> : null}
    </>
  );
}

function NodeField({ check, onChange }: { check: CheckOf<'flow-node'>; onChange(check: Expectation): void }) {
  const t = useWords();
  const nodes = useFlow(check.flow).data?.definition.nodes ?? [];
  return (
    <Select
      showSearch
      value={check.node || undefined}
      placeholder={t('tests.node')}
      aria-label={t('tests.node')}
      options={nodes.map(({ key }) => ({ value: key, label: key }))}
      onChange={(node) => onChange({ ...check, node: node ?? '' })}
    />
  );
}

function ActionField({
  check,
  onChange,
}: {
  check: CheckOf<'called' | 'not-called'>;
  onChange(check: Expectation): void;
}) {
  const t = useWords();
  const actions = useFlowActions() ?? [];
  return (
    <>
      <Select
        showSearch
        value={check.action ? `${check.connector}.${check.action}` : undefined}
        placeholder={t('tests.action')}
        aria-label={t('tests.action')}
        options={actions.map(({ connector, name }) => ({
          value: `${connector}.${name}`,
          label: `${connector}.${name}`,
        }))}
        onChange={(value = '') => {
          const at = value.lastIndexOf('.');
          onChange({ ...check, connector: value.slice(0, at), action: value.slice(at + 1) });
        }}
      />
      {check.kind === 'called' ? (
        <InputsField inputs={check.inputs} onChange={(inputs) => onChange({ ...check, inputs })} />
      ) : null}
    </>
  );
}

/** `order=SP20260001, reason=quality` */
function InputsField({
  inputs,
  onChange,
}: {
  inputs: Record<string, string>;
  onChange(inputs: Record<string, string>): void;
}) {
  const t = useWords();
  const [text, setText] = useState(() =>
    Object.entries(inputs)
      .map(([name, value]) => `${name}=${value}`)
      .join(', '),
  );
  return (
    <Input
      value={text}
      placeholder={t('tests.inputs')}
      aria-label={t('tests.inputs')}
      onChange={(event) => {
        setText(event.target.value);
        const pairs = event.target.value.split(/[,，]/).map((pair) => pair.split('='));
        onChange(
          Object.fromEntries(
            pairs.flatMap(([name = '', ...value]) =>
              name.trim() && value.length > 0 ? [[name.trim(), value.join('=').trim()]] : [],
            ),
          ),
        );
      }}
    />
  );
}
