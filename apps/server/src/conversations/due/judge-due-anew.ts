import { setTimeout } from 'node:timers/promises';
import { type ConversationId, type DueRules, dueOf, type WorkspaceId } from '@parley/contract';
import type { NewJob } from '../../kernel/jobs/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { stateOf } from '../row.ts';
import { listNextServed, saveDue } from './store.ts';

const kind = 'due-anew';
const atOnce = 500;
/** By then every process goes by the new rules. */
const settleMs = 2_000;

/** The job that judges anew when what runs in a workspace is due, for the transaction that changes what tells it. */
export const dueAnew = (workspaceId: WorkspaceId, nowMs: number): NewJob => ({
  ...{ kind, workspaceId, key: `${kind}:${workspaceId}`, payload: { workspaceId } },
  runAt: new Date(nowMs + settleMs).toISOString(),
});

/** Brings the due times of a workspace to the rules in force, a few hundred conversations at a time. */
export function judgeDueAnew(
  { database, jobs }: Kernel,
  dueRules: (workspaceId: WorkspaceId) => Promise<DueRules>,
): void {
  jobs.handle(kind, async (payload) => {
    const workspaceId = payload.workspaceId as WorkspaceId;
    let after = '' as ConversationId | '';
    for (;;) {
      const records = await listNextServed(database.system, workspaceId, after, atOnce);
      const last = records.at(-1);
      if (!last) return;
      const rules = await dueRules(workspaceId);
      await saveDue(
        database.system,
        records.map((record) => ({
          ...{ id: record.id, headSeq: record.head_seq },
          dueAt: dueOf(stateOf(record), rules) ?? 'infinity',
        })),
      );
      after = last.id;
      // What is said meanwhile goes first.
      await setTimeout(20);
    }
  });
}
