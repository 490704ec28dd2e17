import type { ConversationId, TeamId, View } from '@parley/contract';
import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useNames } from '../../people/agents.ts';
import { useAction } from '../../shell/keys/actions.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useWords } from '../../words/index.ts';
import { useDrafted } from '../composer/drafts.ts';
import { useUnreadMarks } from '../unread-marks.ts';
import { EmptyView } from './empty-view.tsx';
import styles from './list.module.css';
import { useList } from './lists.ts';
import { nextWaiting } from './next-waiting.ts';
import { Row } from './row.tsx';
import { useWatch } from './use-watch.ts';

interface ListProps {
  view: View;
  teamId: TeamId | undefined;
  selected: ConversationId | null;
  onOpen(id: ConversationId): void;
}

/** One view of the inbox; only what is on screen is drawn. */
export function List({ view, teamId, selected, onOpen }: ListProps) {
  const t = useWords();
  const list = useList(view, teamId);
  const names = useNames();
  const marks = useUnreadMarks();
  const drafted = useDrafted();
  const handle = useRef<VirtuosoHandle>(null);
  useWatch(view, teamId);
  const { rows } = list;
  const move = useMoving(rows, selected, handle);
  useAction('next', () => move(1));
  useAction('previous', () => move(-1));
  useAction('nextWaiting', () => {
    const next = nextWaiting(rows, selected);
    if (next) onOpen(next);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  if (list.isPending) return <ListSkeleton />;
  if (list.isError && rows.length === 0)
    return (
      <div className={styles.problem} role="alert">
        <p>{problemWords(t, list.error)}</p>
        <Button onClick={() => void list.refetch()}>{t('shell.retry')}</Button>
      </div>
    );
  if (rows.length === 0) return <EmptyView view={view} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside
    <div className={styles.list} onKeyDown={onKeyDown}>
      <Virtuoso
        ref={handle}
        data={rows}
        fixedItemHeight={64}
        increaseViewportBy={320}
        computeItemKey={(_index, row) => row.id}
        endReached={() => void (list.hasNextPage && !list.isFetchingNextPage && list.fetchNextPage())}
        itemContent={(_index, row) => (
          <Row
            row={row}
            names={names}
            isSelected={row.id === selected}
            isMarked={marks.has(row.id)}
            isDrafted={row.id !== selected && drafted.has(row.id)}
            hidesOwner={view === 'mine'}
            onOpen={onOpen}
          />
        )}
      />
    </div>
  );
}

/** Moves the focus from row to row, drawing those that were not on screen. */
function useMoving(
  rows: readonly { id: ConversationId }[],
  selected: ConversationId | null,
  handle: React.RefObject<VirtuosoHandle | null>,
) {
  const cursor = useRef<ConversationId | null>(selected);
  useEffect(() => {
    cursor.current = selected;
  }, [selected]);
  return (step: 1 | -1) => {
    const focused = (document.activeElement as HTMLElement | null)?.dataset?.row;
    const from = rows.findIndex((row) => row.id === (focused ?? cursor.current));
    const index = Math.min(rows.length - 1, Math.max(0, from + step));
    const target = rows[index];
    if (!target) return;
    cursor.current = target.id;
    const focus = () => document.querySelector<HTMLElement>(`[data-row="${target.id}"]`)?.focus();
    handle.current?.scrollIntoView({ index, done: focus });
    focus();
  };
}

function ListSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey boxes have no identity
        <div key={index}>
          <i />
          <span>
            <i />
            <i />
          </span>
        </div>
      ))}
    </div>
  );
}
