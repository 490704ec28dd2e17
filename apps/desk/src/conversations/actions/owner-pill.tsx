import type { ConversationState } from '@parley/contract';
import { Bot, CircleCheck, Hourglass, MoonStar, UserRound } from 'lucide-react';
import { useAgents, useNames } from '../../people/agents.ts';
import { PresenceDot } from '../../people/presence.tsx';
import { fullText, spanText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useMoment } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { waitsSince } from '../list/waiting.ts';
import styles from './header.module.css';
import { ownerWords, stanceOf } from './owner-words.ts';

const icons = {
  bot: Bot,
  queue: Hourglass,
  closed: CircleCheck,
  mine: UserRound,
  offered: UserRound,
  colleague: UserRound,
  invited: UserRound,
  helping: UserRound,
  advising: UserRound,
} as const;

/** Who must act now, and for how long somebody has been waiting for it. */
export function OwnerPill({ state }: { state: ConversationState }) {
  const t = useWords();
  const locale = useLocale();
  const { agentId } = useSeat();
  const names = useNames();
  const { owner } = state;
  const agent = useAgents().data?.find((one) => owner.kind === 'agent' && one.id === owner.agentId);
  const stance = stanceOf(state, agentId);
  const Icon = icons[stance];
  return (
    <div className={styles.owner}>
      <span className={cx(styles.pill, styles[stance])}>
        <Icon size={13} aria-hidden="true" />
        {ownerWords(state, agentId, names, t)}
        {agent && agent.id !== agentId && stance !== 'closed' ? (
          <PresenceDot state={agent.state} connected={agent.connected} />
        ) : null}
      </span>
      {state.status === 'snoozed' && state.snoozedUntil ? (
        <span className={styles.wait}>
          <MoonStar size={13} aria-hidden="true" />
          {t('owner.snoozed', { until: fullText(state.snoozedUntil, locale) })}
        </span>
      ) : (
        <Waiting state={state} />
      )}
    </div>
  );
}

function Waiting({ state }: { state: ConversationState }) {
  const t = useWords();
  const locale = useLocale();
  const since = waitsSince(state);
  const span = useMoment((nowMs) => (since ? spanText(nowMs - Date.parse(since), locale) : ''));
  return since ? <span className={cx(styles.wait, 'figures')}>{t('owner.waiting', { span })}</span> : null;
}
