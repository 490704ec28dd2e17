import type { Health, HealthPart } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { client } from '../shell/client.ts';
import { Empty } from '../shell/empty.tsx';
import { fullText } from '../shell/format.ts';
import { cx } from '../shell/look/cx.ts';
import { Page } from '../shell/page/page.tsx';
import { Wide } from '../shell/page/wide.tsx';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { IdText } from '../shell/text/id-text.tsx';
import { type Translate, useLocale, useWords, wordsFor } from '../words/index.ts';
import styles from './health.module.css';

type Status = Health['status'];
const icons = { ok: CircleCheck, degraded: CircleAlert, down: CircleX } as const;

/** How the installation is doing, part by part; it looks again by itself. */
export function HealthPage() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data, error } = useQuery({
    queryKey: ['health', workspaceId],
    queryFn: ({ signal }) => client.call('getHealth', { params: { workspaceId }, signal }),
    refetchInterval: 10_000,
  });
  return (
    <Page title={t('settings.health')} isWide>
      {error ? (
        <Empty icon={<CircleX size={22} />} title={problemWords(t, error)} text={t('health.cannotAsk')} />
      ) : null}
      {data ? (
        <>
          <div className={cx(styles.overall, styles[data.status])}>
            <StatusIcon status={data.status} />
            <b>{t(`health.${data.status}All`)}</b>
            <span>
              {t('health.version', { version: data.version, since: fullText(data.startedAt, locale) })}
            </span>
          </div>
          <ul className={styles.parts}>
            {data.parts.map((part) => (
              <li key={part.name} className={styles[part.status]}>
                <StatusIcon status={part.status} />
                <b>{t(`health.part.${part.name}`)}</b>
                <span>{factsOf(part, t)}</span>
              </li>
            ))}
          </ul>
          <Processes processes={data.processes} />
          <Parked parked={data.parked} />
          <FailedJobs jobs={data.failedJobs} />
        </>
      ) : null}
    </Page>
  );
}

/** What there is to tell of a part. */
function factsOf(part: HealthPart, t: Translate): string {
  switch (part.name) {
    case 'store':
      return `PostgreSQL ${part.version}`;
    case 'bus':
      return t('health.processCount', { count: part.processes });
    case 'reactions':
      return t('health.lanesNow', { lanes: part.lanes, queued: part.queued, parked: part.parked });
    case 'jobs':
      return t('health.jobsFailed', { count: part.failed });
  }
}

function StatusIcon({ status }: { status: Status }) {
  const t = useWords();
  const Icon = icons[status];
  return <Icon size={18} aria-label={t(`health.${status}`)} />;
}

function Processes({ processes }: { processes: Health['processes'] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <section>
      <h2 className={styles.title}>{t('health.processes')}</h2>
      <Wide label={t('health.processes')}>
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={processes}
          columns={[
            { title: t('health.process'), dataIndex: 'id' },
            { title: t('health.started'), render: (_, one) => fullText(one.startedAt, locale) },
            { title: t('health.seen'), render: (_, one) => fullText(one.seenAt, locale) },
            { title: t('health.lanes'), dataIndex: 'lanes', align: 'right' },
            { title: t('health.visitors'), dataIndex: 'visitors', align: 'right' },
            { title: t('people.agents'), dataIndex: 'agents', align: 'right' },
          ]}
        />
      </Wide>
    </section>
  );
}

function Parked({ parked }: { parked: Health['parked'] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <section>
      <h2 className={styles.title}>{t('health.parked')}</h2>
      <p className={styles.quiet}>{parked.length === 0 ? t('health.noParked') : t('health.parkedText')}</p>
      {parked.length === 0 ? null : (
        <Wide label={t('health.parked')}>
          <Table
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={parked}
            columns={[
              {
                title: t('health.reaction'),
                render: (_, { reaction }) => (
                  <span title={reaction}>{wordsFor('health.reactions', reaction)}</span>
                ),
              },
              {
                title: t('health.subject'),
                render: (_, one) => <IdText text={`${one.subject} #${one.seq}`} />,
              },
              { title: t('health.attempts'), dataIndex: 'attempts', align: 'right' },
              { title: t('health.retry'), render: (_, one) => fullText(one.retryAt, locale) },
              { title: t('health.error'), dataIndex: 'error' },
            ]}
          />
        </Wide>
      )}
    </section>
  );
}

function FailedJobs({ jobs }: { jobs: Health['failedJobs'] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <section>
      <h2 className={styles.title}>{t('health.jobs')}</h2>
      <p className={styles.quiet}>{jobs.length === 0 ? t('health.noJobs') : t('health.jobsText')}</p>
      {jobs.length === 0 ? null : (
        <Wide label={t('health.jobs')}>
          <Table
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={jobs}
            columns={[
              { title: t('health.job'), dataIndex: 'kind' },
              { title: t('health.attempts'), dataIndex: 'attempts', align: 'right' },
              { title: t('health.retry'), render: (_, one) => fullText(one.runAt, locale) },
              { title: t('health.error'), dataIndex: 'error' },
            ]}
          />
        </Wide>
      )}
    </section>
  );
}
