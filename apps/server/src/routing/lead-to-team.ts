import type { Log, Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { leadFor } from './rules/facts.ts';
import { getRules } from './rules/save-rules.ts';
import { listKnownTeams } from './rules/store.ts';
import { findFacts } from './store.ts';

/** Leads whoever asks for a person to the team that a rule names, by what they want; they keep their place in line, and the log says what the rule asked for. Where somebody chose the team, it stands. */
export const leadToTeam = (kernel: Kernel, log: Log): Reaction => ({
  name: 'lead-to-team',
  wants: ({ body }, { owner }) =>
    owner.kind === 'queue' && body.kind === 'handed-over' && body.reason !== 'agent',
  async run(entry, { id, workspaceId }) {
    if (entry.body.kind !== 'handed-over') return;
    const from = entry.body.team;
    const query = kernel.database.in(workspaceId);
    const { rules } = await getRules(query, workspaceId);
    if (!rules.needs.some(({ team }) => team)) return;
    const facts = await findFacts(query, id);
    const rule = facts && leadFor(rules.needs, facts);
    if (!rule?.team || (await listKnownTeams(query, workspaceId, [rule.team])).length === 0) return;
    const { team: toTeam, when: because } = rule;
    await log.append({
      workspaceId,
      conversationId: id,
      clientId: `lead-to-team:${entry.seq}`,
      decide: ({ owner, teamId }) =>
        owner.kind === 'queue' && teamId === from && toTeam !== from
          ? [{ author: { kind: 'system' }, body: { kind: 'transferred', toTeam, because } }]
          : [],
    });
  },
});
