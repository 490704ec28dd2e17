import { fold } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleEntries, sampleEntry, sampleId, sampleState } from './sample.ts';
import { type Thread, takeChanged, takeLatest, takeOlder, takePage, takePush } from './thread.ts';

const held = (first: number, head: number): Thread =>
  takeLatest(sampleId, { data: sampleEntries(first, head), head, state: sampleState(head) });
const push = (after: number, head: number) => ({
  conversationId: sampleId,
  after,
  head,
  entries: sampleEntries(after + 1, head),
});
const seqs = (thread: Thread) => thread.entries.map((entry) => entry.seq);

describe('a held thread', () => {
  test('grows by a push that follows', () => {
    const next = takePush(held(1, 3), push(3, 5));
    expect(next !== 'gap' && seqs(next)).toEqual([1, 2, 3, 4, 5]);
  });

  test('takes only what is new of a push that overlaps', () => {
    const next = takePush(held(1, 3), push(1, 4));
    expect(next !== 'gap' && seqs(next)).toEqual([1, 2, 3, 4]);
  });

  test('stays the same object when nothing is new', () => {
    const thread = held(1, 3);
    expect(takePush(thread, push(1, 3))).toBe(thread);
  });

  test('sees a gap before a push, and one inside it', () => {
    expect(takePush(held(1, 3), push(4, 5))).toBe('gap');
    expect(takePush(held(1, 3), { ...push(3, 5), entries: [sampleEntry(5)] })).toBe('gap');
    expect(takePush(held(1, 3), { ...push(3, 5), entries: [sampleEntry(4)] })).toBe('gap');
  });

  test('folds what it takes into the state', () => {
    const tagged = sampleEntry(4, { kind: 'tagged', added: ['vip'], removed: [] });
    const next = takePush(held(1, 3), { conversationId: sampleId, after: 3, head: 4, entries: [tagged] });
    expect(next !== 'gap' && next.state?.tags).toEqual(['vip']);
  });

  test('joins an older page in front and leaves out one that does not join', () => {
    expect(seqs(takeOlder(held(5, 6), sampleEntries(3, 4)))).toEqual([3, 4, 5, 6]);
    expect(seqs(takeOlder(held(5, 6), sampleEntries(1, 2)))).toEqual([5, 6]);
  });

  test('takes the answer to a change, and asks when others wrote between', () => {
    const answer = { entries: [sampleEntry(4)], state: { ...sampleState(4), priority: 2 } };
    const next = takeChanged(held(1, 3), answer);
    expect(next !== 'gap' && next.state?.priority).toBe(2);
    expect(takeChanged(held(1, 3), { entries: [sampleEntry(6)], state: sampleState(6) })).toBe('gap');
  });

  test('is the same log after any pushes in any order, once its gaps are filled', () => {
    const total = 30;
    const pushes = fc.array(fc.tuple(fc.nat(total), fc.nat(total)), { maxLength: 30 });
    fc.assert(
      fc.property(pushes, (pairs) => {
        let thread = held(1, 2);
        for (const [a, b] of pairs) {
          const next = takePush(thread, push(Math.min(a, b), Math.max(a, b)));
          const page = {
            data: sampleEntries(thread.head + 1, total),
            head: total,
            state: sampleState(total),
          };
          thread = next === 'gap' ? takePage(thread, thread.head, page) : next;
        }
        expect(seqs(thread)).toEqual(sampleEntries(1, thread.head).map((entry) => entry.seq));
        const folded = sampleEntries(3, thread.head).reduce(fold, sampleState(2));
        expect(thread.state?.headSeq).toBe(folded.headSeq);
      }),
    );
  });
});
