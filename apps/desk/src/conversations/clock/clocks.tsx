import type { ConversationState } from '@parley/contract';
import { DueMark } from './due-mark.tsx';
import { clocksIn, useDueRules } from './due-rules.ts';

/** The most pressing clock, and how long is left to settle it all. */
export function Clocks({ state }: { state: ConversationState }) {
  const rules = useDueRules();
  const clocks = rules ? clocksIn(state, rules) : [];
  const shown = clocks.filter(({ kind }, index) => index === 0 || kind === 'resolution');
  return rules
    ? shown.map((clock) => <DueMark key={clock.kind} clock={clock} state={state} rules={rules} />)
    : null;
}
