import type { QuestionId } from '@parley/contract';
import { announce, type InsightRoom } from '../room.ts';
import { groupMissed } from './group-missed.ts';
import { addGained, type GivenGap, listGivenGaps } from './store.ts';

const gatherMs = 2_000;
const mostKept = 2_000;

/** Counts for gaps that were given to a question how often it is asked as they were; what a dying process had gathered is no loss. */
export function tallyGained({ kernel, knowledge }: InsightRoom): void {
  const { database, logger } = kernel;
  let gathered = new Map<QuestionId, string[]>();
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    const asked = gathered;
    [gathered, size, timer] = [new Map(), 0, undefined];
    const gained = (await listGivenGaps(database.system, [...asked.keys()])).flatMap((gap) => {
      const times = countAlike(gap, asked.get(gap.question) ?? []);
      return times > 0 ? [{ id: gap.id, workspaceId: gap.workspaceId, times }] : [];
    });
    if (gained.length === 0) return;
    await database.system.transaction(async (tx) => {
      await addGained(tx, gained);
      for (const workspaceId of new Set(gained.map((each) => each.workspaceId)))
        await announce(kernel, tx, workspaceId);
    });
  };
  const complain = (error: unknown) => logger.warn({ error }, 'what gaps gained could not be written');
  knowledge.hearAsked((question, said) => {
    if (size >= mostKept) return;
    size += 1;
    gathered.set(question, [...(gathered.get(question) ?? []), said]);
    timer ??= setTimeout(() => void flush().catch(complain), gatherMs).unref();
  });
}

/** As the gap would have taken it in, had it not been answered. */
function countAlike({ id, samples }: GivenGap, said: readonly string[]): number {
  return groupMissed(said, [{ id, samples }])
    .filter(({ known }) => known === id)
    .reduce((sum, { members }) => sum + members.length, 0);
}
