import type { RoutingCondition, RoutingNeed, TeamId } from '@parley/contract';
import { expect, test } from 'vitest';
import { type Facts, holds, leadFor, raiseFor, skillsFor } from './facts.ts';

const team = (name: string) => `tem_${name}` as TeamId;
const facts: Facts = {
  channelKind: 'web',
  locale: 'ja',
  teamId: team('one'),
  tags: ['urgent'],
  topics: ['flw_returns'],
  categories: ['Delivery'],
  customerTags: ['vip'],
  attributes: { country: ' jp ', spent: '1200', empty: '' },
};

const conditions: Record<string, [met: RoutingCondition, missed: RoutingCondition]> = {
  'the channel': [{ channels: ['web', 'email'] }, { channels: ['email'] }],
  'the language': [{ languages: ['ja'] }, { languages: ['en'] }],
  'the team': [{ teams: [team('one')] }, { teams: [team('two')] }],
  'a tag': [{ tags: ['late', 'urgent'] }, { tags: ['late'] }],
  'a case': [{ flows: ['flw_returns' as never] }, { flows: ['flw_invoice' as never] }],
  'a category': [{ categories: ['Delivery'] }, { categories: ['Payment'] }],
  'a tag of the customer': [{ customerTags: ['vip'] }, { customerTags: ['new'] }],
  'an attribute': [
    { attribute: { name: 'country', values: ['JP'] } },
    { attribute: { name: 'country', values: ['CN'] } },
  ],
  'a number of at least so much': [
    { attribute: { name: 'spent', atLeast: 1000 } },
    { attribute: { name: 'spent', atLeast: 1201 } },
  ],
  'an attribute that says something': [
    { attribute: { name: 'country' } },
    { attribute: { name: 'empty', values: [''] } },
  ],
  'an attribute that is there': [{}, { attribute: { name: 'unknown', atLeast: 0 } }],
};

test.each(Object.entries(conditions))(
  'a rule can ask for %s, by itself and beside another',
  (_, [met, missed]) => {
    expect(holds(met, facts)).toBe(true);
    expect(holds(missed, facts)).toBe(false);
    expect(holds({ languages: ['ja'], ...met }, facts)).toBe(true);
    expect(holds({ channels: ['web'], ...missed }, facts)).toBe(false);
  },
);

test('rules that fit nobody ask for nothing, raise nothing and lead nowhere', () => {
  const needs = Object.values(conditions).map(
    ([, when]): RoutingNeed => ({ when, skills: { klingon: 90 }, team: team('two'), priority: 3 }),
  );
  expect(skillsFor(needs, facts)).toEqual([]);
  expect(raiseFor(needs, facts)).toBe(0);
  expect(leadFor(needs, facts)).toBeUndefined();
});

test('of rules that fit the highest level of each skill is asked, the most is added, and the first leads', () => {
  const needs: RoutingNeed[] = [
    { when: {}, skills: { japanese: 30 }, priority: 1 },
    { when: { tags: ['urgent'] }, skills: { japanese: 60, returns: 10 }, team: team('two'), priority: 2 },
    { when: {}, skills: { japanese: 50 }, team: team('three'), priority: 0 },
  ];
  expect(skillsFor(needs, facts)).toEqual([
    { skill: 'japanese', level: 60 },
    { skill: 'returns', level: 10 },
  ]);
  expect(raiseFor(needs, facts)).toBe(2);
  expect(leadFor(needs, facts)?.team).toBe(team('two'));
});
