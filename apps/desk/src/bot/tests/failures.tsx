import type { FailedTest, TurnOutline } from '@parley/contract';
import { CircleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { expectationWords, type Namings, reasonNames } from './expectation-words.ts';
import styles from './tests.module.css';
import { useNamings } from './use-namings.ts';

interface FailuresProps {
  failures: readonly FailedTest[];
  /** what is said now stands beside what would be said */
  isChange: boolean;
}

/** What fails, turn by turn: what was said, what was expected, what is said now and would be said then. */
export function Failures({ failures, isChange }: FailuresProps) {
  const t = useWords();
  const names = useNamings(
    failures.flatMap(({ turns }) =>
      turns.flatMap(({ missed }) =>
        missed.flatMap((check) => (check.kind === 'answered-by' ? [check.question] : [])),
      ),
    ),
  );
  if (failures.length === 0) return <p className={styles.muted}>{t('tests.fine')}</p>;
  return (
    <ul className={styles.failures}>
      {failures.map((failure) => (
        <Failure key={failure.test} failure={failure} isChange={isChange} names={names} />
      ))}
    </ul>
  );
}

function Failure({ failure, isChange, names }: { failure: FailedTest; isChange: boolean; names: Namings }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  return (
    <li className={styles.failure}>
      <h3>
        <CircleAlert size={15} aria-hidden="true" />
        <Link href={`/${workspaceId}/bot/tests/${failure.test}`}>{failure.name}</Link>
        {isChange && !failure.isNew ? <small>{t('tests.old')}</small> : null}
      </h3>
      <ol>
        {failure.turns.map((turn, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the turns of a run never move
          <li key={at} className={turn.missed.length > 0 ? styles.missedTurn : undefined}>
            <p className={styles.said}>{turn.said}</p>
            <Outcome turn={turn} isChange={isChange && turn.missed.length > 0} />
            {turn.missed.map((check) => (
              <p key={JSON.stringify(check)} className={styles.missed}>
                {t('tests.missed')}: {expectationWords(t, names, check)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </li>
  );
}

function Outcome({ turn, isChange }: { turn: FailedTest['turns'][number]; isChange: boolean }) {
  const t = useWords();
  const isSame = JSON.stringify(turn.before) === JSON.stringify(turn.after);
  if (!isChange) return <Outline outline={turn.after} />;
  return (
    <div className={styles.beside}>
      <div>
        <h4>{t('tests.before')}</h4>
        <Outline outline={turn.before} />
      </div>
      <div className={isSame ? undefined : styles.differs}>
        <h4>{t('tests.after')}</h4>
        {isSame ? <p className={styles.muted}>{t('tests.same')}</p> : <Outline outline={turn.after} />}
      </div>
    </div>
  );
}

function Outline({ outline: { says, handOver, flow, calls } }: { outline: TurnOutline }) {
  const t = useWords();
  const isNothing = says.length === 0 && !handOver && calls.length === 0;
  return (
    <div className={styles.outline}>
      {calls.map((call) => (
        <p key={call} className={styles.fact}>
          {t('tests.kind.called')}: {call}
        </p>
      ))}
      {says.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said never moves
        <p key={at} className={styles.bot}>
          {text}
        </p>
      ))}
      {isNothing ? <p className={styles.muted}>{t('tests.silent')}</p> : null}
      {flow && flow.nodes.length > 0 ? (
        <p className={styles.fact}>
          {flow.name} · {flow.nodes.join(' → ')}
        </p>
      ) : null}
      {handOver ? (
        <p className={styles.fact}>
          {t('tests.kind.handedOver')}: {t(`tests.reasons.${reasonNames[handOver]}`)}
        </p>
      ) : null}
    </div>
  );
}
