import { Menu } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { IconButton } from '../shell/icon-button.tsx';
import { usePhone } from '../shell/look/appearance.ts';
import { cx } from '../shell/look/cx.ts';
import { openRail } from '../shell/rail-drawer.ts';
import { useWords } from '../words/index.ts';
import styles from './area.module.css';
import { Loading } from './loading.tsx';
import strip from './strip.module.css';
import { useHereInSight } from './use-here-in-sight.ts';

interface AreaTab {
  name: string;
  label: string;
  href: string;
}
interface AreaProps {
  title: string;
  tabs: readonly AreaTab[];
  here: string;
  children: ReactNode;
}

/** A part of the desk with pages of its own: their tabs above, one of them shown. */
export function Area({ title, tabs, here, children }: AreaProps) {
  const t = useWords();
  const isPhone = usePhone();
  const links = useHereInSight(here);
  return (
    <div className={styles.area}>
      <nav ref={links} className={styles.tabs} aria-label={title}>
        {isPhone ? (
          <IconButton label={t('frame.menu')} icon={<Menu size={20} />} onClick={openRail} />
        ) : (
          <h2>{title}</h2>
        )}
        <ul className={strip.strip}>
          {tabs.map(({ name, label, href }) => (
            <li key={name}>
              <Link
                href={href}
                className={cx(styles.tab, name === here && styles.here)}
                aria-current={name === here ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
    </div>
  );
}

/** One thing of an area that has the whole room to itself. */
export function WholeArea({ children }: { children: ReactNode }) {
  return (
    <main className={styles.area}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </main>
  );
}
