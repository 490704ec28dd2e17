import type { ProblemClass } from '../inbound.ts';

/** What the vendor's codes mean; its titles change, so they are not looked at. */
export const classes: Readonly<Record<string, ProblemClass>> = {
  190: 'auth',
  0: 'auth',
  3: 'permission',
  10: 'permission',
  131047: 'window-closed',
  131026: 'recipient-gone',
  131030: 'recipient-gone',
  130472: 'recipient-gone',
  130429: 'rate',
  131056: 'rate',
  131048: 'rate',
  4: 'rate',
  80007: 'rate',
  131049: 'content',
  131051: 'content',
  131053: 'content',
  131052: 'content',
  132000: 'content',
  132012: 'content',
  132001: 'content',
  132015: 'content',
  132016: 'content',
  100: 'content',
  131009: 'content',
  131000: 'transient',
  131016: 'transient',
  1: 'transient',
  2: 'transient',
  133004: 'transient',
  131042: 'permission',
  131031: 'permission',
  368: 'permission',
};

export function classOf(code: string): ProblemClass {
  const number = Number(code);
  return classes[code] ?? (number >= 200 && number <= 299 ? 'permission' : 'unknown');
}
