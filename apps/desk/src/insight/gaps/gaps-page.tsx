import type { Gap } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { Page } from '../../shell/page/page.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { GapRow } from './gap-row.tsx';

const gainMs = 10_000;

const periods = [7, 30, 90] as const;
const states = ['open', 'written', 'dismissed'] as const;

/** What customers asked most and the bot did not settle, and what came of writing it. */
export function GapsPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [days, setDays] = useState<number>(30);
  const [state, setState] = useState<Gap['state']>('open');
  const { data, error } = useQuery({
    queryKey: [...insightKey(workspaceId), 'gaps', days, state],
    placeholderData: keepPreviousData,
    // What a gap gains is counted with every answer, which is no news to push.
    refetchInterval: state === 'open' ? false : gainMs,
    queryFn: ({ signal }) =>
      client.call('listGaps', { params: { workspaceId }, query: { days, state }, signal }),
  });
  const gaps = data?.data ?? [];
  return (
    <Page title={t('insight.gaps.title')} text={t('insight.gaps.text')} isWide>
      <div className={styles.bar}>
        <Segmented
          aria-label={t('insight.gaps.state')}
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: t(`insight.gaps.${value}`) }))}
        />
        <Segmented
          aria-label={t('insight.period')}
          value={days}
          onChange={setDays}
          options={periods.map((value) => ({ value, label: t('insight.days', { count: value }) }))}
        />
      </div>
      {error ? <Empty icon={<CircleX size={22} />} title={problemWords(t, error)} text="" /> : null}
      {data && gaps.length === 0 ? (
        <Empty
          icon={<CircleCheck size={22} />}
          title={t(`insight.gaps.${state}None`)}
          text={t(`insight.gaps.${state}NoneText`)}
        />
      ) : null}
      <ol className={styles.list} aria-label={t('insight.gaps.title')}>
        {gaps.map((gap, at) => (
          <GapRow key={gap.id} gap={gap} rank={at + 1} others={gaps} days={days} />
        ))}
      </ol>
    </Page>
  );
}
