import type { EntryKind } from '@parley/contract';
import type { Log, Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { raiseFor } from './rules/facts.ts';
import { getRules } from './rules/save-rules.ts';
import { findFacts } from './store.ts';

/** Whatever brings somebody into a queue, or changes what rules ask of them while they wait there. */
const causes = new Set<EntryKind>(['handed-over', 'transferred', 'reopened', 'tagged']);
const most = 3;

/** Customers whom a rule puts first get their priority as soon as they wait; it stands in the log, and nothing lowers it again by itself. */
export const raisePriority = (kernel: Kernel, log: Log): Reaction => ({
  name: 'raise-priority',
  wants: (entry, { owner }) => owner.kind === 'queue' && causes.has(entry.body.kind),
  async run(entry, { id, workspaceId }) {
    const query = kernel.database.in(workspaceId);
    const { rules } = await getRules(query, workspaceId);
    if (!rules.needs.some(({ priority }) => priority > 0)) return;
    const facts = await findFacts(query, id);
    const raised = facts && Math.min(most, raiseFor(rules.needs, facts));
    if (!raised) return;
    await log.append({
      workspaceId,
      conversationId: id,
      clientId: `raise-priority:${entry.seq}`,
      decide: ({ priority, owner }) =>
        owner.kind === 'queue' && priority < raised
          ? [{ author: { kind: 'system' }, body: { kind: 'prioritised', priority: raised } }]
          : [],
    });
  },
});
