import { Tooltip } from 'antd';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useWords } from '../../words/index.ts';
import styles from './board.module.css';

interface FigureProps {
  name:
    | 'waiting'
    | 'longestWait'
    | 'agentsOnline'
    | 'firstResponse'
    | 'serviceLevel'
    | 'abandoned'
    | 'answered'
    | 'contained';
  value: string;
  /** out of how many, or another figure beside it */
  sample: string;
  level: 'warn' | 'alarm' | undefined;
}

/** One figure with its definition on hover; past a threshold it says so by a sign and words beside its colour. */
export function Figure({ name, value, sample, level }: FigureProps) {
  const t = useWords();
  const Icon = level === 'alarm' ? TriangleAlert : CircleAlert;
  return (
    <Tooltip title={t(`supervise.defined.${name}`)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its definition is shown on focus */}
      <div className={styles.figure} data-figure={name} data-level={level} tabIndex={0}>
        <span className={styles.name}>{t(`supervise.shown.${name}`)}</span>
        <b className="figures">{value}</b>
        <span className={styles.sample}>
          {level ? (
            <em>
              <Icon size={14} aria-hidden="true" /> {t(`supervise.board.${level}`)}
            </em>
          ) : null}
          {sample}
        </span>
      </div>
    </Tooltip>
  );
}
