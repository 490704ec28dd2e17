import type { ConversationId, ConversationState } from '@parley/contract';
import type { ConversationView } from '@parley/sdk';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useNow } from '../../shell/now.ts';
import { useWords } from '../../words/index.ts';
import { MessageDialogs } from '../messages/message-dialogs.tsx';
import { ThreadActsProvider } from '../messages/thread-acts.ts';
import { useActsOfThread } from '../messages/use-thread-acts.ts';
import type { EventContext } from './event-words.ts';
import { LineView } from './line-view.tsx';
import { firstIndexOf, type Line, linesOf } from './lines.ts';
import styles from './thread.module.css';
import { Beginning, TypingLine } from './thread-ends.tsx';
import { useOutgoing } from './use-conversation.ts';
import { useJump } from './use-jump.ts';
import { useReading } from './use-reading.ts';
import { useStickyEnd } from './use-sticky-end.ts';
import type { Receipts } from './way.tsx';

interface ThreadProps {
  id: ConversationId;
  view: ConversationView;
  context: EventContext;
  loadOlder: (limit?: number) => Promise<void>;
  /** a seq to be shown, from the search */
  wanted: number | null;
}

/** The log of a conversation: at its end to begin with, older on scrolling up, never jumping. */
export function Thread({ id, view, context, loadOlder, wanted }: ThreadProps) {
  const t = useWords();
  const list = useRef<VirtuosoHandle>(null);
  const end = useStickyEnd(list);
  const [firstShown, setFirstShown] = useState(0);
  const { unreadAfter } = useReading(id, view.thread.state, end.isHeld);
  const outgoing = useOutgoing(id);
  const { entries } = view.thread;
  const lines = useMemo(() => linesOf(entries, { unreadAfter, outgoing }), [entries, unreadAfter, outgoing]);
  const firstIndex = useFirstIndex(lines);
  const nowMs = useNow(60_000);
  const { found, jump } = useJump({ list, lines, wanted, view, loadOlder, onJump: end.letGo });
  const { acts, asked, recall, close } = useActsOfThread(id, jump);
  useEndOnWriting(lines, end.toEnd);
  const { state } = view.thread;
  const receipts = useReceipts(state);
  const lastSaid = lines.findLast((line) => line.kind === 'message' || line.kind === 'note')?.key;
  return (
    <ThreadActsProvider value={acts}>
      <div className={styles.thread}>
        <Virtuoso
          ref={list}
          scrollerRef={end.setScroller}
          totalListHeightChanged={end.onHeight}
          className={styles.scroller}
          role="log"
          aria-live="off"
          aria-label={t('thread.label', { name: context.contactName })}
          data={lines}
          firstItemIndex={firstIndex}
          initialTopMostItemIndex={{ index: 'LAST', align: 'end' }}
          alignToBottom
          atBottomThreshold={60}
          increaseViewportBy={{ top: 800, bottom: 400 }}
          computeItemKey={(_index, line) => line.key}
          followOutput="auto"
          atBottomStateChange={end.onEnd}
          rangeChanged={({ startIndex }) => setFirstShown(startIndex - firstIndex)}
          startReached={() => void loadOlder()}
          context={{ id, names: context.names, isBeginning: view.thread.first <= 1 }}
          components={{ Header: Beginning }}
          itemContent={(_index, line) => (
            <LineView
              line={line}
              context={context}
              receipts={receipts}
              nowMs={nowMs}
              isFound={line.key === found}
              isTabStop={line.key === lastSaid}
            />
          )}
        />
        <Announcer lines={lines} context={context} />
        <Shortcuts list={list} lines={lines} firstShown={firstShown} end={end} />
      </div>
      <TypingLine id={id} names={context.names} />
      {state ? (
        <MessageDialogs
          asked={asked}
          state={state}
          lines={lines}
          channel={acts.channel}
          onRecall={(seq) => void recall(seq)}
          onClose={close}
        />
      ) : null}
    </ThreadActsProvider>
  );
}

/** Whoever writes sees what they wrote. */
function useEndOnWriting(lines: readonly Line[], toEnd: () => void) {
  const wroteLast = lines.at(-1)?.kind === 'outgoing' ? lines.at(-1)?.key : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each line that is written
  useEffect(() => {
    if (wroteLast) toEnd();
  }, [wroteLast]);
}

interface ShortcutsProps {
  list: RefObject<VirtuosoHandle | null>;
  lines: readonly Line[];
  firstShown: number;
  end: ReturnType<typeof useStickyEnd>;
}

/** The ways to the first unread message and to the end, where those are out of sight. */
function Shortcuts({ list, lines, firstShown, end }: ShortcutsProps) {
  const t = useWords();
  const unreadAt = lines.findIndex((line) => line.startsUnread);
  const toUnread = () => {
    end.letGo();
    list.current?.scrollToIndex({ index: unreadAt, align: 'start' });
  };
  return (
    <>
      {unreadAt >= 0 && unreadAt < firstShown ? (
        <button type="button" className={styles.toUnread} onClick={toUnread}>
          <ArrowUp size={14} /> {t('thread.toUnread')}
        </button>
      ) : null}
      {end.isHeld ? null : (
        <button type="button" className={styles.toEnd} onClick={end.toEnd}>
          <ArrowDown size={14} /> {t('thread.toEnd')}
        </button>
      )}
    </>
  );
}

/** How far the customer has come; the same object until that changes, so that lines are not drawn again for nothing. */
function useReceipts(state: ConversationState | null): Receipts {
  const { contactReadSeq: readSeq = 0, contactReceivedSeq: receivedSeq = 0 } = state ?? {};
  return useMemo(() => ({ readSeq, receivedSeq }), [readSeq, receivedSeq]);
}

/** Keeps the numbers of the lines that are on screen while older ones come in front. */
function useFirstIndex(lines: readonly Line[]): number {
  const anchor = useRef<{ key: string; index: number } | null>(null);
  const first = firstIndexOf(lines, anchor.current);
  const line = lines.find(({ kind }) => kind !== 'outgoing');
  if (line) anchor.current = { key: line.key, index: first + lines.indexOf(line) };
  return first;
}

/** Says a new message of the customer once, when it is whole. */
function Announcer({ lines, context }: { lines: readonly Line[]; context: EventContext }) {
  const known = useRef(lines.at(-1)?.key);
  const last = lines.at(-1);
  const isNews =
    last?.kind === 'message' && last.entry.author.kind === 'contact' && last.key !== known.current;
  return (
    <div className="sr-only" aria-live="polite">
      {isNews ? `${context.contactName}: ${last.body.text ?? ''}` : ''}
    </div>
  );
}
