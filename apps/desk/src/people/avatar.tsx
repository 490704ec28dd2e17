import type { AgentState } from '@parley/contract';
import { useState } from 'react';
import { cx } from '../shell/look/cx.ts';
import styles from './avatar.module.css';
import { initials } from './initials.ts';

interface AvatarProps {
  name: string;
  /** where their picture is read on this server, if there is one */
  picture?: string | null | undefined;
  size?: number;
  state?: AgentState | undefined;
  connected?: boolean | undefined;
  className?: string | undefined;
}

/** The picture of somebody, or their initials where there is none or it cannot be shown, with a dot for presence where it matters; the name itself stands beside. */
export function Avatar({ name, picture, size = 32, state, connected = true, className }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  const shown = state && !connected ? 'offline' : state;
  return (
    <span
      className={cx(styles.avatar, className)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {picture && picture !== broken ? (
        <img src={picture} alt="" loading="lazy" draggable={false} onError={() => setBroken(picture)} />
      ) : (
        initials(name)
      )}
      {shown ? <span className={cx(styles.dot, styles[shown])} /> : null}
    </span>
  );
}
