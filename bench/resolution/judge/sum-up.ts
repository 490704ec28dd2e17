import { percentile } from '../../figures/percentile.ts';
import type { Customer } from '../script/customer.ts';
import type { Turn, Verdict } from './judge.ts';

/** One customer, what was said, and what came of it. */
export interface Played {
  customer: Customer;
  turns: readonly Turn[];
  verdict: Verdict;
}
export interface Failure {
  id: string;
  reason: string;
}
export interface Figures {
  customers: number;
  /** of the cases in scope: ended as they must, and not with a person */
  resolved: number;
  /** of all cases: something was told or done that is not so */
  wrongAnswer: number;
  /** of the cases for a person or out of scope: were given to one, or refused where that will do, in time */
  handedOver: number;
  /** of the cases in scope: given to a person all the same */
  handedOverInScope: number;
  /** of the cases in scope: took more turns than they may */
  askedTooOften: number;
  p50TurnMs: number;
  p99TurnMs: number;
  perLanguage: Record<string, Omit<Figures, 'perLanguage' | 'failures'>>;
  failures: Failure[];
}

/** Counts verdicts as shares of the cases to which they apply; nothing of nothing is NaN. */
export function sumUp(played: readonly Played[]): Figures {
  const languages = [...new Set(played.map(({ customer }) => customer.language))].toSorted();
  return {
    ...countAll(played),
    perLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        countAll(played.filter(({ customer }) => customer.language === language)),
      ]),
    ),
    failures: played.flatMap(({ customer, verdict }) =>
      verdict.isRight ? [] : [{ id: customer.id, reason: verdict.reasons.join('; ') }],
    ),
  };
}

function countAll(played: readonly Played[]) {
  const verdicts = played.map(({ verdict }) => verdict);
  const inScope = verdicts.filter(({ isInScope }) => isInScope);
  const ms = played.flatMap(({ turns }) => turns.flatMap((turn) => turn.ms ?? []));
  return {
    customers: played.length,
    resolved: share(inScope, ({ isRight }) => isRight),
    wrongAnswer: share(verdicts, ({ isWrong }) => isWrong),
    handedOver: share(
      verdicts.filter(({ wantsPerson }) => wantsPerson),
      ({ isRight }) => isRight,
    ),
    handedOverInScope: share(inScope, ({ isHandedOver }) => isHandedOver),
    askedTooOften: share(inScope, ({ askedTooOften }) => askedTooOften),
    p50TurnMs: percentile(ms, 0.5),
    p99TurnMs: percentile(ms, 0.99),
  };
}

const share = (verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean) =>
  verdicts.filter(holds).length / verdicts.length;
