import type { ConversationId, TeamId } from '@parley/contract';
import { MessagesSquare } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { ConversationPane } from '../../conversations/conversation-pane.tsx';
import { findNext } from '../../conversations/list/find-next.ts';
import { ListPane } from '../../conversations/list/list-pane.tsx';
import { isSaved, type ListId, mentions, views } from '../../conversations/views.ts';
import { Empty } from '../../shell/empty.tsx';
import { usePhone, useTablet } from '../../shell/look/appearance.ts';
import { cx } from '../../shell/look/cx.ts';
import { PaneHandle } from '../../shell/pane-handle.tsx';
import { usePreference } from '../../shell/preferences.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { whenIdle } from '../../shell/when-idle.ts';
import { useWords } from '../../words/index.ts';
import { ContextOverlay } from './context-overlay.tsx';
import { FirstSteps, stepCount, useFirstSteps } from './first-steps.tsx';
import styles from './inbox.module.css';

const loadContext = () => import('./context-pane.tsx').then((m) => ({ default: m.ContextPane }));
const ContextPane = lazy(loadContext);

/** The inbox: list, conversation and context side by side; on a tablet the context lies over the conversation, on a phone there is one at a time. */
export function Inbox() {
  const t = useWords();
  const place = usePlace();
  const isPhone = usePhone();
  const isTablet = useTablet();
  const [listWidth, setListWidth] = usePreference('listWidth');
  const [contextWidth, setContextWidth] = usePreference('contextWidth');
  const { view, teamId, conversationId } = place;
  const [isContextOpen, toggleContext] = useContextOpen(conversationId, isPhone || isTablet);
  useEffect(() => whenIdle(() => void loadContext().catch(() => undefined)), []);
  const pane = conversationId === null ? 'list' : isContextOpen ? 'context' : 'thread';
  const context =
    isContextOpen && conversationId ? (
      <Suspense fallback={null}>
        <ContextPane conversationId={conversationId} onBack={toggleContext} />
      </Suspense>
    ) : null;
  return (
    <main className={cx(styles.inbox, isPhone && styles[pane])}>
      <h1 className="sr-only">{t('frame.inbox')}</h1>
      <div className={styles.list} style={isPhone ? undefined : { width: listWidth }}>
        <ListPane
          view={view}
          teamId={teamId}
          query={place.query}
          selected={conversationId}
          onQuery={place.search}
          onTeam={place.filter}
          onOpen={place.open}
        />
      </div>
      <section className={styles.thread} aria-label={t('thread.region')}>
        <PaneHandle
          label={t('frame.resizeList')}
          width={listWidth}
          least={280}
          most={520}
          onResize={setListWidth}
        />
        {conversationId ? (
          <ConversationPane
            key={conversationId}
            id={conversationId}
            wanted={place.seq}
            isContextOpen={isContextOpen}
            onToggleContext={toggleContext}
            onBack={place.close}
            onNext={place.next}
            overlay={
              isTablet && context ? <ContextOverlay onClose={toggleContext}>{context}</ContextOverlay> : null
            }
          />
        ) : (
          <Unopened />
        )}
      </section>
      {context && !isTablet ? (
        <section
          className={styles.context}
          style={isPhone ? undefined : { width: contextWidth }}
          aria-label={t('contacts.region')}
        >
          <PaneHandle
            label={t('frame.resizeContext')}
            width={contextWidth}
            least={260}
            most={480}
            isReversed
            onResize={setContextWidth}
          />
          {context}
        </section>
      ) : null}
    </main>
  );
}

/** Whether the context is shown: where it covers the conversation it was asked for there, and not of the next. */
function useContextOpen(id: ConversationId | null, covers: boolean) {
  const [isWanted, want] = usePreference('isContextOpen');
  const [upOf, setUpOf] = useState<ConversationId | null>(null);
  const isOpen = id !== null && (covers ? upOf === id : isWanted);
  const toggle = () => (covers ? setUpOf(isOpen ? null : id) : want(!isWanted));
  return [isOpen, toggle] as const;
}

/** Nothing is open: the way to begin, or how to go on. */
function Unopened() {
  const t = useWords();
  const { role } = useSeat();
  const isAdmin = mayAct(role, 'admin');
  const done = useFirstSteps(isAdmin);
  if (isAdmin && done && done.size < stepCount) return <FirstSteps done={done} />;
  return <Empty icon={<MessagesSquare size={22} />} title={t('inbox.none')} text={t('inbox.noneText')} />;
}

/** Where in the inbox one is; the address says it, so that a link and the back button work. */
function usePlace() {
  const { workspaceId } = useSeat();
  const params = useParams<{ view?: string; conversationId?: string }>();
  const [search, setSearch] = useSearchParams();
  const [, navigate] = useLocation();
  const named = (params.view ?? 'mine') as ListId;
  const view: ListId =
    isSaved(named) || named === mentions ? named : (views.find((one) => one === named) ?? 'mine');
  const teamId = (search.get('team') ?? undefined) as TeamId | undefined;
  const conversationId = (params.conversationId ?? null) as ConversationId | null;
  const query = search.get('q') ?? '';
  const seq = Number(search.get('seq')) || null;
  const to = (id: ConversationId | null, change: Record<string, string | undefined> = {}) => {
    const kept = { team: teamId, q: query || undefined, seq: undefined, ...change };
    const pairs = Object.entries(kept).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const text = pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
    navigate(`/${workspaceId}/inbox/${view}${id ? `/${id}` : ''}${text}`);
  };
  const change = (name: string, value: string | undefined) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const next = () => to(findNext(workspaceId, view, teamId, conversationId));
  const latest = useRef(to);
  latest.current = to;
  // the same for as long as may be, so that opening one row does not draw all the others
  const open = useCallback(
    (id: ConversationId, at?: number) => latest.current(id, at ? { seq: String(at) } : {}),
    [],
  );
  return {
    view,
    teamId,
    conversationId,
    query,
    seq,
    next,
    open,
    close: () => to(null),
    search: (text: string) => change('q', text || undefined),
    filter: (team: TeamId | undefined) => change('team', team),
  };
}
