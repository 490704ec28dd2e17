import type { Callee, ConversationState } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { spell } from '../../kernel/spell.ts';
import { maySee } from '../access.ts';
import type { ConversationPorts } from '../ports.ts';
import { listTeamNames } from './store.ts';

/** Whom a note can call: colleagues who are active and may see the conversation, then the teams. */
export async function listCallees(
  kernel: Kernel,
  { agentNames, findCallers }: Pick<ConversationPorts, 'agentNames' | 'findCallers'>,
  state: ConversationState,
): Promise<Callee[]> {
  const { workspaceId } = state;
  const names = await agentNames(workspaceId);
  const callers = await findCallers(workspaceId, [...names.keys()]);
  const agents = callers
    .filter((one) => maySee(one, state))
    .map(({ agentId }): Callee => {
      const name = names.get(agentId) ?? '';
      return { kind: 'agent', id: agentId, name, spelling: spell(name) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const teams = await listTeamNames(kernel.database.in(workspaceId), workspaceId);
  return [
    ...agents,
    ...teams.map(({ id, name }): Callee => ({ kind: 'team', id, name, spelling: spell(name) })),
  ];
}
