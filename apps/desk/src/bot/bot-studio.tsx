import { Menu } from 'lucide-react';
import { Suspense } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import { Loading } from '../frame/loading.tsx';
import { IconButton } from '../shell/icon-button.tsx';
import { usePhone } from '../shell/look/appearance.ts';
import { cx } from '../shell/look/cx.ts';
import { openRail } from '../shell/rail-drawer.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './bot-studio.module.css';
import { botPage, useBotPages } from './pages.ts';

/** Where the bot is made: its pages above, one of them shown, or one thing of a page alone. */
export function BotStudio() {
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string; id?: string }>();
  const allowed = useBotPages();
  const name = allowed.find((one) => one === params.page);
  const [first] = allowed;
  if (!name) return <Redirect to={first ? `/${workspaceId}/bot/${first}` : '/'} replace />;
  const { Page, Item } = botPage(name);
  if (Item && params.id)
    return (
      <main className={styles.studio}>
        <Suspense fallback={<Loading />}>
          <Item key={params.id} id={params.id} />
        </Suspense>
      </main>
    );
  return (
    <div className={styles.studio}>
      <Tabs here={name} />
      <main className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Page />
        </Suspense>
      </main>
    </div>
  );
}

function Tabs({ here }: { here: string }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const isPhone = usePhone();
  return (
    <nav className={styles.tabs} aria-label={t('studio.name')}>
      {isPhone ? (
        <IconButton label={t('frame.menu')} icon={<Menu size={20} />} onClick={openRail} />
      ) : (
        <h2>{t('studio.name')}</h2>
      )}
      <ul>
        {useBotPages().map((name) => (
          <li key={name}>
            <Link
              href={`/${workspaceId}/bot/${name}`}
              className={cx(styles.tab, name === here && styles.here)}
              aria-current={name === here ? 'page' : undefined}
            >
              {t(`studio.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
