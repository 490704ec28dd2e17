import type { ProblemClass } from '@parley/contract';
import type { Translate } from '../../words/index.ts';

const classKeys = {
  auth: 'auth',
  rate: 'rate',
  quota: 'quota',
  content: 'content',
  transient: 'transient',
  permission: 'permission',
  unknown: 'unknown',
  'window-closed': 'windowClosed',
  'recipient-gone': 'recipientGone',
} as const satisfies Record<ProblemClass, string>;

/** Why a channel did not take a message, for people. */
export const problemText = (t: Translate, reason: ProblemClass = 'unknown') =>
  t(`problems.${classKeys[reason]}`);
