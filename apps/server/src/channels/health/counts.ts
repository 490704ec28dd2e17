import type { ChannelAccountId, ProblemClass, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { addCounts } from './store.ts';

export type Counted = 'told' | 'sent' | 'refused' | 'unknown' | `failed:${ProblemClass}`;
export interface Count {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  what: Counted;
  count: number;
  detail: string | null;
}

const saveMs = 2_000;

/** Counts what happens on accounts, gathered here and saved every two seconds: a flood of refused calls writes one line. */
export interface Counts {
  add(
    of: { id: ChannelAccountId; workspaceId: WorkspaceId },
    what: Counted,
    count?: number,
    detail?: string,
  ): void;
  save(): Promise<void>;
  stop(): Promise<void>;
}

export function createCounts({ database, logger }: Kernel): Counts {
  let gathered = new Map<string, Count>();
  let timer: NodeJS.Timeout | undefined;
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const counts = [...gathered.values()];
    gathered = new Map();
    if (counts.length > 0) await addCounts(database.system, counts);
  };
  const saveSoon = () =>
    void save().catch((error: unknown) => logger.warn({ error }, 'counts of channels were lost'));
  return {
    save,
    add({ id, workspaceId }, what, count = 1, detail) {
      const key = `${id} ${what}`;
      const before = gathered.get(key)?.count ?? 0;
      gathered.set(key, {
        id,
        workspaceId,
        what,
        count: before + count,
        detail: detail?.slice(0, 200) ?? null,
      });
      timer ??= setTimeout(saveSoon, saveMs);
    },
    stop: () => save().catch((error: unknown) => logger.warn({ error }, 'counts of channels were lost')),
  };
}
