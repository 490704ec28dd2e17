import { Sparkles } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Pop } from '../../shell/pop.tsx';
import { useWords } from '../../words/index.ts';
import styles from './answer-trace.module.css';
import { decisionKey, type TraceProps } from './trace-words.ts';

const Trace = lazy(() => import('./answer-trace.tsx').then((m) => ({ default: m.Trace })));

/** Says that a machine answered, and on a click why it said that. */
export function AnswerTraceLabel({ trace, why }: TraceProps) {
  const t = useWords();
  return (
    <Pop
      content={
        <Suspense fallback={null}>
          <Trace trace={trace} why={why} />
        </Suspense>
      }
      placement="left"
    >
      <button type="button" className={styles.label} aria-haspopup="dialog">
        <Sparkles size={12} aria-hidden="true" />
        {t(`trace.${decisionKey[trace.decision]}`)}
      </button>
    </Pop>
  );
}
