import type { Gap } from '@parley/contract';
import { dayText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from '../insight.module.css';

const width = 96;
const height = 20;
const edge = 2;
const dayMs = 86_400_000;

interface TrendCurveProps {
  trend: Gap['trend'];
  nowMs: number;
}

/** How often it was asked over the period, as a small curve; in words, the day or week it was asked most. */
export function TrendCurve({ trend: { days, asked }, nowMs }: TrendCurveProps) {
  const t = useWords();
  const locale = useLocale();
  const most = Math.max(...asked);
  if (asked.length < 2 || most === 0) return null;
  const when = (at: number) =>
    dayText(new Date(nowMs - (asked.length - 1 - at) * days * dayMs).toISOString(), nowMs, locale);
  const points = asked.map((count, at) => {
    const x = edge + (at / (asked.length - 1)) * (width - 2 * edge);
    return `${x.toFixed(1)},${(height - edge - (count / most) * (height - 2 * edge)).toFixed(1)}`;
  });
  const words = t(days === 1 ? 'insight.gaps.curveDays' : 'insight.gaps.curveWeeks', {
    from: when(0),
    when: when(asked.indexOf(most)),
    count: most,
  });
  return (
    <svg className={styles.curve} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <title>{words}</title>
      <path d={`M${edge},${height - edge} L${points.join(' ')} ${width - edge},${height - edge} Z`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}
