import type { BodyOf, HandOverRule, Locale } from '@parley/contract';
import type { Reply } from './reply.ts';
import { type Words, words } from './words.ts';

const lines: { readonly [R in HandOverRule]: keyof Words } = {
  asked: 'handingOver',
  channel: 'handingOver',
  vip: 'handingOver',
  'flow-step': 'handingOver',
  keyword: 'handingOverUpset',
  abuse: 'handingOverUpset',
  emotion: 'handingOverUpset',
  trend: 'handingOverUpset',
  unresolved: 'handingOverUnresolved',
  'low-confidence': 'handingOverLost',
};

/** What an entry calls the reason, where a rule is more than it tells. */
export const reasonOf = (rule: HandOverRule): BodyOf<'handed-over'>['reason'] =>
  rule === 'asked' ? 'asked' : rule === 'low-confidence' ? 'lost' : 'rule';

/** Passes a customer on by a rule, with a line that fits it. */
export function handOverBy(rule: HandOverRule, locale: Locale): Reply {
  const text = words[locale][lines[rule]] as string;
  return {
    says: [{ kind: 'message', text, answer: { decision: 'hand-over' } }],
    because: 'handed-over',
    handOver: reasonOf(rule),
    rule,
  };
}
