import type { AgentId, ConversationId, TeamId } from '@parley/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standing } from './by-urgency.ts';
import type { LadderStep, MatchRules, Need, Seat } from './need.ts';
import { planMatches } from './plan-matches.ts';

const now = 1_800_000_000_000;
const tem = (name: string) => `tem_${name}` as TeamId;
const agt = (name: string) => `agt_${name}` as AgentId;
const need = (id: string, more: Partial<Need> & { waited?: number } = {}): Need => ({
  id: `cnv_${id}` as ConversationId,
  ownerVersion: 1,
  teamId: tem('a'),
  channelKind: 'web',
  priority: 0,
  queuedAt: now - (more.waited ?? 60) * 1000,
  skills: [],
  passedBy: [],
  preferred: null,
  lastServed: null,
  ...more,
});
const seat = (name: string, more: Partial<Seat> = {}): Seat => ({
  agentId: agt(name),
  teamIds: [tem('a')],
  skills: {},
  capacity: 2,
  load: 0,
  idleSince: now - 60_000,
  ...more,
});
const rules: MatchRules = { ladders: new Map(), weights: {}, ageingSeconds: 300, holdSeconds: 0 };
const ladder = (...steps: LadderStep[]): MatchRules => ({ ...rules, ladders: new Map([[tem('a'), steps]]) });
const pairs = (needs: Need[], seats: Seat[], by: MatchRules = rules) =>
  planMatches(needs, seats, by, now).map(({ need: { id }, agentId }) => `${id.slice(4)}→${agentId.slice(4)}`);

test('the most pressing comes first, and a long wait counts like priority', () => {
  const needs = [
    need('vip', { priority: 2, waited: 10 }),
    need('long', { waited: 700 }),
    need('new', { waited: 30 }),
  ];
  expect(pairs(needs, [seat('x', { capacity: 2 })])).toEqual(['long→x', 'vip→x']);
});

test('the least loaded for their capacity is chosen, the longest idle of those', () => {
  const seats = [
    seat('small', { capacity: 2, load: 1 }),
    seat('large', { capacity: 10, load: 3 }),
    seat('fresh', { capacity: 10, load: 3, idleSince: now - 1_000 }),
  ];
  expect(pairs([need('1'), need('2')], seats)).toEqual(['1→large', '2→fresh']);
});

test('a channel that takes more leaves room for less', () => {
  const by = { ...rules, weights: { phone: 2, email: 0.5 } };
  const needs = ['1', '2', '3', '4'].map((id) => need(id, { channelKind: 'email' }));
  expect(pairs([...needs, need('5', { channelKind: 'email' })], [seat('x')], by)).toHaveLength(4);
  expect(pairs([need('call', { channelKind: 'phone' })], [seat('x', { load: 1 })], by)).toEqual([]);
  expect(pairs([need('call', { channelKind: 'phone' })], [seat('x', { capacity: 1 })], by)).toEqual([
    'call→x',
  ]);
});

test('skill is asked in full first, then by less as the ladder says, then of other teams', () => {
  const by = ladder(
    { afterSeconds: 60, teamIds: [], easedBy: 30 },
    { afterSeconds: 120, teamIds: [tem('b')], easedBy: 0 },
  );
  const japanese = [{ skill: 'ja', level: 80 }];
  const seats = [
    seat('some', { skills: { ja: 50 } }),
    seat('other', { teamIds: [tem('b')], skills: { ja: 60 }, load: 0, idleSince: 0 }),
  ];
  const after = (waited: number) => pairs([need('1', { skills: japanese, waited })], seats, by);
  expect(after(59)).toEqual([]);
  expect(after(60)).toEqual(['1→some']);
  expect(after(120)).toEqual(['1→other']);
});

test('a team that is closed gets nothing, and its ladder still leads to one that is open', () => {
  const by = {
    ...ladder({ afterSeconds: 60, teamIds: [tem('b')], easedBy: 0 }),
    openTeams: new Set([tem('b')]),
  };
  const seats = [seat('x'), seat('night', { teamIds: [tem('b')] })];
  expect(pairs([need('1', { waited: 30 })], seats, by)).toEqual([]);
  expect(pairs([need('1', { waited: 61 })], seats, by)).toEqual(['1→night']);
});

test('who was asked for comes first, then who served them last, while they have room', () => {
  const seats = [seat('idle'), seat('known', { load: 1 }), seat('wanted', { load: 1, teamIds: [tem('b')] })];
  const [match] = planMatches(
    [need('1', { preferred: agt('wanted'), lastServed: agt('known') })],
    seats,
    rules,
    now,
  );
  expect(match).toMatchObject({ agentId: agt('wanted'), ground: 'asked-for' });
  const [second] = planMatches([need('1', { lastServed: agt('known') })], seats, rules, now);
  expect(second).toMatchObject({ agentId: agt('known'), ground: 'last-served' });
  expect(pairs([need('1', { lastServed: agt('wanted') })], seats)).toEqual(['1→idle']);
});

test('a customer is held for the one they know as long as the rules say, and no longer', () => {
  const by = { ...rules, holdSeconds: 90 };
  const seats = [seat('idle'), seat('known', { load: 2 })];
  expect(pairs([need('1', { lastServed: agt('known'), waited: 60 })], seats, by)).toEqual([]);
  expect(pairs([need('1', { lastServed: agt('known'), waited: 90 })], seats, by)).toEqual(['1→idle']);
});

