import type { Agent, RoutingNeed, RoutingRules, Team, TeamId } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { circleOf, lackOf } from './check-rules.ts';

const team = (n: number) => `tem_${String(n).padStart(26, '0')}` as TeamId;
const teams = [1, 2, 3].map(
  (n) => ({ id: team(n), name: `T${n}`, agentIds: [], acceptSeconds: null }) as Team,
);
const agent = (teamIds: TeamId[], skills: Record<string, number> = {}, active = true) =>
  ({ active, teamIds, skills }) as Agent;
const rule = (change: Partial<RoutingNeed>): RoutingNeed => ({
  when: {},
  skills: {},
  priority: 0,
  ...change,
});

describe('what a rule asks for', () => {
  test('is lacking where nobody has all of it together', () => {
    const agents = [agent([team(1)], { ja: 70 }), agent([team(1)], { returns: 90 })];
    expect(lackOf(rule({ skills: { ja: 60 } }), agents, teams).skills).toEqual([]);
    expect(lackOf(rule({ skills: { ja: 60, returns: 60 } }), agents, teams).skills).toEqual([
      'ja 60',
      'returns 60',
    ]);
    expect(lackOf(rule({ skills: { ja: 80 } }), agents, teams).skills).toEqual(['ja 80']);
  });

  test('must be had by the team it leads to, and by somebody active', () => {
    const agents = [agent([team(1)], { ja: 70 }), agent([team(2)]), agent([team(3)], { ja: 99 }, false)];
    expect(lackOf(rule({ skills: { ja: 60 }, team: team(2) }), agents, teams).skills).toEqual(['ja 60']);
    expect(lackOf(rule({ team: team(3) }), agents, teams)).toEqual({ skills: [], emptyTeam: team(3) });
    expect(lackOf(rule({ when: { teams: [team(1)] } }), agents, teams).emptyTeam).toBeNull();
  });
});

describe('a ladder', () => {
  const ladders = (...ways: [number, number][]) =>
    Object.fromEntries(
      ways.map(([from, to]) => [team(from), [{ afterSeconds: 60, teamIds: [team(to)], easedBy: 0 }]]),
    ) as RoutingRules['ladders'];

  test('of teams that help each other round is a circle', () => {
    expect(circleOf(ladders([1, 2], [2, 3], [3, 1]))).toEqual([team(1), team(2), team(3)]);
    expect(circleOf(ladders([1, 1]))).toEqual([team(1)]);
  });

  test('that leads on and on is none', () => {
    expect(circleOf(ladders([1, 2], [2, 3]))).toEqual([]);
    expect(circleOf(ladders([1, 2], [3, 2]))).toEqual([]);
  });
});
