import type { Action, ActionName } from '../script/customer.ts';

/** A request that changed something, as the shop keeps it in the transaction that did it: `cancel:SP20260001`. */
export interface Answered {
  scope: string;
  /** the order that it names, if the shop has it */
  order: string | null;
}

/** The more special verb stands first: an invoice is reissued, and a return may be an exchange. */
const verbs: readonly (readonly [RegExp, ActionName])[] = [
  [/exchange/, 'request_exchange'],
  [/address|receiver/, 'change_address'],
  [/return/, 'request_return'],
  [/refund/, 'request_refund'],
  [/inquir|enquir/, 'open_inquiry'],
  [/merge/, 'merge_orders'],
  [/invoice/, 'reissue_invoice'],
  [/coupon/, 'issue_coupon'],
  [/cancel/, 'cancel_order'],
];

/** What the shop did, by the name that scripts use; undefined for what is no action of service, such as a checkout. */
export function readAction({ scope, order }: Answered): Action | undefined {
  const [verb = ''] = scope.toLowerCase().split(':');
  const name = verbs.find(([pattern]) => pattern.test(verb))?.[1];
  return name && { name, order };
}
