import { insightEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import { compareNow } from './compare-questions.ts';
import { confirmQuestion, readHealth } from './read-health.ts';

export const healthRoutes = (room: InsightRoom): Route[] => [
  route(endpoints.getKnowledgeHealth, ({ query }, { workspaceId }) =>
    readHealth(room, workspaceId, query.staleDays),
  ),
  route(endpoints.checkKnowledge, async (_asked, { workspaceId }) => {
    await compareNow(room, workspaceId);
    return {};
  }),
  route(endpoints.confirmQuestion, async ({ params }, caller) => {
    await confirmQuestion(room, caller, params.questionId);
    return {};
  }),
];