test('who let a customer pass is asked again only when nobody else is free', () => {
  const seats = [seat('first', { idleSince: 0 }), seat('second')];
  expect(pairs([need('1', { passedBy: [agt('first')] })], seats)).toEqual(['1→second']);
  expect(pairs([need('1', { passedBy: [agt('first'), agt('second')] })], seats)).toEqual(['1→first']);
});

test('a ladder that leads in circles ends, and a rule that nobody meets leaves the customer waiting', () => {
  const by: MatchRules = {
    ...rules,
    ladders: new Map([
      [tem('a'), [{ afterSeconds: 10, teamIds: [tem('b'), tem('a')], easedBy: 0 }]],
      [tem('b'), [{ afterSeconds: 10, teamIds: [tem('a')], easedBy: 0 }]],
    ]),
  };
  expect(
    pairs(
      [need('1'), need('2', { skills: [{ skill: 'none', level: 1 }] })],
      [seat('x', { teamIds: [tem('b')] })],
      by,
    ),
  ).toEqual(['1→x']);
});

const teams = ['a', 'b', 'c'].map(tem);
const agents = ['p', 'q', 'r', 's', 't'].map(agt);
const skillLevels = fc.constantFrom(20, 50, 80);
const anyNeed = fc.record({
  teamId: fc.constantFrom(...teams),
  channelKind: fc.constantFrom('web', 'email'),
  priority: fc.integer({ min: 0, max: 3 }),
  waited: fc.integer({ min: 0, max: 900 }),
  skills: fc.option(fc.record({ skill: fc.constantFrom('x', 'y'), level: skillLevels }), { nil: undefined }),
  passedBy: fc.subarray(agents, { maxLength: 2 }),
  lastServed: fc.option(fc.constantFrom(...agents), { nil: null }),
});
const anySeat = fc.record({
  teamIds: fc.subarray(teams),
  x: skillLevels,
  y: fc.option(skillLevels, { nil: undefined }),
  capacity: fc.integer({ min: 0, max: 4 }),
  load: fc.integer({ min: 0, max: 4 }),
  idle: fc.integer({ min: 0, max: 600 }),
});
const anyScene = fc.tuple(
  fc.array(anyNeed, { maxLength: 25 }),
  fc.array(anySeat, { minLength: 1, maxLength: 5 }),
);
const busy = {
  ...ladder(
    { afterSeconds: 300, teamIds: [tem('b')], easedBy: 40 },
    { afterSeconds: 600, teamIds: teams, easedBy: 70 },
  ),
  weights: { email: 0.5 },
  holdSeconds: 45,
};

/** The same by looking at everybody each time. */
function planSlowly(needs: readonly Need[], seats: readonly Seat[]): string[] {
  const places = seats.map((each) => ({ ...each }));
  const order = [...needs].sort(
    (a, b) => standing(a, busy.ageingSeconds) - standing(b, busy.ageingSeconds) || (a.id < b.id ? -1 : 1),
  );
  return order.flatMap((each) => {
    const waited = (now - each.queuedAt) / 1000;
    const steps = (busy.ladders.get(each.teamId) ?? []).filter(({ afterSeconds }) => afterSeconds <= waited);
    const easedBy = Math.max(0, ...steps.map((step) => step.easedBy));
    const open = [each.teamId, ...steps.flatMap((step) => step.teamIds)];
    const weight = each.channelKind === 'email' ? 0.5 : 1;
    const fit = places.filter(
      ({ teamIds, skills }) =>
        teamIds.some((id) => open.includes(id)) &&
        each.skills.every(
          ({ skill, level }) => level - easedBy <= 0 || (skills[skill] ?? 0) >= level - easedBy,
        ),
    );
    const free = (place: Seat) =>
      place.capacity > 0 && (place.load === 0 || place.load + weight <= place.capacity);
    const known = fit.find(({ agentId }) => agentId === each.lastServed && !each.passedBy.includes(agentId));
    if (known && !free(known) && waited < busy.holdSeconds) return [];
    const ranked = fit
      .filter(free)
      .sort(
        (a, b) =>
          a.load / a.capacity - b.load / b.capacity ||
          a.idleSince - b.idleSince ||
          (a.agentId < b.agentId ? -1 : 1),
      );
    const chosen =
      known && free(known)
        ? known
        : (ranked.find(({ agentId }) => !each.passedBy.includes(agentId)) ?? ranked[0]);
    if (!chosen) return [];
    chosen.load += weight;
    chosen.idleSince = now;
    return [`${each.id}→${chosen.agentId}`];
  });
}

test('it decides as looking at everybody each time would', () => {
  fc.assert(
    fc.property(anyScene, ([wanted, places]) => {
      const needs = wanted.map(({ skills, ...rest }, at) =>
        need(String(at).padStart(2, '0'), { ...rest, skills: skills ? [skills] : [] }),
      );
      const seats = places.map(({ x, y, idle, ...rest }, at) =>
        seat('pqrst'[at] as string, {
          ...rest,
          skills: { x, ...(y ? { y } : {}) },
          idleSince: now - idle * 1000,
        }),
      );
      const fast = planMatches(needs, seats, busy, now).map((match) => `${match.need.id}→${match.agentId}`);
      expect(fast).toEqual(planSlowly(needs, seats));
    }),
    { numRuns: 500 },
  );
});
