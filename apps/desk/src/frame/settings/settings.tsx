import { Menu } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import { IconButton } from '../../shell/icon-button.tsx';
import { usePhone } from '../../shell/look/appearance.ts';
import { cx } from '../../shell/look/cx.ts';
import { openRail } from '../../shell/rail-drawer.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { Loading } from '../loading.tsx';
import strip from '../strip.module.css';
import { useHereInSight } from '../use-here-in-sight.ts';
import { type SettingsPage, settingsPages, usePages } from './pages.ts';
import styles from './settings.module.css';

const pages = {
  account: lazy(() =>
    import('../../people/settings/account-page.tsx').then((m) => ({ default: m.AccountPage })),
  ),
  workspace: lazy(() =>
    import('../../people/settings/workspace-page.tsx').then((m) => ({ default: m.WorkspacePage })),
  ),
  channels: lazy(() => import('../../channels/channels-page.tsx').then((m) => ({ default: m.ChannelsPage }))),
  connectors: lazy(() =>
    import('../../connectors/connectors-page.tsx').then((m) => ({ default: m.ConnectorsPage })),
  ),
  translation: lazy(() =>
    import('../../translation/translation-page.tsx').then((m) => ({ default: m.TranslationPage })),
  ),
  customers: lazy(() =>
    import('../../contacts/settings/customers-page.tsx').then((m) => ({ default: m.CustomersPage })),
  ),
  panels: lazy(() => import('../../panels/panels-page.tsx').then((m) => ({ default: m.PanelsPage }))),
  people: lazy(() =>
    import('../../people/settings/people-page.tsx').then((m) => ({ default: m.PeoplePage })),
  ),
  teams: lazy(() => import('../../people/settings/teams-page.tsx').then((m) => ({ default: m.TeamsPage }))),
  routing: lazy(() => import('../../routing/routing-page.tsx').then((m) => ({ default: m.RoutingPage }))),
  words: lazy(() => import('../../supervise/words/words-page.tsx').then((m) => ({ default: m.WordsPage }))),
  targets: lazy(() =>
    import('../../supervise/settings/targets-page.tsx').then((m) => ({ default: m.TargetsPage })),
  ),
  canned: lazy(() => import('../../replies/replies-page.tsx').then((m) => ({ default: m.RepliesPage }))),
  keys: lazy(() => import('../../shell/keys/keys-page.tsx').then((m) => ({ default: m.KeysPage }))),
  health: lazy(() => import('../../health/health-page.tsx').then((m) => ({ default: m.HealthPage }))),
  audit: lazy(() => import('../../people/settings/audit-page.tsx').then((m) => ({ default: m.AuditPage }))),
} as const satisfies Record<SettingsPage, unknown>;

/** The settings: their pages at the side, one of them shown. */
export function SettingsPages() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string }>();
  const allowed = usePages();
  const isPhone = usePhone();
  const links = useHereInSight(params.page ?? '');
  const page = settingsPages.find((one) => one === params.page && allowed.includes(one));
  if (!page) return <Redirect to={`/${workspaceId}/settings/account`} replace />;
  const Shown = pages[page];
  return (
    <div className={styles.settings}>
      <nav ref={links} className={styles.nav} aria-label={t('frame.settings')}>
        {isPhone ? (
          <IconButton label={t('frame.menu')} icon={<Menu size={20} />} onClick={openRail} />
        ) : (
          <h2>{t('frame.settings')}</h2>
        )}
        <ul className={isPhone ? strip.strip : undefined}>
          {allowed.map((one) => (
            <li key={one}>
              <Link
                href={`/${workspaceId}/settings/${one}`}
                className={cx(styles.link, one === page && styles.here)}
                aria-current={one === page ? 'page' : undefined}
              >
                {t(`settings.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Shown />
        </Suspense>
      </main>
    </div>
  );
}
