import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import topics from '../fixtures/shop-topics.json' with { type: 'json' };
import { createIndex } from './knowledge-index.ts';
import { match } from './match.ts';
import { loadIndex, saveIndex } from './snapshot.ts';

const index = createIndex([...topics, { id: 'ja', questions: ['配送'], answer: 'はい', language: 'ja' }]);
const bytes = saveIndex(index);

describe('a snapshot of an index', () => {
  test('read back, it answers as before', () => {
    const loaded = loadIndex(bytes);
    expect(loaded.size).toBe(index.size);
    for (const question of ['怎么退货', 'where is my invoice', '配送'])
      expect(match(question, loaded)).toEqual(match(question, index));
  });

  test('is the same whatever the past of the index', () => {
    const other = createIndex(topics.toReversed());
    other.add({ id: 'new', questions: ['怎么退货最快'] });
    other.add({ id: 'ja', questions: ['配送'], answer: 'はい', language: 'ja' });
    other.remove('new');
    expect(saveIndex(other)).toEqual(bytes);
  });

  test('keeps any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (questions) => {
        const one = createIndex([{ id: 'a', questions }]);
        expect(saveIndex(loadIndex(saveIndex(one)))).toEqual(saveIndex(one));
      }),
      { numRuns: 50 },
    );
  });

  test('with any one byte changed it is refused', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const spoilt = bytes.slice();
        spoilt[at] = (spoilt[at] ?? 0) ^ change;
        expect(() => loadIndex(spoilt)).toThrow(/snapshot/u);
      }),
      { numRuns: 50 },
    );
  });

  test('cut short, from a newer version, or something else altogether, it is refused with the reason', () => {
    const newer = bytes.slice();
    newer[4] = 2;
    expect(() => loadIndex(bytes.subarray(0, 1000))).toThrow('damaged');
    expect(() => loadIndex(newer)).toThrow('version 2');
    expect(() => loadIndex(new Uint8Array(5))).toThrow('no snapshot');
    expect(() => loadIndex(new Uint8Array(100))).toThrow('no snapshot');
  });
});
