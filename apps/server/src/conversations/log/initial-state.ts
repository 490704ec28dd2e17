import type { ConversationId, ConversationState, WorkspaceId } from '@parley/contract';
import type { Beginning } from './append.ts';

/** A conversation before its first entry: the bot's, nothing said. */
export function initialState(
  workspaceId: WorkspaceId,
  id: ConversationId,
  begin: Beginning,
  at: string,
): ConversationState {
  return {
    id,
    workspaceId,
    contactId: begin.contactId,
    channelAccountId: begin.channelAccountId,
    createdAt: at,
    status: 'open',
    owner: { kind: 'bot' },
    ownerVersion: 0,
    teamId: begin.teamId,
    priority: 0,
    tags: [],
    locale: begin.locale,
    headSeq: 0,
    lastEntryAt: at,
    preview: null,
    previewSeq: 0,
    waitingSince: null,
    queuedSince: null,
    acceptBy: null,
    passedBy: [],
    participants: [],
    queuedFor: 'chat',
    topics: [],
    snoozedUntil: null,
    closedAt: null,
    contactReadSeq: 0,
    contactReceivedSeq: 0,
    contactUnread: 0,
    agentReadSeq: 0,
    contactSeq: 0,
    contactAt: null,
    answersSince: 0,
    mergedInto: null,
    splitFrom: null,
    ratingAsked: false,
    rating: null,
  };
}
