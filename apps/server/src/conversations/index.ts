import type { Kernel } from '../kernel/kernel.ts';
import { createAgentConversations } from './agent-conversations.ts';
import { actingRoutes, readingRoutes } from './agent-routes.ts';
import { forgetReceived } from './forget-received.ts';
import { openLog } from './log/log.ts';
import { expireInvitations } from './participants/expire-invitations.ts';
import { participantRoutes } from './participants/routes.ts';
import type { ConversationPorts } from './ports.ts';
import { createReactor } from './reactions/reactor.ts';
import { createVisitorConversations } from './visitor-conversations.ts';
import { visitorRoutes } from './visitor-routes.ts';
import { wakeSnoozed } from './wake-snoozed.ts';

export { maySee, seesAll, type Viewer } from './access.ts';
export { passOn } from './agent-acts.ts';
export type { AgentConversations } from './agent-conversations.ts';
export { type EntryRecord, entryOf } from './entry-row.ts';
export type { Append, Before, Committed, Draft, Log, Verdict } from './log/append.ts';
export type { RunningLog } from './log/log.ts';
export { warmWords } from './log/words.ts';
export { departed } from './participants/acts.ts';
export type { ConversationPorts } from './ports.ts';
export type { Reaction } from './reactions/reaction.ts';
export type { Reactor } from './reactions/reactor.ts';
export { type ConversationRecord, stateOf } from './row.ts';
export { leaveQueue, readAsContact } from './visitor-acts.ts';
export type { VisitorConversations } from './visitor-conversations.ts';
export { visitorView } from './visitor-view.ts';

/** The log, what reacts to it, and what agents and customers do with conversations. */
export function createConversations(
  kernel: Kernel,
  ports: ConversationPorts,
  onBatch?: (facts: { appends: number; ms: number }) => void,
) {
  const reactor = createReactor(kernel);
  const log = openLog(kernel, { isHeard: reactor.isHeard, ...(onBatch ? { onBatch } : {}) });
  reactor.add(wakeSnoozed(kernel, log));
  reactor.add(expireInvitations(kernel, log));
  forgetReceived(kernel);
  const agents = createAgentConversations(kernel, log, ports.checkAttachments);
  const visitors = createVisitorConversations(kernel, log, ports);
  return {
    log,
    reactor,
    agents,
    visitors,
    routes: [
      ...readingRoutes(kernel, agents),
      ...actingRoutes(agents),
      ...participantRoutes(kernel, agents),
      ...visitorRoutes(kernel, visitors),
    ],
  };
}
export type Conversations = ReturnType<typeof createConversations>;
