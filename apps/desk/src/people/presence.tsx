import type { AgentState } from '@parley/contract';
import { cx } from '../shell/look/cx.ts';
import { useWords } from '../words/index.ts';
import styles from './presence.module.css';

export const agentStates = ['online', 'busy', 'break', 'offline'] as const satisfies readonly AgentState[];

interface PresenceDotProps {
  state: AgentState;
  connected?: boolean;
  className?: string;
}

/** Whether somebody is there, by shape and colour, with its name for those who see neither. */
export function PresenceDot({ state, connected = true, className }: PresenceDotProps) {
  const t = useWords();
  const shown = connected ? state : 'offline';
  return (
    <span className={cx(styles.dot, styles[shown], className)} role="img" aria-label={t(`state.${shown}`)} />
  );
}
