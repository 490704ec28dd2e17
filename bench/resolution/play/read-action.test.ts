import { expect, test } from 'vitest';
import { readAction } from './read-action.ts';

test.each([
  ['cancel:SP20260001', 'cancel_order'],
  ['address:SP20260001', 'change_address'],
  ['return:SP20260001', 'request_return'],
  ['exchange:SP20260001', 'request_exchange'],
  ['refund:SP20260001', 'request_refund'],
  ['inquiry:SP20260001', 'open_inquiry'],
  ['merge:SP20260001', 'merge_orders'],
  ['reissue-invoice:SP20260001', 'reissue_invoice'],
])('%s is the action %s', (scope, name) => {
  expect(readAction({ scope, order: 'SP20260001' })).toEqual({ name, order: 'SP20260001' });
});

test('a coupon belongs to no order, and a checkout is no service', () => {
  expect(readAction({ scope: 'coupon', order: null })).toEqual({ name: 'issue_coupon', order: null });
  expect(readAction({ scope: 'checkout:cust_emily', order: null })).toBeUndefined();
});
