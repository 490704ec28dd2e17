import type { ConversationId, VisitorConversation } from '@parley/contract';
import { isAnswer, isLocal, seenSeq, unreadOf, wholeThread } from '@parley/sdk/visitor';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasOpen } from '../has-open.ts';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { useLater } from '../parts/use-later.ts';
import { Home } from './home.tsx';
import { QuickReplies } from './quick-replies.tsx';
import { Rows } from './rows.tsx';
import { threadRows } from './thread-rows.ts';
import { Typing } from './typing.tsx';
import { useJump } from './use-jump.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

const RatingCard = lazily(async () => (await import('./rating-card.tsx')).RatingCard);

const pageRows = 150;
const settledMs = 600;

/** The conversation on screen, or the greeting before there is one. */
export function Thread({ conversation }: { conversation: VisitorConversation | undefined }) {
  const { state, t, visitor, isSeen } = usePanel();
  const { current } = state;
  const log = current ? state.logs[current as ConversationId] : undefined;
  const pending = useMemo(
    () => state.pending.filter(({ thread }) => thread === current),
    [state.pending, current],
  );
  const [most, setMost] = useState(pageRows);
  const dividerSeq = useDivider(conversation);
  const head = log?.head ?? 0;
  const id = current && !isLocal(current) ? current : undefined;
  const entries = useMemo(() => (id ? wholeThread(state, id) : []), [state.logs, id]);
  const rows = useMemo(
    () => threadRows(entries, pending, dividerSeq, id),
    [entries, pending, dividerSeq, id],
  );
  const end = useStickToEnd(current ?? '', pending.length);
  const jump = useJump(end.content, () => setMost(Number.POSITIVE_INFINITY));
  const hidden = useHidden(rows.length, most, end.isAtEnd);
  const isLoading = head === 0 && (conversation?.head ?? 0) > 0;
  const isSettled = useLater(!isLoading, settledMs);
  const missed =
    log?.entries.filter((entry) => isAnswer(entry) && entry.seq > (end.leftAt.seq ?? head)).length ?? 0;

  useEffect(() => {
    if (isSeen && end.isAtEnd) visitor.read();
  }, [isSeen, end.isAtEnd, head, conversation?.readSeq, visitor]);
  end.leftAt.seq = end.isAtEnd ? head : (end.leftAt.seq ?? head);

  const typing = conversation?.status === 'open' ? state.typing[conversation.id] : undefined;
  const asksRating = conversation?.ratingAsked === true && conversation.rating === null;
  return (
    <div class="thread">
      <div class="scroller" ref={end.scroller} tabIndex={-1}>
        <div class="content" ref={end.content}>
          {!current && <Home />}
          {current && <p class="disclosure">{t.disclosure}</p>}
          {hidden > 0 && (
            <button type="button" class="plain earlier-rows" onClick={() => setMost(most + pageRows)}>
              {t.showEarlier}
            </button>
          )}
          {isLoading && <Shapes />}
          <div
            class="log"
            role="log"
            aria-label={t.messages}
            aria-live={isSettled ? 'polite' : 'off'}
            aria-relevant="additions"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
          >
            <Rows rows={rows.slice(hidden)} agentReadSeq={conversation?.agentReadSeq ?? 0} onJump={jump} />
          </div>
          {conversation?.status === 'open' && !typing && <QuickReplies rows={rows} />}
          <Typing who={typing} conversation={conversation} />
          {asksRating && <RatingCard />}
          {conversation?.status === 'closed' && !asksRating && !hasOpen(state) && (
            <button type="button" class="plain new-conversation" onClick={() => visitor.startNew()}>
              <Icon name="plus" size={16} />
              {t.startNew}
            </button>
          )}
        </div>
      </div>
      {!end.isAtEnd && (
        <button type="button" class="to-end" onClick={end.go} aria-label={t.toEnd}>
          {missed > 0 && <span>{t.jumpDown(missed)}</span>}
          <Icon name="arrowDown" size={16} />
        </button>
      )}
    </div>
  );
}

/** How many of the oldest rows are left out; fixed while somebody reads back, lest what they read moves. */
function useHidden(rows: number, most: number, isAtEnd: boolean): number {
  const hidden = useRef({ count: 0, most });
  const isMoved = isAtEnd || hidden.current.most !== most || hidden.current.count > rows;
  if (isMoved) hidden.current = { count: Math.max(0, rows - most), most };
  return hidden.current.count;
}

/** Where the unread began when the visitor came to look; what arrives while they look is no longer divided. */
function useDivider(conversation: VisitorConversation | undefined): number | null {
  const { state, isSeen } = usePanel();
  const id = conversation?.id;
  // only coming and going moves the divider
  return useMemo(
    () => (conversation && unreadOf(state, conversation) > 0 ? seenSeq(state, conversation) : null),
    [id, isSeen],
  );
}

function Shapes() {
  return (
    <div class="shapes" aria-hidden="true">
      <div class="skeleton-bubble" />
      <div class="skeleton-bubble mine" />
      <div class="skeleton-bubble short" />
    </div>
  );
}
