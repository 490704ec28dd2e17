import type { ClockKind, ConversationState, DueClock, DueRules } from '@parley/contract';
import { AlarmClock, CircleAlert, CirclePause, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { fullText, spanText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useMoment } from '../../shell/now.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './due-mark.module.css';
import { read } from './due-rules.ts';

interface DueMarkProps {
  clock: DueClock;
  state: ConversationState;
  rules: DueRules;
  /** what stands there while it is far from being due; nothing: the clock itself */
  calm?: ReactNode;
}

const icons = { calm: Hourglass, soon: AlarmClock, late: CircleAlert } as const;
const keys = {
  'first-response': 'firstResponse',
  'next-response': 'nextResponse',
  waiting: 'waiting',
  resolution: 'resolution',
} as const satisfies Record<ClockKind, string>;

/** One clock by sign and words: what is due, and how long it has left or is late. It is drawn anew only when its words change. */
export function DueMark({ clock, state, rules, calm }: DueMarkProps) {
  const t = useWords();
  const locale = useLocale();
  const shown = useMoment((nowMs) => {
    const { level, ms, isResting } = read(clock, state, rules, nowMs);
    return `${level} ${isResting ? 'resting' : 'running'} ${spanText(ms, locale)}`;
  });
  const [level, pace, ...span] = shown.split(' ') as [keyof typeof icons, string, ...string[]];
  if (level === 'calm' && calm !== undefined) return calm;
  const isResting = pace === 'resting';
  const Sign = isResting ? CirclePause : icons[level];
  const what = t(`due.${keys[clock.kind]}`);
  const words = t(level === 'late' ? 'due.late' : 'due.left', { what, time: span.join(' ') });
  const at = t('due.at', { time: fullText(clock.dueAt, locale) });
  return (
    <span
      className={cx(styles.mark, 'figures', styles[level])}
      data-due={level}
      title={[words, at, isResting ? t('due.resting') : ''].filter(Boolean).join(' · ')}
    >
      <Sign size={12} aria-hidden="true" />
      <span>{words}</span>
      {isResting ? <span className="sr-only"> {t('due.resting')}</span> : null}
    </span>
  );
}
