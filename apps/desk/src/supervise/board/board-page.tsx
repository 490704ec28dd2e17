import type { Board, BoardFigure } from '@parley/contract';
import { Button, Switch } from 'antd';
import { Maximize2, Minimize2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Loading } from '../../frame/loading.tsx';
import { countText, shareText, spanText, timeText } from '../../shell/format.ts';
import { chime } from '../../shell/notify.ts';
import { useNow } from '../../shell/now.ts';
import { usePreference } from '../../shell/preferences.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { useBoard } from '../live.ts';
import styles from './board.module.css';
import { BoardAgents } from './board-agents.tsx';
import { BoardTeams } from './board-teams.tsx';
import { Figure } from './figure.tsx';

/** How the service stands this moment, for a desk or for a screen on the wall. */
export function BoardPage() {
  const t = useWords();
  const board = useBoard();
  const place = useRef<HTMLDivElement>(null);
  if (!board) return <Loading />;
  return (
    <div className={styles.board} ref={place}>
      <Head board={board} onWall={() => void toggleWall(place.current)} />
      <Figures board={board} />
      <section aria-label={t('supervise.board.teams')}>
        <h2>{t('supervise.board.teams')}</h2>
        <BoardTeams board={board} />
      </section>
      <section aria-label={t('supervise.board.agents')}>
        <h2>{t('supervise.board.agents')}</h2>
        <BoardAgents board={board} />
      </section>
      <Alarm board={board} />
    </div>
  );
}

async function toggleWall(place: HTMLElement | null) {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await place?.requestFullscreen();
}

function Head({ board, onWall }: { board: Board; onWall(): void }) {
  const t = useWords();
  const locale = useLocale();
  const [sounds, setSounds] = usePreference('boardSounds');
  const isOnWall = useFullscreen();
  const Icon = isOnWall ? Minimize2 : Maximize2;
  return (
    <header className={styles.head}>
      <h1>{t('supervise.pages.board')}</h1>
      <small>{t('supervise.board.since', { time: timeText(board.today.since, locale) })}</small>
      <span className={styles.sound}>
        <Switch size="small" checked={sounds} aria-label={t('supervise.board.sound')} onChange={setSounds} />{' '}
        {t('supervise.board.sound')}
      </span>
      <Button icon={<Icon size={15} />} onClick={onWall}>
        {isOnWall ? t('supervise.board.leaveWall') : t('supervise.board.wall')}
      </Button>
    </header>
  );
}

function useFullscreen(): boolean {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return isFull;
}

function Figures({ board }: { board: Board }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow();
  const { today } = board;
  const alertOf = (figure: BoardFigure) =>
    board.alerts.find((alert) => alert.figure === figure && alert.teamId === undefined)?.level;
  const share = (part: number, of: number) => (of === 0 ? '–' : shareText(part / of, locale));
  const seconds = (value: number | undefined) => (value === undefined ? '–' : spanText(value * 1000, locale));
  const online = board.agents.filter(({ state, connected }) => state === 'online' && connected).length;
  const figure = (
    name: Parameters<typeof Figure>[0]['name'],
    value: string,
    sample: string,
    level?: 'warn' | 'alarm',
  ) => <Figure name={name} value={value} sample={sample} level={level} />;
  const { serviceLevel, bot } = today;
  return (
    <div className={styles.figures}>
      {figure('waiting', countText(board.waiting, locale), '', alertOf('waiting'))}
      {figure(
        'longestWait',
        board.longestSince ? spanText(nowMs - Date.parse(board.longestSince), locale) : '–',
        '',
        alertOf('longestWaitSeconds'),
      )}
      {figure(
        'agentsOnline',
        countText(online, locale),
        t('supervise.board.ofAgents', { count: board.agents.length }),
        alertOf('agentsOnline'),
      )}
      {figure(
        'firstResponse',
        seconds(today.firstResponseSeconds?.median),
        t('supervise.board.p90', { time: seconds(today.firstResponseSeconds?.p90) }),
        alertOf('firstResponseP90Seconds'),
      )}
      {figure(
        'serviceLevel',
        share(serviceLevel.within, serviceLevel.of),
        t('supervise.board.of', { count: serviceLevel.of }),
        alertOf('serviceLevelPercent'),
      )}
      {figure(
        'abandoned',
        share(today.abandoned, today.entered),
        t('supervise.board.of', { count: today.entered }),
        alertOf('abandonedPercent'),
      )}
      {figure(
        'answered',
        countText(today.answered, locale),
        t('supervise.board.of', { count: today.entered }),
      )}
      {figure(
        'contained',
        share(bot.contained, bot.handled),
        t('supervise.board.withBot', { handled: bot.handled, now: board.withBot }),
      )}
    </div>
  );
}

/** Sounds once when an alarm begins, for who wants it, and says it to who listens. */
function Alarm({ board }: { board: Board }) {
  const t = useWords();
  const [sounds] = usePreference('boardSounds');
  const alarms = board.alerts
    .filter(({ level, teamId }) => level === 'alarm' && teamId === undefined)
    .map(({ figure }) => figure);
  const key = alarms.join();
  const before = useRef(new Set<BoardFigure>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the alarms
  useEffect(() => {
    const isNew = alarms.some((figure) => !before.current.has(figure));
    before.current = new Set(alarms);
    if (isNew && sounds) chime('offer');
  }, [key]);
  return (
    <p className="sr-only" role="status">
      {alarms.map((figure) => t(`supervise.figures.${figure}`)).join(' · ')}
    </p>
  );
}
