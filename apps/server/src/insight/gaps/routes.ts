import { insightEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import { answerGap, changeGap } from './answer-gap.ts';
import { getExamples, listGaps } from './read-gaps.ts';
import { sortSoon } from './sort-missed.ts';

export const gapRoutes = (room: InsightRoom): Route[] => [
  route(endpoints.listGaps, async ({ query }, { workspaceId }) => {
    await sortSoon(room, workspaceId);
    return { data: await listGaps(room, workspaceId, query) };
  }),
  route(endpoints.getGapExamples, ({ params }, { workspaceId }) =>
    getExamples(room, workspaceId, params.gapId),
  ),
  route(endpoints.answerGap, ({ params, body }, caller) => answerGap(room, caller, params.gapId, body)),
  route(endpoints.changeGap, async ({ params, body }, caller) => {
    await changeGap(room, caller, params.gapId, body);
    return {};
  }),
];
