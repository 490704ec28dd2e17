import {
  AtSign,
  Bookmark,
  BookOpen,
  Bot,
  CircleAlert,
  CircleCheck,
  Hourglass,
  Inbox,
  MessagesSquare,
  PanelLeft,
  Radar,
  Search,
  Settings,
  TicketCheck,
  Workflow,
} from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useBotPages } from '../bot/pages.ts';
import { useCounts } from '../conversations/list/lists.ts';
import { useUnseenMentions } from '../conversations/list/mentions.ts';
import { useSavedViews, useViewCounts } from '../conversations/list/saved/saved-views.ts';
import { mentions, views } from '../conversations/views.ts';
import { StateSwitch } from '../people/state-switch.tsx';
import { countText } from '../shell/format.ts';
import { Keys } from '../shell/icon-button.tsx';
import { act } from '../shell/keys/actions.ts';
import { usePhone, useShortRail } from '../shell/look/appearance.ts';
import { cx } from '../shell/look/cx.ts';
import { usePreference } from '../shell/preferences.ts';
import { closeRail, openRail, useRailOpen } from '../shell/rail-drawer.ts';
import { useSeat } from '../shell/seat.tsx';
import { useSupervisePages } from '../supervise/pages.ts';
import { useTicketCounts } from '../tickets/tickets.ts';
import { useLocale, useWords } from '../words/index.ts';
import styles from './rail.module.css';
import { WorkspaceSwitch } from './workspace-switch.tsx';

const icons = { mine: Inbox, queue: Hourglass, bot: Bot, all: MessagesSquare, closed: CircleCheck } as const;

/** Where one can go, how much waits there, and whether one is there for others. */
export function Rail() {
  const t = useWords();
  const isPhone = usePhone();
  const isOpen = useRailOpen();
  const [place] = useLocation();
  const [wantsNarrow, setNarrow] = usePreference('isRailNarrow');
  const isShort = useShortRail();
  const isDrawer = isOpen && (isPhone || isShort);
  const isNarrow = !isPhone && !isDrawer && (wantsNarrow || isShort);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the drawer
  useEffect(closeRail, [place]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && closeRail();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (isPhone && !isOpen) return null;
  return (
    <>
      {isDrawer ? (
        <button type="button" className={styles.veil} aria-label={t('shell.close')} onClick={closeRail} />
      ) : null}
      <nav
        className={cx(styles.rail, isNarrow && styles.narrow, isDrawer && styles.drawer)}
        aria-label={t('frame.navigation')}
      >
        <div className={styles.head}>
          <WorkspaceSwitch isNarrow={isNarrow} />
          <button
            type="button"
            className={styles.fold}
            aria-label={isNarrow ? t('frame.unfold') : t('frame.fold')}
            onClick={() => {
              if (isDrawer) closeRail();
              else if (isShort) openRail();
              else setNarrow(!wantsNarrow);
            }}
          >
            <PanelLeft size={16} />
          </button>
        </div>
        <button type="button" className={styles.find} onClick={() => act('palette')}>
          <Search size={15} aria-hidden="true" />
          <span>{t('frame.find')}</span>
          <Keys action="palette" />
        </button>
        <Views />
        <SavedViews />
        <div className={styles.gap} />
        <Others />
        <div className={styles.foot}>
          <StateSwitch isShort={isNarrow} />
        </div>
      </nav>
    </>
  );
}

function Views() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const counts = useCounts();
  const unseen = useUnseenMentions().length;
  return (
    <ul className={styles.places}>
      {views.map((view) => {
        const Icon = icons[view];
        const count = view === 'closed' ? undefined : counts?.[view];
        return (
          <Place
            key={view}
            href={`/${workspaceId}/inbox/${view}`}
            icon={<Icon size={17} />}
            label={t(`views.${view}`)}
            count={count ? countText(count, locale) : undefined}
            isPressing={view === 'queue' && (count ?? 0) > 0}
          />
        );
      })}
      <Place
        href={`/${workspaceId}/inbox/${mentions}`}
        icon={<AtSign size={17} />}
        label={t('views.mentions')}
        count={unseen > 0 ? countText(unseen, locale) : undefined}
        isPressing={unseen > 0}
      />
    </ul>
  );
}

/** The saved views that one has pinned. */
function SavedViews() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const pinned = useSavedViews().filter((view) => view.isPinned);
  const counts = useViewCounts(pinned.length > 0);
  if (pinned.length === 0) return null;
  return (
    <ul className={cx(styles.places, styles.saved)} aria-label={t('saved.title')}>
      {pinned.map((view) => (
        <Place
          key={view.id}
          href={`/${workspaceId}/inbox/${view.id}`}
          icon={<Bookmark size={16} />}
          label={view.name}
          count={counts.get(view.id) ? countText(counts.get(view.id) ?? 0, locale) : undefined}
        />
      ))}
    </ul>
  );
}

function Others() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { mine: tickets, overdue } = useTicketCounts();
  const hasStudio = useBotPages().length > 0;
  const supervises = useSupervisePages().length > 0;
  return (
    <ul className={styles.places}>
      <Place
        href={`/${workspaceId}/tickets`}
        icon={<TicketCheck size={17} />}
        label={t('tickets.name')}
        count={tickets > 0 ? countText(tickets, locale) : undefined}
        isPressing={overdue > 0}
        {...(overdue > 0 ? { hint: t('tickets.overdueCount', { count: overdue }) } : {})}
      />
      <Place href={`/${workspaceId}/knowledge`} icon={<BookOpen size={17} />} label={t('knowledge.name')} />
      {hasStudio ? (
        <Place href={`/${workspaceId}/bot`} icon={<Workflow size={17} />} label={t('studio.name')} />
      ) : null}
      {supervises ? (
        <Place href={`/${workspaceId}/supervise`} icon={<Radar size={17} />} label={t('supervise.name')} />
      ) : null}
      <Place href={`/${workspaceId}/settings`} icon={<Settings size={17} />} label={t('frame.settings')} />
    </ul>
  );
}

interface PlaceProps {
  href: string;
  icon: ReactNode;
  label: string;
  count?: string | undefined;
  isPressing?: boolean;
  /** what the count does not say */
  hint?: string;
}

function Place({ href, icon, label, count, isPressing = false, hint }: PlaceProps) {
  const [place] = useLocation();
  const isHere = place === href || place.startsWith(`${href}/`);
  return (
    <li>
      <Link
        href={href}
        className={cx(styles.place, isHere && styles.here)}
        aria-current={isHere ? 'page' : undefined}
        title={hint ? `${label}: ${hint}` : label}
      >
        {icon}
        <span className={styles.label}>{label}</span>
        {count ? (
          <span className={cx(styles.count, 'figures', isPressing && styles.pressing)}>
            {hint ? <CircleAlert size={11} aria-hidden="true" /> : null}
            {count}
            {hint ? <span className="sr-only"> {hint}</span> : null}
          </span>
        ) : null}
      </Link>
    </li>
  );
}
