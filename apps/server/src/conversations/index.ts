import type { ConversationFilter, ConversationId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { Viewer } from './access.ts';
import { createAgentConversations } from './agent-conversations.ts';
import { actingRoutes, readingRoutes } from './agent-routes.ts';
import { createBulks } from './bulk/bulks.ts';
import { bulkRoutes } from './bulk/routes.ts';
import { draftRoutes } from './drafts/routes.ts';
import { judgeDueAnew } from './due/judge-due-anew.ts';
import { matchingAmong } from './filter/store.ts';
import { forgetReceived } from './forget-received.ts';
import { cutWordsAnew } from './log/cut-words-anew.ts';
import { openLog } from './log/log.ts';
import { callMentioned } from './mentions/call-mentioned.ts';
import { forgetWords } from './messages/forget-words.ts';
import { messageRoutes } from './messages/routes.ts';
import { withdrawFiles } from './messages/withdraw-files.ts';
import { createNews } from './news.ts';
import { expireInvitations } from './participants/expire-invitations.ts';
import { participantRoutes } from './participants/routes.ts';
import type { ConversationPorts } from './ports.ts';
import { createReactor } from './reactions/reactor.ts';
import { scheduledRoutes } from './scheduled/routes.ts';
import { sendDue } from './scheduled/send-due.ts';
import { carryThreads } from './threads/carry.ts';
import { threadRoutes } from './threads/routes.ts';
import { viewRoutes } from './views/routes.ts';
import { createSavedViews } from './views/saved-views.ts';
import { createVisitorConversations } from './visitor-conversations.ts';
import { visitorRoutes } from './visitor-routes.ts';
import { wakeSnoozed } from './wake-snoozed.ts';

export { maySee, seesAll, type Viewer } from './access.ts';
export { passOn } from './agent-acts.ts';
export type { AgentConversations } from './agent-conversations.ts';
export { packCursor, parseCursor } from './cursor.ts';
export { dueAnew } from './due/judge-due-anew.ts';
export { type EntryRecord, entryOf } from './entry-row.ts';
export { sightOf } from './filter/conditions-store.ts';
export { type Match, matchState } from './filter/match-state.ts';
export type { Append, Before, Committed, Draft, Log, Verdict } from './log/append.ts';
export type { RunningLog } from './log/log.ts';
export { usualRecallMinutes } from './messages/amend-message.ts';
export type { SpeechGuard } from './messages/look-through.ts';
export type { SaidNow } from './messages/said-now.ts';
export type { AgentNews, News } from './news.ts';
export { departed } from './participants/acts.ts';
export type { ConversationPorts, Screening, SpeechScreen } from './ports.ts';
export { asRead, type Typed } from './preview-typed.ts';
export type { Reaction } from './reactions/reaction.ts';
export type { Reactor } from './reactions/reactor.ts';
export { type ConversationRecord, stateOf } from './row.ts';
export { isTransferTarget } from './store.ts';
export { leaveQueue, readAsContact, receiveAsContact, say as sayAs } from './visitor-acts.ts';
export type { VisitorConversations } from './visitor-conversations.ts';
export { visitorView } from './visitor-view.ts';

/** The log, what reacts to it, and what agents and customers do with conversations. */
export function createConversations(
  kernel: Kernel,
  ports: ConversationPorts,
  onBatch?: (facts: { appends: number; ms: number }) => void,
) {
  const reactor = createReactor(kernel);
  const { dueRules } = ports;
  const log = openLog(kernel, {
    ...{ isHeard: reactor.isHeard, markOf: reactor.markOf },
    ...(dueRules ? { dueRules } : {}),
    ...(onBatch ? { onBatch } : {}),
  });
  const news = createNews(kernel);
  for (const reaction of [
    wakeSnoozed(kernel, log),
    expireInvitations(kernel, log),
    carryThreads(kernel, log),
    withdrawFiles(kernel, ports),
    forgetWords(kernel),
    callMentioned(kernel, news, ports),
  ])
    reactor.add(reaction);
  forgetReceived(kernel);
  cutWordsAnew(kernel);
  if (dueRules) judgeDueAnew(kernel, dueRules);
  const views = createSavedViews(kernel);
  const bulks = createBulks(kernel, log);
  const agents = createAgentConversations(kernel, log, ports);
  const visitors = createVisitorConversations(kernel, log, ports);
  const scheduled = { kernel, agents, ports };
  sendDue(scheduled);
  return {
    log,
    reactor,
    agents,
    visitors,
    views,
    bulks,
    /** Which of these conversations match a filter, whoever may see them. */
    matching: (
      workspaceId: WorkspaceId,
      viewer: Viewer,
      filter: ConversationFilter,
      ids: readonly ConversationId[],
    ) =>
      matchingAmong(
        kernel.database.in(workspaceId),
        { workspaceId, viewer, filter, nowMs: kernel.clock.now() },
        ids,
      ),
    news,
    routes: [
      ...readingRoutes(kernel, agents, views),
      ...actingRoutes(agents),
      ...messageRoutes(kernel, agents, ports),
      ...threadRoutes(kernel, agents),
      ...scheduledRoutes(scheduled),
      ...draftRoutes(kernel, agents, news, ports),
      ...participantRoutes(kernel, agents),
      ...viewRoutes(views),
      ...bulkRoutes(bulks),
      ...visitorRoutes(kernel, visitors),
    ],
  };
}
export type Conversations = ReturnType<typeof createConversations>;
