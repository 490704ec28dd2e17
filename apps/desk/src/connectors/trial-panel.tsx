import type { ActionInput, Connector, ConnectorAction, ConnectorTrial } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { inLanguage } from '../contacts/in-language.ts';
import { client } from '../shell/client.ts';
import { Field } from '../shell/form/field.tsx';
import { Part } from '../shell/page/page.tsx';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { ToneTag } from '../shell/tone-tag.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './connectors.module.css';
import { connectorsKey } from './connectors.ts';

/** Asks the other system once and shows every step of it; the credential is masked everywhere. */
export function TrialPanel({ connector, isChanged }: { connector: Connector; isChanged: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [name, setName] = useState(connector.actions[0]?.name);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const action = connector.actions.find((each) => each.name === name) ?? connector.actions[0];
  const attempt = useMutation({
    mutationFn: (confirmed: boolean) =>
      client.call('tryConnectorAction', {
        params: { workspaceId, connectorId: connector.id },
        body: { action: action?.name ?? '', inputs: action ? inputsOf(action, typed) : {}, confirmed },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...connectorsKey(workspaceId), connector.id] }),
  });
  if (!action) return <p className={styles.about}>{t('connectors.noActions')}</p>;
  const trial = attempt.data;
  return (
    <Part title={t('connectors.view.try')} text={t('connectors.tryText')}>
      {isChanged ? <p className={styles.warning}>{t('connectors.saveFirst')}</p> : null}
      <form
        className={styles.trial}
        onSubmit={(event) => {
          event.preventDefault();
          attempt.mutate(false);
        }}
      >
        <Field label={t('connectors.action')}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={action.name}
              options={connector.actions.map((each) => ({
                value: each.name,
                label: inLanguage(each.label, locale) || each.name,
              }))}
              onChange={(next) => {
                setName(next);
                attempt.reset();
              }}
            />
          )}
        </Field>
        {action.inputs.map((input) => (
          <InputField
            key={input.name}
            input={input}
            value={typed[input.name] ?? ''}
            onChange={(value) => setTyped({ ...typed, [input.name]: value })}
          />
        ))}
        <div className={styles.choice}>
          <Button type="primary" htmlType="submit" loading={attempt.isPending}>
            {t(action.isWrite ? 'connectors.show' : 'connectors.send')}
          </Button>
          {action.isWrite && trial && !trial.sent && trial.request ? (
            <Button danger loading={attempt.isPending} onClick={() => attempt.mutate(true)}>
              {t('connectors.sendReally')}
            </Button>
          ) : null}
        </div>
      </form>
      {attempt.error ? <p className={styles.wrong}>{problemWords(t, attempt.error)}</p> : null}
      {trial ? <Trial trial={trial} /> : null}
    </Part>
  );
}

interface InputFieldProps {
  input: ActionInput;
  value: string;
  onChange(value: string): void;
}

function InputField({ input, value, onChange }: InputFieldProps) {
  const t = useWords();
  const locale = useLocale();
  const said = (input.label && inLanguage(input.label, locale)) || input.name;
  const from = input.from === 'dialogue' ? '' : ` · ${t(`connectors.source.${input.from}`)}`;
  return (
    <Field label={`${said}${from}${input.required ? ' *' : ''}`}>
      {(id) =>
        input.kind === 'choice' ? (
          <Select
            id={id}
            allowClear
            value={value || null}
            options={(input.choices ?? []).map((choice) => ({ value: choice }))}
            onChange={(next) => onChange(next ?? '')}
          />
        ) : (
          <Input
            id={id}
            maxLength={2000}
            placeholder={input.pattern ?? ''}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

const inputsOf = ({ inputs }: ConnectorAction, typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    inputs.flatMap(({ name, kind }): [string, string | number | boolean][] => {
      const value = (typed[name] ?? '').trim();
      if (value === '') return [];
      if (kind === 'number' && Number.isFinite(Number(value))) return [[name, Number(value)]];
      if (kind === 'boolean' && /^(true|false)$/.test(value)) return [[name, value === 'true']];
      return [[name, value]];
    }),
  );

function Trial({ trial }: { trial: ConnectorTrial }) {
  const t = useWords();
  const { request, outcome, failure, status, answer, outputs, problem, tookMs } = trial;
  return (
    <section className={styles.result} aria-live="polite">
      <h3>
        {outcome ? (
          <ToneTag tone={outcome === 'ok' ? 'good' : outcome === 'failed' ? 'waiting' : 'bad'}>
            {t(`connectors.outcomes.${outcome}`)}
            {failure ? `: ${failure}` : ''}
          </ToneTag>
        ) : (
          <ToneTag>{failure ?? t('connectors.notSent')}</ToneTag>
        )}
        {trial.sent ? (
          <small className="figures">
            {status ?? ''} · {tookMs} ms
          </small>
        ) : null}
      </h3>
      {problem ? <p className={styles.warning}>{problem}</p> : null}
      {request ? (
        <>
          <h4>{t('connectors.request')}</h4>
          <pre>
            {request.method} {request.url}
            {'\n'}
            {Object.entries(request.headers)
              .map(([header, value]) => `${header}: ${value}`)
              .join('\n')}
            {request.body ? `\n\n${request.body}` : ''}
          </pre>
        </>
      ) : null}
      {outputs ? (
        <>
          <h4>{t('connectors.outputs')}</h4>
          <pre>{JSON.stringify(outputs, undefined, 2)}</pre>
        </>
      ) : null}
      {answer ? (
        <>
          <h4>{t('connectors.answer')}</h4>
          <pre>{answer}</pre>
        </>
      ) : null}
    </section>
  );
}
