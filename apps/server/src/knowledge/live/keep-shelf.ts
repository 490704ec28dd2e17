import type { QuestionId, Vocabulary } from '@parley/contract';
import { readModel } from '../model/read-model.ts';
import { holdsAt, outAt } from '../questions/question-of.ts';
import { questionsOf } from '../wordings.ts';
import { createShelf, dropTopic, noWords, putTopic, type Shelf, standardOf, wordsOf } from './shelf.ts';
import type { LiveRow, Stamp } from './store.ts';
import { keepSpeller } from './upkeep-speller.ts';

/** Where a shelf is read from. */
export interface ShelfSource {
  findStamp(): Promise<Stamp | undefined>;
  listMarks(): Promise<{ id: QuestionId; mark: string }[]>;
  findWords(): Promise<Vocabulary | undefined>;
  /** the bytes of the live model */
  findModel(): Promise<{ id: string; bytes: Uint8Array } | undefined>;
  listLive(ids: readonly QuestionId[]): Promise<LiveRow[]>;
  now(): number;
  complain(error: unknown): void;
}

export interface KeptShelf {
  /** The shelf as it is now; the first who asks has it built, and all who ask meanwhile share that. */
  get(): Promise<Shelf>;
  /** Says that a question changed; without an id, that any may have. */
  mark(id?: QuestionId): void;
  /** Resolves when every change that was marked is on the shelf. */
  settled(): Promise<void>;
  size(): number;
}

const checkMs = 1_000;
const rowsAtOnce = 500;
const sliceMs = 5;

/**
 * Keeps one workspace's shelf true: at once by what is marked, and at most once a second, when somebody asks, by comparing with the store, in case a mark was lost.
 * Work is done in slices of a few ms, so that a large knowledge base never holds up the process.
 */
export function keepShelf(source: ShelfSource): KeptShelf {
  const shelf = createShelf();
  const speller = keepSpeller(shelf, source.complain);
  const marked = new Set<QuestionId>();
  let stamp = '';
  let isBuilt = false;
  let isAllMarked = true;
  let nextTurnAt = Number.POSITIVE_INFINITY;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  const refresh = (): Promise<void> => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
  const work = async () => {
    while (isAllMarked || marked.size > 0) {
      if (isAllMarked) await compareAll();
      else await readMarked();
    }
    isBuilt = true;
    nextTurnAt = [...shelf.turns.values()].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    speller.note(false);
  };
  const compareAll = async () => {
    isAllMarked = false;
    marked.clear();
    try {
      const found = await source.findStamp();
      if (found) shelf.locale = found.locale;
      if ((found?.vocabulary ?? 0) !== shelf.words.version) await takeWords(shelf, source).then(speller.note);
      if ((found?.model ?? undefined) !== shelf.learnt?.id) await takeModel(shelf, source);
      await reconcile(shelf, source);
      stamp = textOf(found);
      checkedAt = source.now();
    } catch (error) {
      isAllMarked = true;
      throw error;
    }
  };
  // Should this fail, the next comparison finds what was marked.
  const readMarked = async () => {
    const ids = [...marked];
    marked.clear();
    await reread(shelf, source, ids);
  };
  const check = async () => {
    checkedAt = source.now();
    if (textOf(await source.findStamp()) !== stamp) isAllMarked = true;
    if (isAllMarked || marked.size > 0) await refresh();
  };
  // What goes out or ends by the clock needs nobody's word.
  const turn = async () => {
    for (const [id, at] of shelf.turns) if (at <= source.now()) marked.add(id);
    await refresh();
  };
  return {
    async get() {
      if (!isBuilt) await refresh();
      else if (nextTurnAt <= source.now()) await turn().catch(source.complain);
      // What was right a moment ago is better than no answer.
      else if (!running && source.now() - checkedAt >= checkMs) await check().catch(source.complain);
      return shelf;
    },
    mark(id) {
      if (id) marked.add(id);
      else isAllMarked = true;
      if (isBuilt || running) void refresh().catch(source.complain);
    },
    settled: async () => void (await running?.catch(source.complain)),
    size: () => shelf.topics.size,
  };
}

const textOf = (stamp: Stamp | undefined): string => JSON.stringify(stamp ?? null);

/** Takes the workspace's own words as they are now, and writes the examples that have them anew. */
async function takeWords(shelf: Shelf, source: ShelfSource): Promise<true> {
  const found = await source.findWords();
  shelf.words = found ? wordsOf(found) : noWords;
  await inSlices([...shelf.topics.values()], (topic) => {
    const standard = standardOf(shelf, questionsOf(topic.wordings));
    const before = shelf.written.get(topic.id);
    if ([...standard.keys()].join('\n') !== [...(before?.keys() ?? [])].join('\n')) putTopic(shelf, topic);
  });
  return true;
}

/** Takes the model that is live now; one that an older program wrote is left until another is trained. */
async function takeModel(shelf: Shelf, source: ShelfSource): Promise<void> {
  const found = await source.findModel();
  const model = found && readModel(found.bytes);
  shelf.learnt = found && model ? { id: found.id, model } : undefined;
}

/** Brings every question that is not as it was last read onto the shelf, or off it. */
async function reconcile(shelf: Shelf, source: ShelfSource): Promise<void> {
  const stored = new Map((await source.listMarks()).map(({ id, mark }) => [id, mark]));
  const gone = [...shelf.marks.keys()].filter((id) => !stored.has(id));
  const stale = [...stored].filter(([id, mark]) => shelf.marks.get(id) !== mark).map(([id]) => id);
  const changed = [...gone, ...stale];
  for (let at = 0; at < changed.length; at += rowsAtOnce)
    await reread(shelf, source, changed.slice(at, at + rowsAtOnce));
}

async function reread(shelf: Shelf, source: ShelfSource, ids: readonly QuestionId[]): Promise<void> {
  const rows = new Map((await source.listLive(ids)).map((row) => [row.id, row]));
  await inSlices(ids, (id) => place(shelf, id, rows.get(id), source.now()));
}

async function inSlices<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  let sliceBegan = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - sliceBegan < sliceMs) continue;
    await new Promise(setImmediate);
    sliceBegan = performance.now();
  }
}

function place(shelf: Shelf, id: QuestionId, row: LiveRow | undefined, nowMs: number): void {
  shelf.turns.delete(id);
  if (row) shelf.marks.set(id, row.mark);
  else shelf.marks.delete(id);
  const out = row && outAt(row, nowMs);
  if (out && holdsAt(out.content, nowMs)) putTopic(shelf, { id, version: out.version, ...out.content });
  else dropTopic(shelf, id);
  const turns = [row?.publishAt, out?.content.validFrom, out?.content.validTo]
    .map((at) => (at ? Date.parse(at) : 0))
    .filter((at) => at > nowMs);
  if (turns.length > 0) shelf.turns.set(id, Math.min(...turns));
}
