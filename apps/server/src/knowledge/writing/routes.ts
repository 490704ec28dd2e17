import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { dropWorkingCopy, getWorkingCopy, keepWorkingCopy } from './working-copies.ts';

export const writingRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.getWorkingCopy, ({ query }, caller) => getWorkingCopy(room, caller, query.question)),
  route(endpoints.keepWorkingCopy, ({ body }, caller) => keepWorkingCopy(room, caller, body)),
  route(endpoints.dropWorkingCopy, async ({ query }, caller) => {
    await dropWorkingCopy(room, caller, query.question);
    return {};
  }),
];
