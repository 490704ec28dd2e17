import type { ConversationId, TeamId } from '@parley/contract';
import { Menu } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { StateSwitch } from '../../people/state-switch.tsx';
import { countText } from '../../shell/format.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { cx } from '../../shell/look/cx.ts';
import { openRail } from '../../shell/rail-drawer.ts';
import { SearchField } from '../../shell/search-field.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { isSaved, type ListId, mentions } from '../views.ts';
import { BulkReport } from './bulk/bulk-report.tsx';
import { DueOrder } from './due-order.tsx';
import styles from './list.module.css';
import { List } from './list.tsx';
import { hasDue, useCounts } from './lists.ts';
import { useUnseenMentions } from './mentions.ts';
import { useSavedView, useViewCounts } from './saved/saved-views.ts';
import { ViewMenu } from './saved/view-menu.tsx';
import { TeamFilter } from './team-filter.tsx';

const SearchPane = lazy(() => import('./search/search-pane.tsx').then((m) => ({ default: m.SearchPane })));

interface ListPaneProps {
  view: ListId;
  teamId: TeamId | undefined;
  query: string;
  selected: ConversationId | null;
  onQuery(query: string): void;
  onTeam(teamId: TeamId | undefined): void;
  onOpen(id: ConversationId, seq?: number): void;
}

/** The list with its search and filter. */
export function ListPane({ view, teamId, query, selected, onQuery, onTeam, onOpen }: ListPaneProps) {
  const t = useWords();
  const locale = useLocale();
  const isPhone = usePhone();
  const search = useRef<HTMLInputElement>(null);
  const counts = useCounts();
  const saved = useSavedView(view);
  const savedCounts = useViewCounts(isSaved(view));
  const unseen = useUnseenMentions().length;
  const count = isSaved(view)
    ? savedCounts.get(view)
    : view === mentions
      ? unseen
      : view === 'closed'
        ? undefined
        : counts?.[view];
  const title = isSaved(view) ? (saved?.name ?? '') : t(`views.${view}`);
  useAction('search', () => {
    search.current?.focus();
    search.current?.select();
  });
  return (
    <section className={styles.pane} aria-label={title}>
      <div className={styles.head}>
        {isPhone ? <IconButton label={t('frame.menu')} icon={<Menu size={20} />} onClick={openRail} /> : null}
        <h2>
          {title}
          {count === undefined ? null : (
            <small className={cx(styles.count, 'figures')}>{countText(count, locale)}</small>
          )}
        </h2>
        <ViewMenu view={view} teamId={teamId} />
        {isPhone ? <StateSwitch isShort /> : null}
      </div>
      <div className={styles.filter}>
        <SearchField field={search} label={t('inbox.search')} value={query} onChange={onQuery} />
        {hasDue(view) ? <DueOrder /> : null}
        {isSaved(view) || view === mentions ? null : <TeamFilter teamId={teamId} onTeam={onTeam} />}
      </div>
      {query.trim() === '' ? (
        <List key={`${view} ${teamId}`} view={view} teamId={teamId} selected={selected} onOpen={onOpen} />
      ) : (
        <Suspense fallback={null}>
          <SearchPane query={query.trim()} onOpen={onOpen} />
        </Suspense>
      )}
      <BulkReport />
    </section>
  );
}
