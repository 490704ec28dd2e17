import type { Lesson } from '@parley/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Segmented, Select } from 'antd';
import { CircleX, GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { Page } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { ChatLogs } from './chat-logs.tsx';
import { LessonRow } from './lesson-row.tsx';

const states = ['open', 'drafted', 'training', 'rejected'] as const;
const sources = ['agent', 'log', 'choice', 'vote', 'correction'] as const;

/** What people's work teaches the bot, waiting for a yes or a no. */
export function LessonsPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [state, setState] = useState<Lesson['state']>('open');
  const [source, setSource] = useState<Lesson['source'] | null>(null);
  const list = useInfiniteQuery({
    queryKey: [...insightKey(workspaceId), 'lessons', state, source],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listLessons', {
        params: { workspaceId },
        query: { limit: 50, state, ...(source ? { source } : {}), ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
  const lessons = list.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page title={t('insight.lessons.title')} text={t('insight.lessons.text')} isWide>
      <ChatLogs />
      <div className={styles.bar}>
        <Segmented
          aria-label={t('insight.lessons.state')}
          value={state}
          onChange={setState}
          options={states.map((value) => ({ value, label: t(`insight.lessons.${value}`) }))}
        />
        <Select
          allowClear
          aria-label={t('insight.lessons.source')}
          placeholder={t('insight.lessons.source')}
          value={source}
          popupMatchSelectWidth={false}
          onChange={(chosen) => setSource(chosen ?? null)}
          options={sources.map((value) => ({ value, label: t(`insight.sources.${value}`) }))}
        />
      </div>
      {list.error ? <Empty icon={<CircleX size={22} />} title={problemWords(t, list.error)} text="" /> : null}
      {list.data && lessons.length === 0 ? (
        <Empty
          icon={<GraduationCap size={22} />}
          title={t('insight.lessons.none')}
          text={t('insight.lessons.noneText')}
        />
      ) : null}
      <LessonList key={`${state} ${source}`} lessons={lessons} isOpen={state === 'open'} />
      {list.hasNextPage ? (
        <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </Page>
  );
}

function LessonList({ lessons, isOpen }: { lessons: readonly Lesson[]; isOpen: boolean }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [chosen, setChosen] = useState<ReadonlySet<Lesson['id']>>(new Set());
  const judge = useSave({
    save: (verdict: 'accepted' | 'rejected') =>
      client.call('judgeLessons', {
        params: { workspaceId },
        body: { lessons: [...chosen].slice(0, 200), verdict },
      }),
    touches: [insightKey(workspaceId), ['questions', workspaceId]],
    onSaved: () => setChosen(new Set()),
  });
  const there = lessons.filter(({ id }) => chosen.has(id)).length;
  const choose = (id: Lesson['id'], isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  if (lessons.length === 0) return null;
  return (
    <>
      {isOpen ? (
        <div className={styles.bar}>
          <Checkbox
            checked={there === lessons.length}
            indeterminate={there > 0 && there < lessons.length}
            onChange={(event) => setChosen(new Set(event.target.checked ? lessons.map(({ id }) => id) : []))}
          >
            {t('insight.lessons.chosen', { count: there })}
          </Checkbox>
          <Button disabled={there === 0} loading={judge.isPending} onClick={() => judge.mutate('accepted')}>
            {t('insight.lessons.acceptAll')}
          </Button>
          <Button disabled={there === 0 || judge.isPending} onClick={() => judge.mutate('rejected')}>
            {t('insight.lessons.rejectAll')}
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {lessons.map((lesson) => (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            isChosen={chosen.has(lesson.id)}
            onChoose={(isChosen) => choose(lesson.id, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}
