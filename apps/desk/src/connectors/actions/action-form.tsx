import type { ConnectorAction } from '@parley/contract';
import { InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { Field, LineField, Row } from '../../shell/form/field.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../connectors.module.css';
import { FailuresForm } from './failures-form.tsx';
import { InputsForm } from './inputs-form.tsx';
import { isName } from './is-name.ts';
import { LabelFields } from './label-fields.tsx';
import { OutputsForm } from './outputs-form.tsx';
import { PairsField } from './pairs-field.tsx';

interface ActionFormProps {
  action: ConnectorAction;
  onChange(action: ConnectorAction): void;
}

/** One thing that can be asked: the request, what it needs, and what is made of the answer. */
export function ActionForm({ action, onChange }: ActionFormProps) {
  const t = useWords();
  const change = (part: Partial<ConnectorAction>) => onChange({ ...action, ...part });
  return (
    <>
      <Row>
        <LineField
          label={t('connectors.actionName')}
          maxLength={60}
          isWrong={!isName(action.name)}
          value={action.name}
          onChange={(name) => change({ name: name.trim() })}
        />
        <LabelFields label={action.label} onChange={(label) => change({ label })} />
      </Row>
      <Row>
        <Field label={t('connectors.method')}>
          {(id) => (
            <Select
              id={id}
              value={action.method}
              options={(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((value) => ({ value }))}
              onChange={(method: ConnectorAction['method']) => change({ method })}
            />
          )}
        </Field>
        <LineField
          label={t('connectors.path')}
          maxLength={500}
          placeholder="/orders/{order}"
          isWrong={!/^\/[^?#\\\s]*$/.test(action.path)}
          value={action.path}
          onChange={(path) => change({ path: path.trim() })}
        />
      </Row>
      <PairsField
        label={t('connectors.query')}
        pairs={action.query}
        onChange={(query) => change({ query })}
      />
      {action.method === 'GET' ? null : (
        <BodyField body={action.body} onChange={(body) => change({ body })} />
      )}
      <InputsForm inputs={action.inputs} onChange={(inputs) => change({ inputs })} />
      <OutputsForm outputs={action.outputs} onChange={(outputs) => change({ outputs })} />
      <FailuresForm failures={action.failures} onChange={(failures) => change({ failures })} />
      <Manners action={action} change={change} />
    </>
  );
}

interface MannersProps {
  action: ConnectorAction;
  change(part: Partial<ConnectorAction>): void;
}

/** For whom it may be asked, and how often. */
function Manners({ action, change }: MannersProps) {
  const t = useWords();
  return (
    <Row>
      <Field label={t('connectors.needs')}>
        {(id) => (
          <Select<ConnectorAction['needs']>
            id={id}
            value={action.needs}
            options={(['nobody', 'identity', 'fresh-identity'] as const).map((value) => ({
              value,
              label: t(`connectors.need.${value}`),
            }))}
            onChange={(needs) => change({ needs })}
          />
        )}
      </Field>
      <Field label={t('connectors.isWrite')}>
        {(id) => (
          <Switch
            id={id}
            checked={action.isWrite}
            onChange={(isWrite) =>
              change({ isWrite, ...(isWrite ? { cacheSeconds: 0, isCard: false } : {}) })
            }
          />
        )}
      </Field>
      {action.isWrite ? null : (
        <Field label={t('connectors.isCard')}>
          {(id) => <Switch id={id} checked={action.isCard} onChange={(isCard) => change({ isCard })} />}
        </Field>
      )}
      {action.isWrite ? (
        <LineField
          label={t('connectors.idempotency')}
          maxLength={100}
          placeholder="Idempotency-Key"
          value={action.idempotencyHeader ?? ''}
          onChange={(header) => change({ idempotencyHeader: header.trim() || null })}
        />
      ) : (
        <Field label={t('connectors.cache')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={86_400}
              suffix="s"
              value={action.cacheSeconds}
              onChange={(cacheSeconds) => change({ cacheSeconds: cacheSeconds ?? 0 })}
            />
          )}
        </Field>
      )}
    </Row>
  );
}

type Body = ConnectorAction['body'];

function BodyField({ body, onChange }: { body: Body; onChange(body: Body): void }) {
  const t = useWords();
  const [text, setText] = useState(() => (body ? JSON.stringify(body, undefined, 2) : ''));
  const read = readBody(text);
  return (
    <Field label={t('connectors.body')}>
      {(id) => (
        <div className={styles.code}>
          <TextArea
            id={id}
            rows={4}
            spellCheck={false}
            placeholder={'{ "note": "{note}" }'}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              const next = readBody(event.target.value);
              if (next !== undefined) onChange(next);
            }}
          />
          {read === undefined ? <small className={styles.wrong}>{t('connectors.bodyWrong')}</small> : null}
        </div>
      )}
    </Field>
  );
}

/** Undefined where it is no JSON object; nothing written is no body. */
function readBody(text: string): Body | undefined {
  if (text.trim() === '') return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Body) : undefined;
  } catch {
    return undefined;
  }
}
