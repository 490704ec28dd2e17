import type { ConditionOf, FilterField } from '@parley/contract';

/** A condition to begin with, complete in itself. */
export const newCondition: { readonly [F in FilterField]: () => ConditionOf<F> } = {
  status: () => ({ field: 'status', in: ['open'] }),
  owner: () => ({ field: 'owner', in: ['queue'] }),
  agent: () => ({ field: 'agent', in: ['me'] }),
  team: () => ({ field: 'team', in: ['mine'] }),
  tag: () => ({ field: 'tag', how: 'any', in: [] }),
  priority: () => ({ field: 'priority', in: [2, 3] }),
  channel: () => ({ field: 'channel', in: [] }),
  language: () => ({ field: 'language', in: ['zh-CN'] }),
  waiting: () => ({ field: 'waiting', minutes: 5 }),
  unread: () => ({ field: 'unread', is: true }),
  rating: () => ({ field: 'rating', in: [1, 2] }),
  activity: () => ({ field: 'activity', how: 'within', hours: 24 }),
  created: () => ({ field: 'created' }),
  verified: () => ({ field: 'verified', is: true }),
  attribute: () => ({ field: 'attribute', name: 'vip', how: 'is', value: 'true' }),
  mentioned: () => ({ field: 'mentioned', isUnseen: true }),
  text: () => ({ field: 'text', has: '' }),
};
export const filterFields = Object.keys(newCondition) as FilterField[];

/** Whether a condition asks something already. */
export function isAsking(condition: { [F in FilterField]: ConditionOf<F> }[FilterField]): boolean {
  if ('in' in condition) return condition.in.length > 0;
  if (condition.field === 'text') return condition.has.trim() !== '';
  if (condition.field === 'created') return Boolean(condition.from ?? condition.to);
  if (condition.field !== 'attribute') return true;
  const isCompared = condition.how === 'is' || condition.how === 'is-not';
  return condition.name.trim() !== '' && (!isCompared || (condition.value ?? '').trim() !== '');
}
