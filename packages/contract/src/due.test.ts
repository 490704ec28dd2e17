import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConversationState, fold } from './conversation-state.ts';
import { clocksOf, type DueRules, dueOf, readClock } from './due.ts';
import type { Entry, EntryBody } from './entry.ts';
import type { TeamId } from './ids.ts';
import { isOpen, workAfter, workBetween } from './opening.ts';
import type { BusinessHours } from './routing.ts';
import type { Sleep } from './sleeps.ts';

const at = (text: string) => Date.parse(text);
const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());
const minute = 60_000;
const office = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const shanghai: BusinessHours = {
  zone: 'Asia/Shanghai',
  week: [office, office, office, office, office, [], []],
  days: [{ date: '2026-10-01', blocks: [] }],
};
const team = 'tem_00000000000000000000000001' as TeamId;
const rules: DueRules = {
  targets: {
    waitSeconds: 60,
    firstResponseSeconds: 300,
    nextResponseSeconds: 180,
    resolutionSeconds: 86_400,
  },
  teams: {},
  hours: {},
  tickets: [null, null, null, null],
};
const agent = { kind: 'agent', agentId: 'agt_00000000000000000000000001' } as const;
const of = (change: Partial<ConversationState> = {}) =>
  ({
    ...{ status: 'open', owner: agent, teamId: team, queuedSince: null, waitingSince: null },
    ...{ servedSince: null, answeredAt: null, sleeps: [] },
    ...change,
  }) as ConversationState;
const kinds = (state: ConversationState) => clocksOf(state, rules).map(({ kind }) => kind);

test('a wait over a weekend is due in the first minutes of Monday', () => {
  expect(iso(workAfter(shanghai, at('2026-11-20T17:58:00+08:00'), 5 * minute))).toBe(
    '2026-11-23T01:03:00.000Z',
  );
  expect(iso(workAfter(shanghai, at('2026-11-21T11:00:00+08:00'), 5 * minute))).toBe(
    '2026-11-23T01:05:00.000Z',
  );
  expect(workBetween(shanghai, at('2026-11-20T17:58:00+08:00'), at('2026-11-23T09:01:00+08:00'))).toBe(
    3 * minute,
  );
});

test('neither a holiday nor the midday rest counts', () => {
  expect(iso(workAfter(shanghai, at('2026-09-30T17:59:00+08:00'), 2 * minute))).toBe(
    '2026-10-02T01:01:00.000Z',
  );
  expect(iso(workAfter(shanghai, at('2026-11-20T11:59:00+08:00'), 2 * minute))).toBe(
    '2026-11-20T05:31:00.000Z',
  );
});

test('where clocks go back or forward, what counts is the time that passes', () => {
  const night = [{ from: '00:00', to: '06:00' }];
  const york: BusinessHours = {
    zone: 'America/New_York',
    week: Array.from({ length: 7 }, () => night),
    days: [],
  };
  const hour = 60 * minute;
  expect(workBetween(york, at('2026-11-01T00:00:00-04:00'), at('2026-11-01T12:00:00Z'))).toBe(7 * hour);
  expect(workBetween(york, at('2026-03-08T00:00:00-05:00'), at('2026-03-08T12:00:00Z'))).toBe(5 * hour);
});

const clock = fc.integer({ min: 0, max: 96 });
const words = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const block = fc
  .tuple(clock, clock)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: words(Math.min(a, b)), to: words(Math.max(a, b)) }));
const blocks = fc.array(block, { maxLength: 3 });
const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'UTC'),
  week: fc.tuple(blocks, blocks, blocks, blocks, blocks, blocks, blocks).map((days) => [...days]),
  days: fc.array(
    fc.record({ date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-10-02'), blocks }),
    { maxLength: 2 },
  ),
});
const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });
const span = fc.integer({ min: 1, max: 40 * 60 }).map((minutes) => minutes * minute);

