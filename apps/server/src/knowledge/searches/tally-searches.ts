import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { exactKey } from '../live/exact-key.ts';
import { addSearches, type Searched } from './store.ts';

/** A search as it was made. */
export interface Search {
  workspaceId: WorkspaceId;
  agentId: AgentId;
  typed: string;
  isEmpty: boolean;
}
export interface SearchTally {
  note(search: Search): void;
  flush(): Promise<void>;
}

const calmMs = 4_000;
const least = 2;
const longest = 80;
const mostKept = 5_000;
/** Numbers and addresses that tell of one customer are not kept. */
const tells = /\d{6}|@/;

/** Counts what is looked for. A search that is being typed counts once, as it was at last: when its writer has been calm for a while, or begins another. */
export function createSearchTally({ database, clock, logger }: Kernel): SearchTally {
  const typing = new Map<AgentId, Search & { at: number }>();
  let gathered = new Map<string, Searched>();
  let timer: NodeJS.Timeout | undefined;
  const count = ({ workspaceId, typed, isEmpty, at }: Search & { at: number }) => {
    const text = typed.toWellFormed().replaceAll('\0', '').trim().slice(0, longest);
    const key = exactKey(text);
    if (key.length < least || tells.test(text) || gathered.size >= mostKept) return;
    const day = new Date(at).toISOString().slice(0, 10);
    const place = JSON.stringify([workspaceId, day, key]);
    const known = gathered.get(place) ?? { workspaceId, day, key, text, times: 0, empty: 0 };
    gathered.set(place, { ...known, times: known.times + 1, empty: known.empty + (isEmpty ? 1 : 0) });
  };
  const takeCalm = (isCalm: (at: number) => boolean) => {
    for (const [agentId, search] of typing) {
      if (!isCalm(search.at)) continue;
      typing.delete(agentId);
      count(search);
    }
  };
  const write = async () => {
    const searched = [...gathered.values()];
    gathered = new Map();
    if (searched.length > 0) await addSearches(database.system, searched);
  };
  const turn = () => {
    timer = undefined;
    takeCalm((at) => clock.now() - at >= calmMs);
    void write().catch((error) => logger.warn({ error }, 'what was looked for could not be written'));
    if (typing.size > 0) wait();
  };
  const wait = () => {
    // A count is no reason to keep a process alive.
    timer ??= setTimeout(turn, calmMs).unref();
  };
  return {
    note(search) {
      const before = typing.get(search.agentId);
      if (before && !isSame(before.typed, search.typed)) count(before);
      typing.set(search.agentId, { ...search, at: clock.now() });
      wait();
    },
    async flush() {
      clearTimeout(timer);
      timer = undefined;
      takeCalm(() => true);
      await write();
    },
  };
}

/** Whether one of two texts is the other with more typed, or less. */
const isSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
