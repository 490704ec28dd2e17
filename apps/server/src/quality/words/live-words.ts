import type { WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { findWordVersion, listAllWords } from './store.ts';
import { openWordBook, type WordBook } from './word-book.ts';

/** The words of a workspace as they are this moment, in memory; a change holds within a moment in every process. */
export type LiveWords = (workspaceId: WorkspaceId) => Promise<WordBook>;

interface Kept {
  checkedAt: number;
  version: number;
  book: WordBook;
}

const checkMs = 1_000;
const mostKept = 5_000;

export function createLiveWords({
  database,
  clock,
  events,
}: Pick<Kernel, 'database' | 'clock' | 'events'>): LiveWords {
  const kept = new Map<WorkspaceId, Promise<Kept>>();
  events.subscribe(({ subject, workspaceId }) => {
    if (subject === 'sensitive-words') kept.delete(workspaceId);
  });
  const read = async (workspaceId: WorkspaceId): Promise<Kept> => {
    const version = await findWordVersion(database.hot, workspaceId);
    const words = version === 0 ? [] : await listAllWords(database.hot, workspaceId);
    return { checkedAt: clock.now(), version, book: openWordBook(words) };
  };
  const keep = (workspaceId: WorkspaceId): Promise<Kept> => {
    const reading = read(workspaceId);
    kept.delete(workspaceId);
    kept.set(workspaceId, reading);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest) kept.delete(oldest);
    reading.catch(() => kept.get(workspaceId) === reading && kept.delete(workspaceId));
    return reading;
  };
  return async (workspaceId) => {
    const held = await (kept.get(workspaceId) ?? keep(workspaceId));
    if (clock.now() - held.checkedAt < checkMs) return held.book;
    held.checkedAt = clock.now();
    const version = await findWordVersion(database.hot, workspaceId);
    return version === held.version ? held.book : (await keep(workspaceId)).book;
  };
}
