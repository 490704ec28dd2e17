import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import { keepShelf, type ShelfSource } from './keep-shelf.ts';
import type { LiveRow } from './store.ts';

/** A store in memory that counts what is read of it. */
function fakeStore(count: number) {
  const rows = new Map<QuestionId, LiveRow>();
  const reads = { stamps: 0, versions: 0, live: 0, rows: 0 };
  let now = 0;
  let isDown = false;
  let edition = 0;
  const put = (n: number, answer = `answer ${n}`) => {
    const id: QuestionId = `qna_${n}`;
    const publishedVersion = (rows.get(id)?.publishedVersion ?? 0) + 1;
    const wordings = { en: { questions: [`question number ${n}`], answer } };
    const published = {
      kind: 'qa' as const,
      category: '',
      tags: [],
      related: [],
      validFrom: null,
      validTo: null,
      wordings,
    };
    const nothing = { scheduled: null, scheduledVersion: null, publishAt: null };
    rows.set(id, { id, mark: `${publishedVersion}`, published, publishedVersion, ...nothing });
    edition += 1;
    return id;
  };
  for (let n = 0; n < count; n++) put(n);
  const up = async () => {
    await new Promise(setImmediate);
    if (isDown) throw new Error('down');
  };
  const source: ShelfSource = {
    async findStamp() {
      reads.stamps += 1;
      await up();
      return { locale: 'en', count: rows.size, newest: `edition ${edition}`, vocabulary: null, model: null };
    },
    async findWords() {
      await up();
      return undefined;
    },
    findModel: async () => undefined,
    async listMarks() {
      reads.versions += 1;
      await up();
      return [...rows.values()].map(({ id, mark }) => ({ id, mark }));
    },
    async listLive(ids) {
      reads.live += 1;
      reads.rows += ids.length;
      await up();
      return ids.flatMap((id) => rows.get(id) ?? []);
    },
    now: () => now,
    complain: () => {},
  };
  return {
    ...{ source, rows, reads, put },
    advance: (ms: number) => {
      now += ms;
    },
    fail: (down: boolean) => {
      isDown = down;
    },
  };
}

test('many who ask at once share one building', async () => {
  const store = fakeStore(30);
  const kept = keepShelf(store.source);
  const asked = Array.from({ length: 20 }, async () => (await kept.get()).topics.size);
  expect(new Set(await Promise.all(asked))).toEqual(new Set([30]));
  expect(store.reads).toEqual({ stamps: 1, versions: 1, live: 1, rows: 30 });
  expect(kept.size()).toBe(30);
});

test('within a second nothing is compared, after it once, and what is as it was is not read again', async () => {
  const store = fakeStore(30);
  const kept = keepShelf(store.source);
  await kept.get();
  await kept.get();
  expect(store.reads.stamps).toBe(1);
  store.advance(1_000);
  await Promise.all([kept.get(), kept.get(), kept.get()]);
  expect(store.reads).toEqual({ stamps: 2, versions: 1, live: 1, rows: 30 });
});

test('a marked question is read alone', async () => {
  const store = fakeStore(30);
  const kept = keepShelf(store.source);
  const shelf = await kept.get();
  const id = store.put(7, 'new');
  kept.mark(id);
  await kept.settled();
  expect(store.reads.rows).toBe(31);
  expect(shelf.topics.get(id)?.wordings.en?.answer).toBe('new');
});

test('a change that comes while the shelf is being built is on it in the end', async () => {
  const store = fakeStore(600);
  const kept = keepShelf(store.source);
  const building = kept.get();
  while (store.reads.live < 2) await new Promise(setImmediate);
  kept.mark(store.put(3, 'new'));
  store.rows.delete('qna_4');
  kept.mark('qna_4');
  const shelf = await building;
  expect(shelf.topics.get('qna_3')?.wordings.en?.answer).toBe('new');
  expect(shelf.topics.has('qna_4')).toBe(false);
});

test('building a large shelf lets others have their turn all the while', async () => {
  const store = fakeStore(20_000);
  let turns = 0;
  let isBuilding = true;
  const tick = () => {
    turns += 1;
    if (isBuilding) setImmediate(tick);
  };
  setImmediate(tick);
  const shelf = await keepShelf(store.source).get();
  isBuilding = false;
  expect(shelf.topics.size).toBe(20_000);
  expect(turns).toBeGreaterThan(20);
});

test('while the store is down, what was known is answered; afterwards what was missed is caught up', async () => {
  const store = fakeStore(3);
  const kept = keepShelf(store.source);
  const shelf = await kept.get();
  store.fail(true);
  kept.mark(store.put(1, 'missed'));
  await kept.settled();
  store.advance(1_000);
  expect(await kept.get()).toBe(shelf);
  expect(shelf.topics.get('qna_1')?.wordings.en?.answer).toBe('answer 1');
  store.fail(false);
  store.advance(1_000);
  await kept.get();
  expect(shelf.topics.get('qna_1')?.wordings.en?.answer).toBe('missed');
});

test('a building that fails is told to those who wait, and the next who asks has it built', async () => {
  const store = fakeStore(3);
  store.fail(true);
  const kept = keepShelf(store.source);
  await expect(kept.get()).rejects.toThrow('down');
  store.fail(false);
  expect((await kept.get()).topics.size).toBe(3);
});
