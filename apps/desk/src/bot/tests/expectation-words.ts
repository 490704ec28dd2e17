import type { Expectation } from '@parley/contract';
import type { Translate } from '../../words/index.ts';

/** The kinds of checks, by the names of their words. */
export const checkNames = {
  'answered-by': 'answered',
  contains: 'contains',
  lacks: 'lacks',
  'handed-over': 'handedOver',
  kept: 'kept',
  'flow-node': 'flowNode',
  called: 'called',
  'not-called': 'notCalled',
} as const satisfies Record<Expectation['kind'], string>;

export const reasonNames = {
  asked: 'asked',
  lost: 'lost',
  agent: 'agent',
  rule: 'rule',
  reopened: 'reopened',
  'low-rating': 'lowRating',
} as const;

/** What is called how, where a check names it. */
export interface Namings {
  question(id: string): string;
  flow(id: string): string;
}

/** A check in a line. */
export function expectationWords(t: Translate, names: Namings, check: Expectation): string {
  const kind = t(`tests.kind.${checkNames[check.kind]}`);
  const rest = detailOf(t, names, check);
  return rest ? `${kind}: ${rest}` : kind;
}

function detailOf(t: Translate, names: Namings, check: Expectation): string {
  switch (check.kind) {
    case 'answered-by':
      return names.question(check.question);
    case 'contains':
    case 'lacks':
      return `“${check.text}”`;
    case 'handed-over':
      return check.reason ? t(`tests.reasons.${reasonNames[check.reason]}`) : '';
    case 'flow-node':
      return `${names.flow(check.flow)} · ${check.node}`;
    case 'called':
      return [
        `${check.connector}.${check.action}`,
        ...Object.entries(check.inputs).map(([name, value]) => `${name}=${value}`),
      ].join(', ');
    case 'not-called':
      return `${check.connector}.${check.action}`;
    default:
      return '';
  }
}
