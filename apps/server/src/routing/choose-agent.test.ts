import type { AgentId, TeamId } from '@parley/contract';
import { expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { chooseAgent, type Seat } from './choose-agent.ts';
import { planAssignments } from './plan-assignments.ts';

const seat = (
  name: string,
  openConversations: number,
  capacity = 4,
  idleSince = '2026-01-01T08:00:00.000Z',
): Seat => ({
  agentId: `agt_${name}` as AgentId,
  capacity,
  openConversations,
  stateSince: idleSince,
  assignedAt: null,
});

test('the agent with the least load for their capacity is chosen, not the one with the fewest conversations', () => {
  expect(chooseAgent([seat('small', 1, 2), seat('large', 3, 10)], [])).toBe('agt_large');
});
test('among equals the longest idle is chosen', () => {
  expect(
    chooseAgent(
      [seat('fresh', 1, 4, '2026-01-01T09:00:00.000Z'), seat('idle', 1, 4, '2026-01-01T08:00:00.000Z')],
      [],
    ),
  ).toBe('agt_idle');
});
test('a full team leaves the customer waiting, and nobody is given work with capacity zero', () => {
  expect(chooseAgent([seat('full', 4), seat('none', 0, 0)], [])).toBeUndefined();
});
test('who let the customer pass is asked again only when nobody else is free', () => {
  const passed = ['agt_a' as AgentId];
  expect(chooseAgent([seat('a', 0), seat('b', 3)], passed)).toBe('agt_b');
  expect(chooseAgent([seat('a', 0), seat('b', 4)], passed)).toBe('agt_a');
});
test('ten customers spread over two agents by capacity, in their order, and the rest wait', () => {
  const teamId = newId('tem') as TeamId;
  const waiting = Array.from({ length: 10 }, () => ({
    id: newId('cnv'),
    teamId,
    ownerVersion: 1,
    passedBy: [],
  }));
  const plan = planAssignments(
    waiting,
    new Map([[teamId, [seat('a', 0, 4), seat('b', 0, 2)]]]),
    '2026-01-01T10:00:00.000Z',
  );
  expect(plan.map((each) => each.conversation)).toEqual(waiting.slice(0, 6));
  expect(plan.filter((each) => each.agentId === 'agt_a')).toHaveLength(4);
});
