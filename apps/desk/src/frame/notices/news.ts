import type { AgentId, ConversationRow } from '@parley/contract';

export interface News {
  kind: 'offer' | 'invitation' | 'message';
  row: ConversationRow;
}

/** What happened to one's own conversations between two looks: new offers and invitations, and new words of customers. */
export function newsOf(
  before: readonly ConversationRow[],
  now: readonly ConversationRow[],
  me: AgentId,
): News[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return now.flatMap((row): News[] => {
    const old = known.get(row.id);
    const isInvited = (one: ConversationRow | undefined) =>
      one?.participants.some(({ agentId, answerBy }) => agentId === me && answerBy !== null) ?? false;
    if (isInvited(row)) return isInvited(old) ? [] : [{ kind: 'invitation', row }];
    const isMine = row.owner.kind === 'agent' && row.owner.agentId === me;
    if (!isMine) return [];
    if (!old || (row.acceptBy && row.acceptBy !== old.acceptBy)) return [{ kind: 'offer', row }];
    return row.contactSeq > old.contactSeq ? [{ kind: 'message', row }] : [];
  });
}
