import type { ConversationId, Entry } from '@parley/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { SearchX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FoundContacts } from '../../../contacts/found-contacts.tsx';
import { client } from '../../../shell/client.ts';
import { Empty } from '../../../shell/empty.tsx';
import { whenText } from '../../../shell/format.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { Highlighted } from '../../../shell/text/rich-text.tsx';
import { useLocale, useWords } from '../../../words/index.ts';
import styles from '../list.module.css';
import type { Narrowing } from './search-pane.tsx';

interface SearchResultsProps {
  query: string;
  narrowing: Narrowing;
  onOpen(id: ConversationId, seq?: number): void;
}

/** Entries of all time that contain the words, each leading to its place. */
export function SearchResults({ query, narrowing, onOpen }: SearchResultsProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const asked = useSettled(query, 250);
  const { filter, ...more } = narrowing;
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['conversations', workspaceId, 'search', asked, narrowing],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('searchEntries', {
        params: { workspaceId },
        query: {
          ...{ ...more, q: asked, limit: 30 },
          ...(filter ? { filter: JSON.stringify(filter) } : {}),
          ...(cursor ? { cursor } : {}),
        },
        signal,
      }),
  });
  const hits = data?.pages.flatMap((page) => page.data) ?? [];
  if (error)
    return (
      <p className={styles.problem} role="alert">
        {problemWords(t, error)}
      </p>
    );
  if (isPending) return <p className={styles.problem}>{t('shell.loading')}</p>;
  return (
    <div className={styles.results}>
      <FoundContacts text={asked} />
      {hits.length === 0 && !hasNextPage ? (
        <Empty
          icon={<SearchX size={22} />}
          title={t('inbox.noHits')}
          text={t('inbox.noHitsText', { query: asked })}
        />
      ) : null}
      {hits.map(({ conversation, entry }) => (
        <button
          key={`${entry.conversationId} ${entry.seq}`}
          type="button"
          className={styles.hit}
          onClick={() => onOpen(conversation.id, entry.seq)}
        >
          <span>
            <b>{conversation.contactName}</b>
            <small className="figures">{whenText(entry.at, Date.now(), locale)}</small>
          </span>
          <p>
            <Highlighted text={textOf(entry, asked)} query={asked} />
          </p>
        </button>
      ))}
      {hasNextPage ? (
        <Button type="text" block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {hits.length === 0 ? t('found.goOn') : t('shell.more')}
        </Button>
      ) : null}
    </div>
  );
}

/** The text of a hit, beginning shortly before the first hit word. */
function textOf({ body }: Entry, query: string): string {
  const text =
    'text' in body
      ? (body.text ?? '')
      : 'comment' in body
        ? (body.comment ?? '')
        : 'note' in body
          ? (body.note ?? '')
          : '';
  const [word = ''] = query.split(/\s+/);
  const at = text.toLocaleLowerCase().indexOf(word.toLocaleLowerCase());
  return at > 60 ? `…${text.slice(at - 40)}` : text;
}

/** A value once it has stood still. */
function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
