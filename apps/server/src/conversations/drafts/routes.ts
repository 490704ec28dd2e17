import { draftEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Route, route } from '../../kernel/route.ts';
import { listCallees } from '../mentions/list-callees.ts';
import { listUnseen, markSeen } from '../mentions/store.ts';
import type { Reach } from '../messages/on-seen.ts';
import type { News } from '../news.ts';
import type { ConversationPorts } from '../ports.ts';
import { listDraftsOf, upsertDraft } from './store.ts';

const mostDrafts = 200;
const mostMentions = 50;

/** What belongs to one agent alone. */
export function draftRoutes(
  kernel: Kernel,
  reach: Reach,
  news: News,
  ports: Pick<ConversationPorts, 'agentNames' | 'findCallers'>,
): Route[] {
  const store = kernel.database;
  return [
    route(endpoints.listDrafts, async (_, { workspaceId, agentId }) => ({
      data: await listDraftsOf(store.in(workspaceId), agentId, mostDrafts),
    })),
    route(endpoints.keepDraft, async ({ params: { conversationId }, body }, caller) => {
      await reach.get(caller, conversationId);
      const { workspaceId, agentId } = caller;
      const kept = await upsertDraft(store.in(workspaceId), {
        workspaceId,
        agentId,
        conversationId,
        ...body,
      });
      const { version } = kept;
      news.tell(agentId, { t: 'draft', conversationId, version, device: body.device });
      return kept;
    }),
    route(endpoints.listCallees, async ({ params: { conversationId } }, caller) => {
      const { state } = await reach.get(caller, conversationId);
      return { data: await listCallees(kernel, ports, state) };
    }),
    route(endpoints.listMentions, async (_, { workspaceId, agentId }) => ({
      data: await listUnseen(store.in(workspaceId), agentId, mostMentions),
    })),
    route(endpoints.seeMentions, async ({ params: { conversationId } }, caller) => {
      await reach.get(caller, conversationId);
      await markSeen(store.in(caller.workspaceId), caller.agentId, conversationId);
      return {};
    }),
  ];
}
