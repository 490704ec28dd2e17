import type { RegressionRun, RegressionScript, RegressionTest } from '@parley/contract';
import { Alert, Button, Input, Popconfirm, Segmented, Select, Switch } from 'antd';
import { Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { isRefusal } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, useWords } from '../../words/index.ts';
import { Doings } from '../row-list.tsx';
import { AnswersField } from './answers-field.tsx';
import { Failures } from './failures.tsx';
import styles from './tests.module.css';
import { testsKey } from './tests.ts';
import { TurnsField } from './turns-field.tsx';

export interface TestDraft extends RegressionScript {
  name: string;
  isOn: boolean;
}
export const blankTest: TestDraft = {
  ...{ name: '', isOn: true, language: null, channelKind: 'web', answers: [] },
  customer: { proof: 'nobody', attributes: {} },
  turns: [{ said: '', expect: [] }],
};

const draftOf = ({ name, isOn, language, channelKind, customer, turns, answers }: TestDraft): TestDraft => ({
  ...{ name, isOn, language, channelKind, customer, turns, answers },
});

/** Writes a test, saves it over the version that was seen, and runs it. */
export function TestEditor({ saved, begun }: { saved: RegressionTest | null; begun: TestDraft }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => draftOf(begun));
  const [version, setVersion] = useState(saved?.version ?? 0);
  const [result, setResult] = useState<RegressionRun | null>(null);
  const [isReadable, setReadable] = useState(true);
  const set = (change: Partial<TestDraft>) => setDraft({ ...draft, ...change });
  const touches = [testsKey(workspaceId)];
  const save = useSave({
    save: () =>
      saved
        ? client.call('changeRegressionTest', {
            params: { workspaceId, regressionTestId: saved.id },
            body: { ...draft, version },
          })
        : client.call('createRegressionTest', { params: { workspaceId }, body: draft }),
    ...{ touches, shown: ['object.changed'] as const },
    onSaved(test) {
      setVersion(test.version);
      if (!saved) navigate(`/${workspaceId}/bot/tests/${test.id}`, { replace: true });
    },
  });
  const run = useSave({
    save: async () => {
      const { id } = await save.mutateAsync();
      return client.call('runRegression', { params: { workspaceId }, body: { tests: [id] } });
    },
    ...{ touches, done: t('shell.done'), shown: ['object.changed'] as const },
    onSaved: setResult,
  });
  const isComplete =
    draft.name.trim() !== '' && isReadable && draft.turns.every(({ said }) => said.trim() !== '');
  return (
    <Page
      isWide
      title={draft.name || t('tests.new')}
      extra={
        <Doings>
          <Link href={`/${workspaceId}/bot/tests`}>{t('tests.toList')}</Link>
          {saved ? <RemoveTest test={saved} /> : null}
          <Button
            icon={<Play size={15} />}
            loading={run.isPending}
            disabled={!isComplete || !saved}
            onClick={() => run.mutate()}
          >
            {t('tests.runThis')}
          </Button>
          <Button
            type="primary"
            loading={save.isPending}
            disabled={!isComplete}
            onClick={() => save.mutate()}
          >
            {t('shell.save')}
          </Button>
        </Doings>
      }
    >
      {isRefusal(save.error, 'object.changed') && saved ? (
        <Overtaken
          onTheirs={() => {
            setDraft(draftOf(saved));
            setVersion(saved.version);
            save.reset();
          }}
        />
      ) : null}
      {result ? (
        <section className={styles.result} aria-live="polite">
          <h2>{t('tests.result', { passed: result.total - result.failed, total: result.total })}</h2>
          <Failures failures={result.failures} isChange={false} />
        </section>
      ) : null}
      <Facts draft={draft} set={set} />
      <Part title={t('tests.conversation')}>
        <TurnsField turns={draft.turns} onChange={(turns) => set({ turns })} />
      </Part>
      <Part title={t('tests.answers')} text={t('tests.answersText')}>
        <AnswersField
          answers={draft.answers}
          onChange={(answers) => set({ answers })}
          onReadable={setReadable}
        />
      </Part>
    </Page>
  );
}

/** Somebody saved in between; nothing is overwritten. */
function Overtaken({ onTheirs }: { onTheirs(): void }) {
  const t = useWords();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('tests.changed')}
      action={
        <Button size="small" onClick={onTheirs}>
          {t('tests.discard')}
        </Button>
      }
    />
  );
}

interface FactsProps {
  draft: TestDraft;
  set(change: Partial<TestDraft>): void;
}
const proofs = ['nobody', 'identity', 'fresh-identity'] as const;
const proofNames = { nobody: 'nobody', identity: 'identity', 'fresh-identity': 'fresh' } as const;

function Facts({ draft, set }: FactsProps) {
  const t = useWords();
  return (
    <div className={styles.facts}>
      <Setting label={t('tests.name')}>
        {(id) => (
          <Input
            id={id}
            value={draft.name}
            maxLength={120}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Setting>
      <Setting label={t('tests.isOn')} isInline>
        {(id) => <Switch id={id} checked={draft.isOn} onChange={(isOn) => set({ isOn })} />}
      </Setting>
      <Setting label={t('tests.language')}>
        {(id) => (
          <Select
            id={id}
            value={draft.language ?? ''}
            onChange={(value) =>
              set({ language: value === '' ? null : (value as keyof typeof languageNames) })
            }
            options={[
              { value: '', label: t('tests.anyLanguage') },
              ...Object.entries(languageNames).map(([value, label]) => ({ value, label })),
            ]}
          />
        )}
      </Setting>
      <Setting label={t('tests.proof')}>
        {(id) => (
          <Segmented
            id={id}
            value={draft.customer.proof}
            onChange={(proof) => set({ customer: { ...draft.customer, proof } })}
            options={proofs.map((value) => ({ value, label: t(`tests.proofs.${proofNames[value]}`) }))}
          />
        )}
      </Setting>
    </div>
  );
}

function RemoveTest({ test }: { test: RegressionTest }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const remove = useSave({
    save: () => client.call('deleteRegressionTest', { params: { workspaceId, regressionTestId: test.id } }),
    touches: [testsKey(workspaceId)],
    done: t('shell.done'),
    onSaved: () => navigate(`/${workspaceId}/bot/tests`, { replace: true }),
  });
  return (
    <Popconfirm
      title={t('tests.removeSure')}
      okText={t('tests.remove')}
      cancelText={t('shell.cancel')}
      onConfirm={() => remove.mutate()}
    >
      <IconButton label={t('tests.remove')} icon={<Trash2 size={16} />} />
    </Popconfirm>
  );
}
