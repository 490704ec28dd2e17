import type { Entry } from '@parley/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLog, take } from './log.ts';

const entry = (seq: number): Entry => ({
  conversationId: 'cnv_1',
  seq,
  at: '2026-01-01T00:00:00.000Z',
  author: { kind: 'bot' },
  body: { kind: 'message', text: String(seq) },
});
/** Every third entry is internal, and so never sent to a visitor. */
const visible = (after: number, head: number) =>
  Array.from({ length: head - after }, (_, i) => after + 1 + i)
    .filter((seq) => seq % 3 !== 0)
    .map(entry);

test('a push that begins after what is held is a gap, and changes nothing', () => {
  expect(take({ head: 4, entries: [] }, { after: 5, head: 6, entries: [entry(6)] })).toEqual({ kind: 'gap' });
});

test('hidden entries move the head without showing anything', () => {
  expect(take({ head: 4, entries: [] }, { after: 4, head: 7, entries: [] })).toEqual({
    kind: 'taken',
    fresh: [],
    log: { head: 7, entries: [] },
  });
});

test('a push that overlaps what is held adds only what is new', () => {
  const taken = take({ head: 2, entries: visible(0, 2) }, { after: 0, head: 4, entries: visible(0, 4) });
  expect(taken.kind === 'taken' && taken.fresh.map(({ seq }) => seq)).toEqual([4]);
});

test('however pushes are dropped, doubled and shuffled, resuming at each gap ends with every entry once, in order', () => {
  const arrivals = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 8 })), { maxLength: 60 });
  fc.assert(
    fc.property(arrivals, (pushes) => {
      let log = emptyLog;
      const receive = (after: number, head: number) => {
        const taken = take(log, { after, head, entries: visible(after, head) });
        if (taken.kind === 'taken') log = taken.log;
        if (taken.kind === 'gap') receive(log.head, head);
      };
      for (const [after, length] of pushes) receive(after, Math.min(30, after + length));
      expect(log.entries).toEqual(visible(0, log.head));
      receive(log.head, 30);
      expect(log.entries).toEqual(visible(0, 30));
    }),
  );
});

test('what is recalled or changed leaves the log that is held, and comes back by nothing', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const agent = { kind: 'agent', id: 'agt_1' } as const;
  const base = { conversationId: 'cnv_1', at, author: agent } as const;
  const said: Entry[] = [1, 2, 3].map((seq) => ({
    ...base,
    seq,
    body: { kind: 'message', text: `secret ${seq}` },
  }));
  const held = { head: 3, entries: said };
  const changes: Entry[] = [
    { ...base, seq: 4, body: { kind: 'recalled', seq: 1 } },
    { ...base, seq: 5, body: { kind: 'edited', seq: 2, text: 'better' } },
  ];
  const taken = take(held, { after: 3, head: 5, entries: changes });
  const log = taken.kind === 'taken' ? taken.log : held;
  expect(
    log.entries.map(({ amended, body }) => [amended, body.kind === 'message' ? body.text : body.kind]),
  ).toEqual([
    ['recalled', undefined],
    ['edited', 'better'],
    [undefined, 'secret 3'],
    [undefined, 'recalled'],
    [undefined, 'edited'],
  ]);
  const later = take(log, {
    after: 5,
    head: 6,
    entries: [{ ...base, seq: 6, body: { kind: 'recalled', seq: 2 } }],
  });
  expect(JSON.stringify(later.kind === 'taken' && later.log)).not.toMatch(/secret [12]|better/);
});
