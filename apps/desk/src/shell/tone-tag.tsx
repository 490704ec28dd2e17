import type { ReactNode } from 'react';
import styles from './tone-tag.module.css';

export type Tone = 'plain' | 'good' | 'waiting' | 'bad' | 'bot';

/** A short word about a state, in the colour of what it means; read by its words alone, too. */
export const ToneTag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={styles.tag} data-tone={tone}>
    {children}
  </span>
);
