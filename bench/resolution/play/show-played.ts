import type { Played } from '../judge/sum-up.ts';

/** A conversation as text, with how long each answer took and the verdict on it. */
export function showPlayed({ customer, turns, verdict }: Played): string {
  const lines = turns.flatMap(({ said, answers, isHandedOver, actions, ms }) => [
    `  > ${said}${ms === undefined ? '' : `  (${Math.round(ms)} ms)`}`,
    ...answers.map(
      ({ text, choices }) => `  < ${text}${choices.length > 0 ? ` [${choices.join(' | ')}]` : ''}`,
    ),
    ...(isHandedOver ? ['  * handed over'] : []),
    ...actions.map(({ name, order }) => `  * ${name} ${order ?? ''}`),
  ]);
  const { outcome } = customer.expect;
  const head = `${verdict.isRight ? 'ok  ' : 'FAIL'} ${customer.id} (${customer.topic}, ${outcome})`;
  return [head, ...lines, ...verdict.reasons.map((reason) => `  ! ${reason}`), ''].join('\n');
}
