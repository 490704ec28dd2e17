import { Hourglass, Inbox, Menu, MessagesSquare, Radar } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useCounts } from '../conversations/list/lists.ts';
import { countText } from '../shell/format.ts';
import { cx } from '../shell/look/cx.ts';
import { openRail } from '../shell/rail-drawer.ts';
import { useSeat } from '../shell/seat.tsx';
import { useSupervisePages } from '../supervise/pages.ts';
import { useLocale, useWords } from '../words/index.ts';
import styles from './phone-bar.module.css';

/** Whatever has the whole screen, such as a conversation, has a way back of its own. */
const wholeScreen = /\/(inbox\/[^/]+|supervise\/monitor|bot\/[^/]+)\/[^/]+/;

/** On a phone: where one goes most, in reach of a thumb. */
export function PhoneBar() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [place] = useLocation();
  const counts = useCounts();
  const supervises = useSupervisePages().length > 0;
  const isShown = !wholeScreen.test(place);
  useRoomBelow(isShown);
  if (!isShown) return null;
  const count = (value: number | undefined) => (value ? countText(value, locale) : undefined);
  const at = (path: string) => `/${workspaceId}/${path}`;
  return (
    <nav className={styles.bar} aria-label={t('phone.bar')}>
      <Place
        href={at('inbox/mine')}
        icon={<Inbox size={20} />}
        label={t('views.mine')}
        count={count(counts?.mine)}
      />
      <Place
        href={at('inbox/queue')}
        icon={<Hourglass size={20} />}
        label={t('views.queue')}
        count={count(counts?.queue)}
      />
      <Place href={at('inbox/all')} icon={<MessagesSquare size={20} />} label={t('views.all')} />
      {supervises ? (
        <Place href={at('supervise')} icon={<Radar size={20} />} label={t('supervise.name')} />
      ) : null}
      <button type="button" className={styles.place} onClick={openRail}>
        <Menu size={20} aria-hidden="true" />
        <span>{t('phone.more')}</span>
      </button>
    </nav>
  );
}

/** What floats at the foot of the page stays above the bar. */
function useRoomBelow(isTaken: boolean) {
  useLayoutEffect(() => {
    if (!isTaken) return;
    const { style } = document.documentElement;
    style.setProperty('--bottom-bar', 'calc(55px + env(safe-area-inset-bottom, 0px))');
    return () => void style.removeProperty('--bottom-bar');
  }, [isTaken]);
}

interface PlaceProps {
  href: string;
  icon: ReactNode;
  label: string;
  count?: string | undefined;
}

function Place({ href, icon, label, count }: PlaceProps) {
  const [place] = useLocation();
  const isHere = place === href || place.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      className={cx(styles.place, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
    >
      {icon}
      <span>{label}</span>
      {count ? <b className="figures">{count}</b> : null}
    </Link>
  );
}
