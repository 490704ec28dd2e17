import { viewEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { SavedViews } from './saved-views.ts';

export const viewRoutes = (views: SavedViews): Route[] => [
  route(endpoints.listViews, async (_, caller) => ({ data: await views.list(caller) })),
  route(endpoints.countViews, async (_, caller) => ({ data: await views.counts(caller) })),
  route(endpoints.createView, ({ body }, caller) => views.create(caller, body)),
  route(endpoints.changeView, ({ params, body }, caller) => views.change(caller, params.savedViewId, body)),
  route(endpoints.deleteView, async ({ params }, caller) => {
    await views.remove(caller, params.savedViewId);
    return {};
  }),
  route(endpoints.pinView, ({ params, body }, caller) =>
    views.pin(caller, params.savedViewId, body.isPinned),
  ),
];
