import type { RegressionRunId, RegressionRunRow } from '@parley/contract';
import { Skeleton } from 'antd';
import { Link } from 'wouter';
import { useNames } from '../../people/agents.ts';
import { whenText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { AllowChange } from './allow-change.tsx';
import { Failures } from './failures.tsx';
import styles from './tests.module.css';
import { useRun } from './tests.ts';

/** One run with all that failed. */
export function RunPage({ id }: { id: RegressionRunId }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const names = useNames();
  const { data: run, error } = useRun(id);
  const isChange = run !== undefined && run.cause !== 'asked';
  return (
    <Page
      isWide
      title={
        run ? t('tests.result', { passed: run.total - run.failed, total: run.total }) : t('studio.tests')
      }
      extra={<Link href={`/${workspaceId}/bot/tests`}>{t('tests.toList')}</Link>}
    >
      {error ? <p role="alert">{problemWords(t, error)}</p> : null}
      {run ? (
        <>
          <RunFacts run={run} />
          {run.allowed ? (
            <p className={styles.muted}>
              {t('tests.allowed', { who: names.agent(run.allowed.by), reason: run.allowed.reason })}
            </p>
          ) : null}
          <Failures failures={run.failures} isChange={isChange} />
          {isChange && run.failed > 0 && !run.allowed ? <AllowChange run={run} /> : null}
        </>
      ) : error ? null : (
        <Skeleton active />
      )}
    </Page>
  );
}

/** Why, when and how long it ran. */
export function RunFacts({ run }: { run: RegressionRunRow }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const cause = t(`tests.cause.${run.cause}`);
  return (
    <small className={styles.muted}>
      {run.about ? `${cause}: ${run.about}` : cause} · {whenText(run.at, nowMs, locale)} ·{' '}
      {t('tests.took', { seconds: (run.tookMs / 1000).toLocaleString(locale, { maximumFractionDigits: 1 }) })}
      {run.cause !== 'asked' && run.failed > 0 && !run.allowed ? ` · ${t('tests.stopped')}` : ''}
    </small>
  );
}
