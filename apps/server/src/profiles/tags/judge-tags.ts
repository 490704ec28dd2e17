import type { Order, RuleTag, TagEvidence, TagRules } from '@parley/contract';
import { profileLimits } from '@parley/contract';

/** A conversation as far as tags ask. */
export interface Talk {
  id: string;
  locale: string | null;
  rating: number | null;
  /** somebody who helped was told that the customer was angry */
  wasAngry: boolean;
}

/** What tags are judged by. */
export interface ProfileFacts {
  /** null: nobody knows at this moment */
  orders: readonly Order[] | null;
  talks: readonly Talk[];
  /** within the last thirty days */
  visits: number;
  /** the language in which the business works */
  language: string;
}

/** Every tag that holds, with what it rests on; and those of which nothing can be said now, so that they stay as they are. */
export interface Judged {
  tags: Map<RuleTag, TagEvidence[]>;
  unknown: ReadonlySet<RuleTag>;
}

const ofOrders: readonly RuleTag[] = ['repeat-buyer', 'vip', 'return-prone'];

/** What a customer is called by the rules of the workspace. */
export function judgeTags(facts: ProfileFacts, rules: TagRules): Judged {
  const tags = new Map<RuleTag, TagEvidence[]>();
  const give = (tag: RuleTag, limit: number | null, reached: number, evidence: () => TagEvidence) => {
    if (limit !== null && reached >= limit) tags.set(tag, [evidence()]);
  };
  if (facts.orders) judgeOrders(facts.orders, rules, give);
  const angry = facts.talks.filter(({ wasAngry }) => wasAngry);
  give('often-angry', rules.oftenAngryCases, angry.length, () => ofTalks('angry', angry, facts.talks));
  const unhappy = facts.talks.filter(({ rating }) => rating !== null && rating <= 2);
  const rated = facts.talks.filter(({ rating }) => rating !== null);
  give('unhappy', rules.unhappyRatings, unhappy.length, () => ofTalks('ratings', unhappy, rated));
  give('frequent-visitor', rules.frequentVisits, facts.visits, () => ({
    ...{ kind: 'visits', count: facts.visits, refs: [] },
  }));
  for (const [language, talks] of byLanguage(facts.talks))
    if (language !== facts.language)
      give(`speaks:${language}`, rules.foreignLanguageCases, talks.length, () =>
        ofTalks('language', talks, facts.talks),
      );
  return { tags, unknown: new Set(facts.orders ? [] : ofOrders) };
}

type Give = (tag: RuleTag, limit: number | null, reached: number, evidence: () => TagEvidence) => void;

function judgeOrders(orders: readonly Order[], rules: TagRules, give: Give): void {
  const bought = orders.filter(({ state }) => !/cancel/i.test(state));
  give('repeat-buyer', rules.repeatBuyerOrders, bought.length, () => ({
    ...{ kind: 'orders', count: bought.length, refs: refsOf(bought.map(({ no }) => no)) },
  }));
  const returned = bought.filter(({ state }) => /return|refund/i.test(state));
  // One return out of one order says nothing yet.
  const percent = returned.length < 2 ? 0 : Math.round((100 * returned.length) / bought.length);
  give('return-prone', rules.returnPronePercent, percent, () => ({
    ...{
      kind: 'returns',
      count: returned.length,
      of: bought.length,
      refs: refsOf(returned.map(({ no }) => no)),
    },
  }));
  const kept = bought.filter((order) => !returned.includes(order));
  for (const [currency, inIt] of grouped(kept, (order) => order.currency)) {
    const amountCents = inIt.reduce((sum, { totalCents }) => sum + totalCents, 0);
    give('vip', rules.vipSpendCents, amountCents, () => ({
      ...{ kind: 'spend', count: inIt.length, amountCents, currency, refs: refsOf(inIt.map(({ no }) => no)) },
    }));
  }
}

const byLanguage = (talks: readonly Talk[]) =>
  grouped(
    talks.filter(({ locale }) => locale !== null),
    ({ locale }) => locale ?? '',
  );

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

const ofTalks = (kind: TagEvidence['kind'], talks: readonly Talk[], of: readonly Talk[]): TagEvidence => ({
  ...{ kind, count: talks.length, of: of.length, refs: refsOf(talks.map(({ id }) => id)) },
});
const refsOf = (refs: readonly string[]) => refs.slice(0, profileLimits.evidenceRefs);
