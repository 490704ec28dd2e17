/** How a conversation with this customer must end. */
export const outcomes = ['resolved', 'handover', 'refuse'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the bot may do in the shop, by the names that scripts use. */
export const actionNames = [
  'cancel_order',
  'change_address',
  'request_return',
  'request_exchange',
  'request_refund',
  'open_inquiry',
  'merge_orders',
  'reissue_invoice',
  'issue_coupon',
] as const;
export type ActionName = (typeof actionNames)[number];
export interface Action {
  name: ActionName;
  /** null where it concerns no order */
  order: string | null;
}

export interface Expectation {
  outcome: Outcome;
  /** each must match the bot's answers taken together, whatever the case */
  facts: RegExp[];
  /** none may stand in an answer, whatever the case */
  forbidden: string[];
  action: Action | null;
  /** so many messages of the customer may it take */
  maxTurns: number;
}

/** A scripted customer: what they say in turn, and what must come of it. */
export interface Customer {
  id: string;
  language: string;
  /** the seeded customer who is signed in; null for somebody whom the shop does not know */
  customer: string | null;
  style: string[];
  topic: string;
  turns: string[];
  expect: Expectation;
}

/** Nothing that the shop's rules answer: whoever asks may be refused or handed over, as the bot likes. */
export const isOutOfScope = ({
  topic,
  style,
  expect,
}: Pick<Customer, 'topic' | 'style' | 'expect'>): boolean =>
  [topic, ...style].some((word) => /out.?of.?scope/i.test(word)) ||
  (expect.outcome === 'refuse' && expect.facts.length === 0);
