import type { AgentState } from '@parley/contract';
import { cx } from '../shell/look/cx.ts';
import styles from './avatar.module.css';
import { initials } from './initials.ts';

interface AvatarProps {
  name: string;
  size?: number;
  state?: AgentState | undefined;
  connected?: boolean | undefined;
  className?: string | undefined;
}

/** The initials of somebody, with a dot for presence where it matters; the name itself stands beside. */
export function Avatar({ name, size = 32, state, connected = true, className }: AvatarProps) {
  const shown = state && !connected ? 'offline' : state;
  return (
    <span
      className={cx(styles.avatar, className)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {initials(name)}
      {shown ? <span className={cx(styles.dot, styles[shown])} /> : null}
    </span>
  );
}
