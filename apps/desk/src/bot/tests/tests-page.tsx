import type { RegressionRun, RegressionTestRow } from '@parley/contract';
import { Button } from 'antd';
import { CircleAlert, CircleCheck, CircleDashed, FlaskConical, Play, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Page, Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Doings, Row, RowList } from '../row-list.tsx';
import { Failures } from './failures.tsx';
import { RunFacts } from './run-page.tsx';
import styles from './tests.module.css';
import { testsKey, useRuns, useTests } from './tests.ts';

/** The tests of the bot, and how they went. */
export function TestsPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const { data: tests, error } = useTests();
  const [result, setResult] = useState<RegressionRun | null>(null);
  const run = useSave({
    save: () => client.call('runRegression', { params: { workspaceId }, body: {} }),
    touches: [testsKey(workspaceId)],
    done: t('shell.done'),
    onSaved: setResult,
  });
  const write = () => navigate(`/${workspaceId}/bot/tests/new`);
  return (
    <Page
      isWide
      title={t('studio.tests')}
      text={t('tests.text')}
      extra={
        <Doings>
          <Button
            icon={<Play size={15} />}
            loading={run.isPending}
            disabled={!tests || tests.length === 0}
            onClick={() => run.mutate()}
          >
            {t('tests.run')}
          </Button>
          <Button type="primary" icon={<Plus size={15} />} onClick={write}>
            {t('tests.new')}
          </Button>
        </Doings>
      }
    >
      {error ? <p role="alert">{problemWords(t, error)}</p> : null}
      {result ? (
        <section className={styles.result} aria-live="polite">
          <h2>{t('tests.result', { passed: result.total - result.failed, total: result.total })}</h2>
          <RunFacts run={result} />
          <Failures failures={result.failures} isChange={false} />
        </section>
      ) : null}
      {tests?.length === 0 ? (
        <Empty icon={<FlaskConical size={22} />} title={t('tests.none')} text={t('tests.noneText')}>
          <Button type="primary" onClick={write}>
            {t('tests.new')}
          </Button>
        </Empty>
      ) : (
        <RowList isBusy={!tests}>
          {tests?.map((test) => (
            <TestItem key={test.id} test={test} />
          ))}
        </RowList>
      )}
      <Runs />
    </Page>
  );
}

function TestItem({ test }: { test: RegressionTestRow }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const { workspaceId } = useSeat();
  return (
    <Row
      to={`/${workspaceId}/bot/tests/${test.id}`}
      title={
        <>
          <State test={test} />
          <b>{test.name}</b>
        </>
      }
      about={
        <>
          {t('tests.turns', { count: test.turns })} · {t('tests.checks', { count: test.expectations })}
          {test.last ? ` · ${whenText(test.last.at, nowMs, locale)}` : ''}
        </>
      }
    />
  );
}

/** How a test went last, in a mark and a word. */
export function State({ test }: { test: Pick<RegressionTestRow, 'isOn' | 'last'> }) {
  const t = useWords();
  if (!test.isOn) return <ToneTag>{t('tests.off')}</ToneTag>;
  if (!test.last)
    return (
      <ToneTag>
        <CircleDashed size={13} aria-hidden="true" /> {t('tests.notRun')}
      </ToneTag>
    );
  const { passed } = test.last;
  const Mark = passed ? CircleCheck : CircleAlert;
  return (
    <ToneTag tone={passed ? 'good' : 'bad'}>
      <Mark size={13} aria-hidden="true" /> {t(passed ? 'tests.passed' : 'tests.failed')}
    </ToneTag>
  );
}

function Runs() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const runs = useRuns().data;
  return (
    <Part title={t('tests.runs')}>
      {runs?.length === 0 ? <p className={styles.muted}>{t('tests.noRuns')}</p> : null}
      <ul className={styles.runs}>
        {runs?.slice(0, 20).map((run) => (
          <li key={run.id}>
            <Link href={`/${workspaceId}/bot/tests/${run.id}`}>
              {t('tests.result', { passed: run.total - run.failed, total: run.total })}
            </Link>{' '}
            <RunFacts run={run} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
