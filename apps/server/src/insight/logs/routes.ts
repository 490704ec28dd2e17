import { insightEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import { dropChatLog, startChatLog } from './start-chat-log.ts';
import { listLogRows } from './store.ts';

const most = 20;

export const chatLogRoutes = (room: InsightRoom): Route[] => [
  route(endpoints.listChatLogs, async (_asked, { workspaceId }) => ({
    data: await listLogRows(room.kernel.database.in(workspaceId), workspaceId, most),
  })),
  route(endpoints.startChatLog, (_asked, caller, { file }) => startChatLog(room, caller, file)),
  route(endpoints.dropChatLog, async ({ params }, { workspaceId }) => {
    await dropChatLog(room, workspaceId, params.chatLogId);
    return {};
  }),
];
