import type { Board, BoardTeam } from '@parley/contract';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { countText, spanText } from '../../shell/format.ts';
import { useNow } from '../../shell/now.ts';
import { Wide } from '../../shell/page/wide.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './board.module.css';

/** Each team's queue. */
export function BoardTeams({ board }: { board: Board }) {
  const t = useWords();
  return (
    <Wide label={t('supervise.board.teams')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('supervise.board.team')}</th>
            <th scope="col">{t('supervise.shown.waiting')}</th>
            <th scope="col">{t('supervise.shown.longestWait')}</th>
            <th scope="col">{t('supervise.board.inHand')}</th>
            <th scope="col">{t('supervise.shown.agentsOnline')}</th>
          </tr>
        </thead>
        <tbody>
          {board.teams.map((team) => (
            <Team key={team.teamId} team={team} board={board} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Team({ team, board }: { team: BoardTeam; board: Board }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow();
  const levels = board.alerts.filter(({ teamId }) => teamId === team.teamId).map(({ level }) => level);
  const level = levels.includes('alarm') ? 'alarm' : levels[0];
  const Icon = level === 'alarm' ? TriangleAlert : CircleAlert;
  return (
    <tr data-level={level}>
      <th scope="row">
        {team.name}
        {level ? (
          <em>
            <Icon size={14} aria-hidden="true" /> {t(`supervise.board.${level}`)}
          </em>
        ) : null}
      </th>
      <td className="figures">{countText(team.waiting, locale)}</td>
      <td className="figures">
        {team.longestSince ? spanText(nowMs - Date.parse(team.longestSince), locale) : '–'}
      </td>
      <td className="figures">{countText(team.inHand, locale)}</td>
      <td className="figures">{countText(team.online, locale)}</td>
    </tr>
  );
}
