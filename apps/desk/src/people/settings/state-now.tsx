import type { Agent, StateTotals } from '@parley/contract';
import { spanText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useNow } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { byState, reasonName } from '../use-state-totals.ts';
import styles from './settings.module.css';

/** What state somebody is in and why, for how long, and how long they have been in which today. */
export function StateNow({ agent, totals }: { agent: Agent; totals: readonly StateTotals[] | undefined }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow();
  const { workspace } = useSeat();
  const shown = agent.connected ? agent.state : 'offline';
  const reason = workspace.stateReasons.find(({ key }) => agent.connected && key === agent.stateReason);
  const today = totals ? byState(totals, agent.id) : [];
  return (
    <span className={cx(styles.stateNow, 'figures')}>
      {reason ? reasonName(reason, locale) : t(`state.${shown}`)}
      {agent.connected ? ` ${spanText(nowMs - Date.parse(agent.stateSince), locale)}` : ''}
      {today.length > 0 ? (
        <small className={styles.quiet}>
          {t('away.today')}:{' '}
          {today
            .map(([state, ms]) => t('away.total', { state: t(`state.${state}`), span: spanText(ms, locale) }))
            .join(' · ')}
        </small>
      ) : null}
    </span>
  );
}
