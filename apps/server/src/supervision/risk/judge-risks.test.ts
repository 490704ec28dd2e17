import {
  type ConversationState,
  defaultSupervisionSettings,
  type Entry,
  type RiskKind,
} from '@parley/contract';
import { expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Course, follow, noCourse } from '../course/course.ts';
import { dueRulesOf } from '../due/live-due-rules.ts';
import { judgeRisks, scoreOf } from './judge-risks.ts';

const { targets } = defaultSupervisionSettings;
const measures = { ...targets, due: dueRulesOf(defaultSupervisionSettings, {}) };
const agentId = newId('agt');
const began = Date.parse('2026-04-01T09:00:00Z');
const at = (seconds: number) => new Date(began + seconds * 1000).toISOString();
const of = (change: Partial<ConversationState> = {}) =>
  ({
    ...{ status: 'open', owner: { kind: 'agent', agentId }, rating: null, lastEntryAt: at(0) },
    ...{
      waitingSince: null,
      queuedSince: null,
      servedSince: null,
      answeredAt: null,
      sleeps: [],
      teamId: null,
    },
    ...change,
  }) as ConversationState;
const after = (...texts: string[]): Course =>
  texts.reduce(
    (course, text) =>
      follow(course, { author: { kind: 'contact', id: newId('ctc') }, body: { kind: 'message', text } }),
    noCourse,
  );
const judge = (state: ConversationState, course = noCourse, seconds = 0) =>
  judgeRisks({ state, course }, measures, began + seconds * 1000);
const levelOf = (risks: ReturnType<typeof judge>, kind: RiskKind) =>
  risks.find((risk) => risk.kind === kind)?.level ?? 0;

test('a calm conversation that is answered has no risk', () => {
  expect(judge(of(), after('请问怎么退货', '好的'))).toEqual([]);
});

test('a wait grows from worth a look to now, and says since when and how long it may last', () => {
  const waiting = of({ owner: { kind: 'queue' }, queuedSince: at(0), waitingSince: at(0) });
  const levels = [47, 48, 60, 120].map((seconds) => levelOf(judge(waiting, noCourse, seconds), 'waiting'));
  expect(levels).toEqual([0, 1, 2, 3]);
  expect(judge(waiting, noCourse, 60)).toEqual([
    { kind: 'waiting', level: 2, since: at(0), targetSeconds: targets.waitSeconds },
  ]);
});

test('with an agent the first answer has its own clock, then every next one, then silence', () => {
  const owed = of({ waitingSince: at(0) });
  const unanswered = of({ waitingSince: at(0), servedSince: at(0) });
  expect(judge(unanswered, noCourse, 60).map(({ kind }) => kind)).toEqual(['first-response']);
  expect(judge(owed, noCourse, 180).map(({ kind }) => kind)).toEqual(['next-response']);
  expect(judge(of(), noCourse, 900).map(({ kind }) => kind)).toEqual(['silence']);
  expect(judge(of({ status: 'snoozed' }), noCourse, 900)).toEqual([]);
});

test('who waits in the queue is judged by the clock that is due first', () => {
  const queued = { owner: { kind: 'queue' }, queuedSince: at(0), servedSince: at(0) } as const;
  const quick = { ...measures, due: { ...measures.due, targets: { ...targets, firstResponseSeconds: 20 } } };
  const kinds = (by: typeof measures) =>
    judgeRisks({ state: of(queued), course: noCourse }, by, began + 60_000).map(({ kind }) => kind);
  expect(kinds(measures)).toEqual(['waiting']);
  expect(kinds(quick)).toEqual(['first-response']);
});

test('what takes long to be closed is a risk beside, answered or not', () => {
  const long = of({ servedSince: at(0), answeredAt: at(5), lastEntryAt: at(targets.resolutionSeconds) });
  expect(judge(long, noCourse, targets.resolutionSeconds)).toEqual([
    { kind: 'resolution', level: 2, since: at(0), targetSeconds: targets.resolutionSeconds },
  ]);
});

test('anger weighs more than worry, and more when the mood is falling', () => {
  const level = (...texts: string[]) => levelOf(judge(of(), after(...texts)), 'emotion');
  expect(level('你们就是骗子，我要投诉！！')).toBe(3);
  expect(level('太失望了，和图片完全不一样')).toBe(2);
  expect(level('你好', '怎么退货', '你们骗人，投诉你')).toBe(3);
  expect(level('你们骗人，投诉你', '好的', '太感谢了，谢谢')).toBe(0);
  const fell = (...texts: string[]) => judge(of(), after(...texts))[0];
  expect(fell('你好', '怎么退货', '你们骗人，投诉你')).toMatchObject({ isFalling: true });
  expect(fell('你们骗人，投诉你')).toMatchObject({ isFalling: false });
});

test('the same question asked again and again is a risk, a thank-you is not', () => {
  const times = (...texts: string[]) => levelOf(judge(of(), after(...texts)), 'repeated');
  expect(times('我的订单什么时候发货', '我的订单什么时候发货啊')).toBe(1);
  expect(times('我的订单什么时候发货', '我的订单什么时候发货啊', '我的订单 什么时候发货？')).toBe(2);
  expect(times('好的', '好的', '好的')).toBe(0);
  expect(times('我的订单什么时候发货', '能开发票吗')).toBe(0);
});

test('sensitive words weigh more in our mouth than in the customer’s', () => {
  const screened = { outcome: 'marked', words: [newId('swd')], groups: ['Rude'] } as const;
  const said = (author: Entry['author']): Course =>
    follow(noCourse, {
      author,
      body: {
        kind: 'message',
        text: 'x',
        screened: { ...screened, words: [...screened.words], groups: ['Rude'] },
      },
    });
  expect(levelOf(judge(of(), said({ kind: 'agent', id: agentId })), 'words')).toBe(2);
  expect(levelOf(judge(of(), said({ kind: 'contact', id: newId('ctc') })), 'words')).toBe(1);
});

test('a low rating stays after the end, nothing else does', () => {
  const ended = of({ status: 'closed', rating: 1, waitingSince: at(0) });
  expect(judge(ended, after('你们就是骗子'), 9_000)).toEqual([{ kind: 'low-rating', level: 3, score: 1 }]);
});

test('one grave thing stands before several small ones', () => {
  const grave = judge(of({ waitingSince: at(0) }), noCourse, 600);
  const small = judge(of(), after('有点失望', '我的订单什么时候发货', '我的订单什么时候发货'), 900);
  expect(grave).toHaveLength(1);
  expect(small.length).toBeGreaterThan(1);
  expect(scoreOf(grave)).toBeGreaterThan(scoreOf(small));
});
