import { widgetEndpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import type { Knowledge } from '../knowledge/index.ts';

/** What visitors are offered to ask while they type, and before. */
export const botRoutes = (knowledge: Knowledge): Route[] => [
  route(widgetEndpoints.suggestQuestions, async ({ query: { prefix, locale } }, { workspaceId }) => ({
    data: await knowledge.suggestPrefix(workspaceId, prefix, locale),
  })),
];
