import type { Entry, EntryBody } from '@parley/contract';
import type { PendingMessage } from '@parley/sdk/visitor';
import { expect, test } from 'vitest';
import { type Row, threadRows } from './thread-rows.ts';

const start = new Date(2026, 0, 5, 12, 0).getTime();
const me = { kind: 'contact', id: 'ctc_1' } as const;
const bot = { kind: 'bot' } as const;
const lin = { kind: 'agent', id: 'agt_1' } as const;
const wu = { kind: 'agent', id: 'agt_2' } as const;

function log(...lines: [author: Entry['author'], body: string | EntryBody, minute?: number][]): Entry[] {
  return lines.map(([author, body, minute = 0], i) => ({
    conversationId: 'cnv_1',
    seq: i + 1,
    at: new Date(start + minute * 60_000).toISOString(),
    author,
    body: typeof body === 'string' ? { kind: 'message', text: body } : body,
  }));
}
const outline = (rows: Row[]) =>
  rows.map((row) => (row.kind === 'run' ? row.bubbles.map(({ text }) => text).join('+') : row.kind));
const waiting = (text: string): PendingMessage => ({
  clientId: text,
  thread: 'cnv_1',
  order: start,
  text,
  status: 'waiting',
});

test('groups what one speaker says without a long gap', () => {
  const entries = log([me, 'a'], [me, 'b', 1], [bot, 'c', 1], [lin, 'd', 2], [wu, 'e', 2], [wu, 'f', 9]);
  expect(outline(threadRows(entries, [], null))).toEqual(['day', 'a+b', 'c', 'd', 'e', 'f']);
});

test('begins each day with a line', () => {
  const entries = log([me, 'a'], [me, 'b', 24 * 60], [me, 'c', 24 * 60 + 1]);
  expect(outline(threadRows(entries, [], null))).toEqual(['day', 'a', 'day', 'b+c']);
});

test('never goes back a day when a clock runs behind', () => {
  const entries = log([me, 'a'], [me, 'b', -24 * 60], [me, 'c', 1]);
  expect(outline(threadRows(entries, [], null)).filter((kind) => kind === 'day')).toHaveLength(1);
});

test('shows events between messages, and receipts not at all', () => {
  const entries = log(
    [me, 'a'],
    [lin, { kind: 'read', upTo: 1 }],
    [me, 'b'],
    [lin, { kind: 'edited', seq: 1, text: 'a' }],
    [me, 'b2'],
    [bot, { kind: 'left-queue' }],
    [me, 'c'],
  );
  expect(outline(threadRows(entries, [], null))).toEqual(['day', 'a+b+b2', 'event', 'c']);
});

test('divides what was read from what is new, once, before an answer', () => {
  const entries = log([bot, 'a'], [me, 'b'], [bot, 'c'], [bot, 'd']);
  expect(outline(threadRows(entries, [], 1))).toEqual(['day', 'a', 'b', 'unread', 'c+d']);
  expect(outline(threadRows(entries, [], 4))).not.toContain('unread');
});

test('a message keeps its key when it becomes an entry', () => {
  const before = threadRows([], [waiting('x')], null);
  const [entry] = log([me, 'x']);
  const after = threadRows(entry ? [{ ...entry, clientId: 'x' }] : [], [], null);
  const keys = (rows: Row[]) =>
    rows.flatMap((row) => (row.kind === 'run' ? row.bubbles.map(({ key }) => key) : []));
  expect(keys(after)).toEqual(keys(before));
});

test('waiting messages come last and join the run', () => {
  expect(outline(threadRows(log([me, 'a']), [waiting('b')], null))).toEqual(['day', 'a+b']);
});

test('a certain answer can be voted on, the last vote counts, and a vote is no line of its own', () => {
  const sure: EntryBody = {
    ...{ kind: 'message', text: 'a' },
    answer: { decision: 'sure', question: 'qna_1', version: 1 },
  };
  const vote = (isHelpful: boolean): EntryBody => ({ kind: 'voted', seq: 2, isHelpful });
  const helpfulIn = (...more: Parameters<typeof log>) => {
    const rows = threadRows(log([me, 'q'], [bot, sure], ...more), [], null);
    return [outline(rows), rows.flatMap((row) => (row.kind === 'run' ? row.bubbles : [])).at(-1)?.isHelpful];
  };
  expect(helpfulIn()).toEqual([['day', 'q', 'a'], null]);
  expect(helpfulIn([me, vote(true)], [me, vote(false)])).toEqual([['day', 'q', 'a'], false]);
  const [row] = threadRows(log([bot, 'who are you']), [], null).filter(({ kind }) => kind === 'run');
  expect(row?.kind === 'run' && row.bubbles[0]?.isHelpful).toBeUndefined();
});

test('what was taken back or changed says so, and what went on elsewhere is not shown', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const said = (seq: number, amended: 'recalled' | 'edited' | 'moved', text?: string) =>
    ({
      conversationId: 'cnv_1',
      seq,
      at,
      amended,
      author: { kind: 'agent', id: 'agt_1' },
      body: { kind: 'message', ...(text ? { text } : {}) },
    }) as const;
  const rows = threadRows([said(1, 'recalled'), said(2, 'edited', 'better'), said(3, 'moved')], [], null);
  const bubbles = rows.flatMap((row) => (row.kind === 'run' ? row.bubbles : []));
  expect(bubbles.map(({ amended, text }) => [amended, text])).toEqual([
    ['recalled', ''],
    ['edited', 'better'],
  ]);
});

test('what is quoted is told with who said it, as it reads now; what is gone has no speaker', () => {
  const [first, second] = log([lin, 'was'], [lin, 'gone']);
  if (!first || !second) throw new Error('nothing was said');
  const entries: Entry[] = [
    { ...first, amended: 'edited', body: { kind: 'message', text: 'is' } },
    { ...second, amended: 'recalled', body: { kind: 'message' } },
    ...log([me, ''], [me, ''], [me, { kind: 'message', text: 'a', quotes: 1 }], [me, 'b']).slice(2),
  ];
  const waits = { ...waiting('c'), quotes: 2 };
  const bubbles = threadRows(entries, [waits], null).flatMap((row) =>
    row.kind === 'run' ? row.bubbles : [],
  );
  expect(bubbles.map(({ quoted }) => quoted)).toEqual([
    undefined,
    undefined,
    { seq: 1, text: 'is', speaker: lin },
    undefined,
    { seq: 2, text: '', speaker: null },
  ]);
});

test('what was said in a conversation that goes on here has no place of its own, and its end is not told', () => {
  const elsewhere = log([bot, 'a'], [me, 'b'], [lin, { kind: 'merged-into', to: 'cnv_1' }]).map(
    (entry): Entry => ({ ...entry, conversationId: 'cnv_2' }),
  );
  const here = log([me, 'c'], [lin, 'd'], [lin, { kind: 'merged-from', from: 'cnv_2' }]);
  const rows = threadRows([...elsewhere, ...here], [], 1, 'cnv_1');
  expect(outline(rows)).toEqual(['day', 'a', 'b+c', 'unread', 'd', 'event']);
  const places = rows.flatMap((row) => (row.kind === 'run' ? row.bubbles.map(({ seq }) => seq) : []));
  expect(places).toEqual([0, 0, 1, 2]);
});