test('until something is due, exactly its time at work passes, and it falls into the hours', () => {
  fc.assert(
    fc.property(anyHours, moment, span, (hours, since, ms) => {
      const due = workAfter(hours, since, ms);
      if (due === undefined) return;
      expect(workBetween(hours, since, due)).toBe(ms);
      expect(isOpen(hours, due - 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('whoever began later is never due earlier, and longer is never sooner', () => {
  fc.assert(
    fc.property(anyHours, moment, span, span, (hours, since, ms, more) => {
      const due = workAfter(hours, since, ms) ?? Number.POSITIVE_INFINITY;
      expect(workAfter(hours, since + more, ms) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(due);
      expect(workAfter(hours, since, ms + more) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(
        Number.isFinite(due) ? due : 0,
      );
    }),
    { numRuns: 200 },
  );
});

test('time adds up, whether it is looked at once or in parts', () => {
  fc.assert(
    fc.property(anyHours, moment, span, span, (hours, since, first, second) => {
      const [middle, end] = [since + first, since + first + second];
      expect(workBetween(hours, since, middle) + workBetween(hours, middle, end)).toBe(
        workBetween(hours, since, end),
      );
    }),
    { numRuns: 200 },
  );
});

test('the first answer is due until people have spoken, then the next one to every word, and all the while the end', () => {
  const since = '2026-11-20T02:00:00.000Z';
  const came = { servedSince: since, waitingSince: since };
  expect(kinds(of({ ...came, owner: { kind: 'queue' }, queuedSince: since }))).toEqual([
    'waiting',
    'first-response',
    'resolution',
  ]);
  expect(kinds(of(came))).toEqual(['first-response', 'resolution']);
  expect(kinds(of({ ...came, answeredAt: since }))).toEqual(['next-response', 'resolution']);
  expect(kinds(of({ servedSince: since, answeredAt: since }))).toEqual(['resolution']);
});

test('nothing is due with the bot, asleep, closed, or of a team that is never at work', () => {
  const since = '2026-11-20T02:00:00.000Z';
  const came = { servedSince: since, waitingSince: since };
  expect(kinds(of({ ...came, owner: { kind: 'bot' } }))).toEqual([]);
  expect(kinds(of({ ...came, status: 'snoozed' }))).toEqual([]);
  expect(kinds(of({ ...came, status: 'closed' }))).toEqual([]);
  const never = { zone: 'UTC', week: [[], [], [], [], [], [], []], days: [] };
  expect(dueOf(of(came), { ...rules, hours: { [team]: never } })).toBeNull();
});

test('while a conversation sleeps nothing counts, and its clocks go on from where they stood', () => {
  const came = { servedSince: '2026-11-20T02:00:00.000Z', waitingSince: '2026-11-20T02:00:00.000Z' };
  const sleeps: Sleep[] = [
    { from: '2026-11-20T02:01:00.000Z', to: '2026-11-20T04:01:00.000Z' },
    { from: '2026-11-20T05:00:00.000Z', to: '2026-11-21T05:00:00.000Z' },
  ];
  const [first, whole] = clocksOf(of({ ...came, sleeps }), rules);
  if (!first || !whole) throw new Error('two clocks run');
  expect(first).toMatchObject({ kind: 'first-response', dueAt: '2026-11-20T04:05:00.000Z' });
  expect(whole).toMatchObject({ kind: 'resolution', dueAt: '2026-11-22T04:00:00.000Z' });
  expect(readClock(first, undefined, at('2026-11-20T04:01:00Z'))).toMatchObject({ ms: 4 * minute });
  // late for an hour before it slept again, and for an hour after
  expect(readClock(first, undefined, at('2026-11-21T05:05:00Z'))).toMatchObject({ ms: 60 * minute });
  expect(readClock(first, undefined, at('2026-11-20T01:00:00Z'))).toMatchObject({ ms: 5 * minute, share: 0 });
});

test('however a conversation slept, exactly its time passes until it is due, and never before it would have been', () => {
  const naps = fc.array(fc.tuple(span, span), { maxLength: 4 });
  fc.assert(
    fc.property(fc.option(anyHours, { nil: undefined }), moment, naps, (hours, since, given) => {
      let reached = since;
      const sleeps = given.map(([awake, asleep]): Sleep => {
        const from = reached + awake;
        reached = from + asleep;
        return { from: iso(from) ?? '', to: iso(reached) ?? '' };
      });
      const ruled = { ...rules, hours: hours ? { [team]: hours } : {} };
      const served = { servedSince: iso(since) ?? '' };
      const [whole] = clocksOf(of({ ...served, answeredAt: served.servedSince, sleeps }), ruled);
      const [sleepless] = clocksOf(of({ ...served, answeredAt: served.servedSince }), ruled);
      if (!whole || !sleepless) return;
      const { ms, share } = readClock(whole, hours, since);
      expect({ ms, share }).toEqual({ ms: whole.targetSeconds * 1000, share: 0 });
      expect(whole.dueAt >= sleepless.dueAt).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** The state after these, a minute apart from two o'clock on. */
const after = (...bodies: EntryBody[]) =>
  bodies.reduce(
    (state, body, index) =>
      fold(state, {
        ...{ conversationId: state.id, seq: index + 1, author: { kind: 'system' }, body },
        at: `2026-11-20T02:${String(index).padStart(2, '0')}:00.000Z`,
      } as Entry),
    { ...of(), headSeq: 0, participants: [], topics: [], tags: [] } as ConversationState,
  );
const assigned: EntryBody = { kind: 'assigned', agent: agent.agentId };
const snoozed: EntryBody = { kind: 'snoozed', until: '2026-11-21T02:00:00.000Z' };
const woken: EntryBody = { kind: 'woken' };

test('the log tells when a conversation slept; who closes it, or serves it anew, begins without', () => {
  const slept = (...bodies: EntryBody[]) =>
    after(...bodies).sleeps.map(({ from, to }) => [
      Number(from.slice(14, 16)),
      to && Number(to.slice(14, 16)),
    ]);
  expect(slept(assigned, snoozed)).toEqual([[1, null]]);
  expect(slept(assigned, snoozed, snoozed, woken)).toEqual([[1, 3]]);
  expect(slept(assigned, snoozed, woken, snoozed)).toEqual([
    [1, 2],
    [3, null],
  ]);
  expect(slept(snoozed, assigned, woken)).toEqual([[1, 2]]);
  expect(slept(assigned, snoozed, { kind: 'closed' } as EntryBody)).toEqual([]);
  expect(slept(snoozed, woken, assigned)).toEqual([]);
});

test('of many sleeps no time is lost, and their number stays small', () => {
  const many = Array.from({ length: 28 }, () => [snoozed, woken]).flat();
  const { sleeps } = after(assigned, ...many);
  expect(sleeps).toHaveLength(24);
  expect(sleeps[0]?.from).toBe('2026-11-20T02:01:00.000Z');
  expect(sleeps.at(-1)?.to).toBe('2026-11-20T02:56:00.000Z');
});

test('a team has its own targets where they are set, and the workspace’s elsewhere', () => {
  const state = of({ servedSince: '2026-11-20T02:00:00.000Z' });
  const teams = { [team]: { firstResponseSeconds: 10 } };
  expect(clocksOf(state, { ...rules, teams })).toMatchObject([
    { kind: 'first-response', targetSeconds: 10, dueAt: '2026-11-20T02:00:10.000Z' },
    { kind: 'resolution', targetSeconds: 86_400 },
  ]);
  expect(clocksOf({ ...state, teamId: null }, { ...rules, teams })[0]).toMatchObject({ targetSeconds: 300 });
});

test('a clock calls for a look from four fifths of its time on, and is late from its due', () => {
  const [first] = clocksOf(of({ servedSince: '2026-11-20T02:00:00.000Z' }), rules);
  if (!first) throw new Error('a clock runs');
  const read = (text: string) => readClock(first, undefined, at(text));
  expect(read('2026-11-20T02:03:59Z')).toMatchObject({ level: 'calm', ms: 61_000 });
  expect(read('2026-11-20T02:04:00Z')).toMatchObject({ level: 'soon', ms: 60_000, share: 0.8 });
  expect(read('2026-11-20T02:05:00Z')).toMatchObject({ level: 'late', ms: 0, share: 1 });
  expect(read('2026-11-20T02:10:00Z')).toMatchObject({ level: 'late', ms: 5 * minute, share: 2 });
});

test('a reader whose clock was set back sees no more than the whole time', () => {
  const [first] = clocksOf(of({ servedSince: '2026-11-20T02:00:00.000Z' }), rules);
  if (!first) throw new Error('a clock runs');
  expect(readClock(first, undefined, at('2026-11-20T01:00:00Z'))).toEqual({
    ...{ level: 'calm', ms: 300_000, share: 0, isResting: false },
  });
});

test('while its team rests a clock stands still, late or not', () => {
  const state = of({ servedSince: '2026-11-20T09:58:00.000Z' });
  const resting = { ...rules, hours: { [team]: shanghai } };
  const [first] = clocksOf(state, resting);
  if (!first) throw new Error('a clock runs');
  const read = (text: string) => readClock(first, shanghai, at(text));
  expect(read('2026-11-21T00:00:00Z')).toMatchObject({ level: 'calm', ms: 3 * minute, isResting: true });
  expect(read('2026-11-23T01:04:00Z')).toMatchObject({ level: 'late', ms: minute, isResting: false });
  expect(read('2026-11-23T13:00:00Z')).toMatchObject(read('2026-11-23T12:00:00Z'));
});
