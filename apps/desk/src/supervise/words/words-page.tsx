import type { NewSensitiveWord, SensitiveWord } from '@parley/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { Page, Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { Wide } from '../../shell/page/wide.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { AddWords } from './add-words.tsx';
import { TryWords } from './try-words.tsx';
import styles from './words.module.css';
import { actions, directions, wordsKey } from './words.ts';

/** The words that are looked for in what is said, in both directions. */
export function WordsPage() {
  const t = useWords();
  const { role } = useSeat();
  const mayChange = mayAct(role, 'admin');
  return (
    <Page title={t('settings.words')} text={t('sensitive.text')} isWide>
      <Part title={t('sensitive.try')} text={t('sensitive.tryText')}>
        <TryWords />
      </Part>
      {mayChange ? (
        <Part title={t('sensitive.add')} text={t('sensitive.addText')}>
          <AddWords />
        </Part>
      ) : null}
      <WordList mayChange={mayChange} />
    </Page>
  );
}

function WordList({ mayChange }: { mayChange: boolean }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim());
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...wordsKey(workspaceId), 'list', wanted],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      client.call('listSensitiveWords', {
        params: { workspaceId },
        query: { limit: 100, ...(wanted ? { q: wanted } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.next_cursor,
  });
  const words = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <section className={styles.list} aria-label={t('settings.words')}>
      <Input
        allowClear
        value={q}
        placeholder={t('sensitive.search')}
        aria-label={t('sensitive.search')}
        onChange={(event) => setQ(event.target.value)}
      />
      {error ? problemWords(t, error) : null}
      {data && words.length === 0 ? <p className={styles.none}>{t('sensitive.none')}</p> : null}
      {words.length > 0 ? (
        <Wide label={t('settings.words')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['word', 'group', 'direction', 'action'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`sensitive.columns.${column}`)}
                  </th>
                ))}
                <th aria-label={t('shell.remove')} />
              </tr>
            </thead>
            <tbody>
              {words.map((word) => (
                <WordRow key={word.id} word={word} mayChange={mayChange} />
              ))}
            </tbody>
          </table>
        </Wide>
      ) : null}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </section>
  );
}

function WordRow({ word, mayChange }: { word: SensitiveWord; mayChange: boolean }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, sensitiveWordId: word.id };
  const touches = [wordsKey(workspaceId)];
  const saving = useSave<Partial<Pick<NewSensitiveWord, 'direction' | 'action'>>>({
    save: (body) => client.call('changeSensitiveWord', { params, body }),
    touches,
  });
  const removing = useSave({
    save: () => client.call('removeSensitiveWord', { params }),
    touches,
    done: t('shell.removed'),
  });
  return (
    <tr>
      <th scope="row">{word.word}</th>
      <td>{word.group}</td>
      <td>
        <Select
          size="small"
          disabled={!mayChange}
          value={word.direction}
          aria-label={t('sensitive.columns.direction')}
          options={directions.map((value) => ({ value, label: t(`sensitive.directions.${value}`) }))}
          onChange={(direction) => saving.mutate({ direction })}
        />
      </td>
      <td>
        <Select
          size="small"
          disabled={!mayChange}
          value={word.action}
          aria-label={t('sensitive.columns.action')}
          options={actions.map((value) => ({ value, label: t(`sensitive.actions.${value}`) }))}
          onChange={(action) => saving.mutate({ action })}
        />
      </td>
      <td>
        {mayChange ? (
          <Popconfirm
            title={t('shell.removeOne', { name: word.word })}
            okText={t('shell.remove')}
            cancelText={t('shell.cancel')}
            onConfirm={() => removing.mutate()}
          >
            <IconButton label={t('shell.remove')} icon={<Trash2 size={15} />} />
          </Popconfirm>
        ) : null}
      </td>
    </tr>
  );
}
