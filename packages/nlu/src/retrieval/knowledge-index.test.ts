import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import topics from '../fixtures/shop-topics.json' with { type: 'json' };
import type { KnowledgeEntry } from './knowledge-entry.ts';
import { createIndex, type KnowledgeIndex } from './knowledge-index.ts';
import { match } from './match.ts';
import { related } from './related.ts';
import { suggest } from './suggest/suggest.ts';

const probes = [
  '怎么退货',
  '我的order怎么还没ship',
  'when will my refund arrive',
  '送料はいくらですか',
  '退',
  'wool coat',
  'E02',
];

describe('the knowledge index', () => {
  test('holds what was added, and forgets what was removed', () => {
    const index = createIndex([{ id: 'a', questions: ['怎么退货'] }]);
    index.add({ id: 'b', questions: ['怎么换货'] });
    index.remove('a');
    index.remove('never there');
    expect(index.size).toBe(1);
    expect(match('怎么退货', index).map(({ id }) => id)).toEqual(['b']);
  });

  test('replaces an entry that is added again under the same id', () => {
    const index = createIndex([{ id: 'a', questions: ['怎么退货'] }]);
    index.add({ id: 'a', questions: ['发票怎么开'] });
    expect(index.size).toBe(1);
    expect(match('怎么退货', index)[0]?.question).toBe('发票怎么开');
    expect(match('发票怎么开', index)[0]?.score).toBeGreaterThan(0.9);
  });

  test('made at once of entries of which some come again, it is the one that edits would have made', () => {
    const again = topics.slice(0, 20).map(({ id }) => ({ id, questions: ['发票怎么开', '发票怎么开呢'] }));
    const edited = createIndex();
    for (const entry of [...topics, ...again]) edited.add(entry);
    expect(observe(createIndex([...topics, ...again]))).toEqual(observe(edited));
  });

  test('takes an entry without questions, empty questions and no entries at all', () => {
    const index = createIndex([{ id: 'a', questions: ['', '  ', '??'], answer: '定金一般不退' }]);
    expect(match('定金退吗', index)[0]).toMatchObject({ id: 'a', question: '??' });
    expect(match('定金退吗', createIndex())).toEqual([]);
  });

  test('refuses an index that it did not make', () => {
    const stranger: KnowledgeIndex = { size: 0, add: () => undefined, remove: () => undefined };
    expect(() => match('怎么退货', stranger)).toThrow('createIndex');
  });

  test('adding and then removing leaves every result as it was', () => {
    const entry: fc.Arbitrary<KnowledgeEntry> = fc.record({
      id: fc.string({ maxLength: 5 }).map((id) => `new-${id}`),
      questions: fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...probes)), {
        maxLength: 4,
      }),
      answer: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    });
    const latecomer = { id: 'late', questions: ['怎么退货最快', 'my order has not shipped'] };
    const index = createIndex(topics);
    const before = observe(index);
    const withLatecomer = observe(createIndex([...topics, latecomer]));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (added) => {
        for (const each of added) index.add(each);
        for (const each of added) index.remove(each.id);
        expect(observe(index)).toEqual(before);
        index.add(latecomer);
        expect(observe(index)).toEqual(withLatecomer);
        index.remove(latecomer.id);
      }),
      { numRuns: 20 },
    );
  });

  test('after any row of edits it answers as one made of what is left', () => {
    const texts = topics.flatMap(({ questions }) => questions);
    const step = fc.record({ id: fc.nat(30), text: fc.nat(texts.length - 1), isRemoved: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const index = createIndex(topics.slice(0, 60));
        const held = new Map<string, KnowledgeEntry>(topics.slice(0, 60).map((topic) => [topic.id, topic]));
        for (const { id, text, isRemoved } of steps) {
          const entry = { id: topics[id]?.id ?? '', questions: [texts[text] ?? '', '怎么退货'] };
          if (isRemoved) index.remove(entry.id);
          else index.add(entry);
          if (isRemoved) held.delete(entry.id);
          else held.set(entry.id, entry);
          match(entry.questions[0] ?? '', index);
        }
        const fresh = createIndex(held.values());
        for (const probe of probes) expect(match(probe, index)).toEqual(match(probe, fresh));
      }),
      { numRuns: 15 },
    );
  });

  test('the order in which entries were added does not matter', () => {
    expect(observe(createIndex(topics.toReversed()))).toEqual(observe(createIndex(topics)));
  });
});

function observe(index: KnowledgeIndex) {
  return {
    size: index.size,
    matches: probes.map((probe) => match(probe, index, { limit: 10 })),
    suggestions: probes.map((probe) => suggest(probe, index)),
    related: related('return-how', index),
  };
}
