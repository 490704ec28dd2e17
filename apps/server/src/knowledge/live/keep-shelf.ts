import type { QuestionId } from '@parley/contract';
import { createShelf, dropTopic, putTopic, type Shelf } from './shelf.ts';
import type { LiveRow, Stamp } from './store.ts';

/** Where a shelf is read from. */
export interface ShelfSource {
  findStamp(): Promise<Stamp | undefined>;
  listVersions(): Promise<{ id: QuestionId; version: number }[]>;
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
  const marked = new Set<QuestionId>();
  let stamp = '';
  let isBuilt = false;
  let isAllMarked = true;
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
  };
  const compareAll = async () => {
    isAllMarked = false;
    marked.clear();
    try {
      const found = await source.findStamp();
      if (found) shelf.locale = found.locale;
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
  return {
    async get() {
      if (!isBuilt) await refresh();
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

/** Brings every question that is not as it was last read onto the shelf, or off it. */
async function reconcile(shelf: Shelf, source: ShelfSource): Promise<void> {
  const stored = new Map((await source.listVersions()).map(({ id, version }) => [id, version]));
  const gone = [...shelf.versions.keys()].filter((id) => !stored.has(id));
  const stale = [...stored].filter(([id, version]) => shelf.versions.get(id) !== version).map(([id]) => id);
  const changed = [...gone, ...stale];
  for (let at = 0; at < changed.length; at += rowsAtOnce)
    await reread(shelf, source, changed.slice(at, at + rowsAtOnce));
}

async function reread(shelf: Shelf, source: ShelfSource, ids: readonly QuestionId[]): Promise<void> {
  const rows = new Map((await source.listLive(ids)).map((row) => [row.id, row]));
  let sliceBegan = performance.now();
  for (const id of ids) {
    place(shelf, id, rows.get(id));
    if (performance.now() - sliceBegan < sliceMs) continue;
    await new Promise(setImmediate);
    sliceBegan = performance.now();
  }
}

function place(shelf: Shelf, id: QuestionId, row: LiveRow | undefined): void {
  if (row) shelf.versions.set(id, row.version);
  else shelf.versions.delete(id);
  if (row?.published && row.publishedVersion !== null) {
    const { category, related, published: wordings, publishedVersion: version } = row;
    putTopic(shelf, { id, version, category, wordings, related });
  } else dropTopic(shelf, id);
}
