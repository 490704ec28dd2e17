import type { AgentId, ConversationState, VisitorConversation } from '@parley/contract';

/** The state as its customer sees it. An offered agent is named only once they have accepted. */
export function visitorView(
  state: ConversationState,
  names: ReadonlyMap<AgentId, string>,
): VisitorConversation {
  const { owner } = state;
  const serves = owner.kind === 'agent' && state.acceptBy === null;
  return {
    id: state.id,
    status: state.status === 'closed' ? 'closed' : 'open',
    owner: owner.kind === 'agent' && !serves ? 'queue' : owner.kind,
    agentName: serves ? (names.get(owner.agentId) ?? null) : null,
    helpers: state.participants
      .filter(({ mode, answerBy }) => mode === 'help' && answerBy === null)
      .map(({ agentId }) => ({ id: agentId, name: names.get(agentId) ?? '' })),
    queuedFor: state.queuedFor,
    head: state.headSeq,
    readSeq: state.contactReadSeq,
    agentReadSeq: state.agentReadSeq,
    lastEntryAt: state.lastEntryAt,
    preview: state.preview?.text ?? '',
    ratingAsked: state.ratingAsked,
    rating: state.rating,
    unread: state.contactUnread,
    mergedInto: state.mergedInto,
  };
}
