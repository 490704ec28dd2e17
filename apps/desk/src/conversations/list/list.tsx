import type { ConversationId, ConversationRow, TeamId } from '@parley/contract';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useNames } from '../../people/agents.ts';
import { useAction } from '../../shell/keys/actions.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { usePreference } from '../../shell/preferences.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useWords } from '../../words/index.ts';
import { useDueRules } from '../clock/due-rules.ts';
import { useDrafted } from '../composer/drafts.ts';
import { useUnreadMarks } from '../unread-marks.ts';
import type { ListId } from '../views.ts';
import { clearSelection, extendTo, selectAll, stepTo, toggleRow, useSelection } from './bulk/selection.ts';
import { EmptyView } from './empty-view.tsx';
import styles from './list.module.css';
import { useList } from './lists.ts';
import { useCalling } from './mentions.ts';
import { nextWaiting } from './next-waiting.ts';
import { Row } from './row.tsx';
import { dependsOnTime, filterOf, useSavedView } from './saved/saved-views.ts';
import { useListKeys, useMoving } from './use-moving.ts';
import { useWatch } from './use-watch.ts';

const BulkBar = lazy(() => import('./bulk/bulk-bar.tsx').then((m) => ({ default: m.BulkBar })));

interface ListProps {
  view: ListId;
  teamId: TeamId | undefined;
  selected: ConversationId | null;
  onOpen(id: ConversationId): void;
}

/** While time alone moves conversations in and out, the list is asked for again now and then. */
const timeMs = 15_000;

/** One view of the inbox; only what is on screen is drawn. */
export function List({ view, teamId, selected, onOpen }: ListProps) {
  const t = useWords();
  const saved = useSavedView(view);
  const list = useList(view, teamId, saved && dependsOnTime(saved.filter) && timeMs);
  const known = { names: useNames(), rules: useDueRules() };
  const marks = useUnreadMarks();
  const calling = useCalling();
  const drafted = useDrafted();
  const { ids, isAll } = useSelection();
  const density = useDensity();
  const handle = useRef<VirtuosoHandle>(null);
  const holder = useRef<HTMLDivElement>(null);
  useWatch(view, teamId, JSON.stringify(saved?.filter ?? null));
  useEffect(() => clearSelection, []);
  const { rows } = list;
  const rowIds = useMemo(() => rows.map((row) => row.id), [rows]);
  const { move, current, onFocus } = useMoving(rowIds, selected, handle);
  const choose = useChoosing(rowIds);
  useListActions({ rows, selected, move, current, choose, onOpen });
  useListKeys(holder, {
    onArrow(by, isRange) {
      const from = current();
      const to = move(by);
      if (isRange && to) stepTo(from, to);
    },
    onEnter() {
      const id = current();
      if (id) onOpen(id);
    },
  });
  if (list.isPending) return <ListSkeleton />;
  if (list.isError && rows.length === 0)
    return (
      <div className={styles.problem} role="alert">
        <p>{problemWords(t, list.error)}</p>
        <Button onClick={() => void list.refetch()}>{t('shell.retry')}</Button>
      </div>
    );
  if (rows.length === 0) return <EmptyView view={view} />;
  const isChoosing = isAll || ids.size > 0;
  return (
    <>
      {isChoosing ? (
        <Suspense fallback={null}>
          <BulkBar filter={filterOf(view, teamId, saved)} hasMore={list.hasNextPage || ids.size > 1} />
        </Suspense>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the focus moves between the buttons inside */}
      <div ref={holder} className={styles.list} data-rows={density} onFocus={onFocus}>
        <Virtuoso
          ref={handle}
          data={rows}
          key={density}
          fixedItemHeight={rowHeights[density]}
          increaseViewportBy={320}
          computeItemKey={(_index, row) => row.id}
          endReached={() => void (list.hasNextPage && !list.isFetchingNextPage && list.fetchNextPage())}
          itemContent={(_index, row) => (
            <Row
              row={row}
              {...known}
              isSelected={row.id === selected}
              isChosen={isAll || ids.has(row.id)}
              isChoosing={isChoosing}
              onChoose={choose}
              isMarked={marks.has(row.id)}
              isCalling={calling.has(row.id)}
              isDrafted={row.id !== selected && drafted.has(row.id)}
              hidesOwner={view === 'mine'}
              onOpen={onOpen}
            />
          )}
        />
      </div>
    </>
  );
}

const rowHeights = { comfortable: 64, compact: 40 } as const;

/** A thumb needs the higher rows. */
function useDensity(): keyof typeof rowHeights {
  const [rows] = usePreference('rows');
  return usePhone() ? 'comfortable' : rows;
}

interface Listed {
  rows: readonly ConversationRow[];
  selected: ConversationId | null;
  move(step: 1 | -1): ConversationId | undefined;
  current(): ConversationId | undefined;
  choose(id: ConversationId, isRange: boolean): void;
  onOpen(id: ConversationId): void;
}

/** What keys do in the list. */
function useListActions({ rows, selected, move, current, choose, onOpen }: Listed) {
  useAction('next', () => void move(1));
  useAction('previous', () => void move(-1));
  useAction('nextWaiting', () => {
    const next = nextWaiting(rows, selected);
    if (next) onOpen(next);
  });
  const chooseCurrent = (isRange: boolean) => {
    const id = current();
    if (id) choose(id, isRange);
  };
  useAction('select', () => chooseCurrent(false), rows.length > 0);
  useAction('selectTo', () => chooseCurrent(true), rows.length > 0);
  useAction('selectAll', selectAll, rows.length > 0);
}

/** Chooses rows, one or all up to it; the same function for as long as it may be, so that no row is drawn in vain. */
function useChoosing(rowIds: readonly ConversationId[]) {
  const latest = useRef(rowIds);
  latest.current = rowIds;
  return useCallback(
    (id: ConversationId, isRange: boolean) => (isRange ? extendTo(id, latest.current) : toggleRow(id)),
    [],
  );
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
