import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { deleteReply } from './delete-reply.ts';
import { changeReply, createReply } from './save-reply.ts';
import { listReplies } from './store.ts';
import { useReply } from './use-reply.ts';

export const cannedRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.listCannedReplies, async (_asked, { workspaceId, agentId }) => ({
    data: await listReplies(room.kernel.database.in(workspaceId), workspaceId, agentId),
  })),
  route(endpoints.createCannedReply, ({ body }, caller) => createReply(room, caller, body)),
  route(endpoints.changeCannedReply, ({ params, body }, caller) =>
    changeReply(room, caller, params.cannedReplyId, body),
  ),
  route(endpoints.deleteCannedReply, async ({ params }, caller) => {
    await deleteReply(room, caller, params.cannedReplyId);
    return {};
  }),
  route(endpoints.useCannedReply, async ({ params }, caller) => {
    await useReply(room, caller, params.cannedReplyId);
    return {};
  }),
];
