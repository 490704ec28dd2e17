import { modelEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { beginTraining, listModels, publishModel, withdrawModel } from './keep-models.ts';

export const modelRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.listModels, (_asked, { workspaceId }) => listModels(room, workspaceId)),
  route(endpoints.trainModel, (_asked, caller) => beginTraining(room, caller)),
  route(endpoints.publishModel, ({ params }, caller) => publishModel(room, caller, params.modelId)),
  route(endpoints.withdrawModel, async ({ params }, caller) => {
    await withdrawModel(room, caller, params.modelId);
    return {};
  }),
];
