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
import styles from './knowledge-area.module.css';
import { knowledgePage, useKnowledgePages } from './pages.ts';

/** Everything the bot knows, and what is done with it: its pages above, one of them shown. */
export function KnowledgeArea() {
  const { workspaceId } = useSeat();
  const params = useParams<{ page?: string; id?: string }>();
  const name = useKnowledgePages().find((one) => one === params.page);
  if (!name) return <Redirect to={`/${workspaceId}/knowledge/entries`} replace />;
  const { Page } = knowledgePage(name);
  return (
    <div className={styles.area}>
      <Tabs here={name} />
      <main className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Page id={params.id} />
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
    <nav className={styles.tabs} aria-label={t('knowledge.name')}>
      {isPhone ? (
        <IconButton label={t('frame.menu')} icon={<Menu size={20} />} onClick={openRail} />
      ) : (
        <h2>{t('knowledge.name')}</h2>
      )}
      <ul>
        {useKnowledgePages().map((name) => (
          <li key={name}>
            <Link
              href={`/${workspaceId}/knowledge/${name}`}
              className={cx(styles.tab, name === here && styles.here)}
              aria-current={name === here ? 'page' : undefined}
            >
              {t(`knowledge.pages.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
