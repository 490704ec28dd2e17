import { bulkEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { Bulks } from './bulks.ts';

export const bulkRoutes = (bulks: Bulks): Route[] => [
  route(endpoints.listBulks, async (_, caller) => ({ data: await bulks.list(caller) })),
  route(endpoints.startBulk, ({ body }, caller) => bulks.start(caller, body)),
  route(endpoints.getBulk, ({ params }, caller) => bulks.get(caller, params.bulkId)),
  route(endpoints.listBulkSkipped, ({ params, query }, caller) =>
    bulks.skipped(caller, params.bulkId, query),
  ),
  route(endpoints.cancelBulk, ({ params }, caller) => bulks.cancel(caller, params.bulkId)),
  route(endpoints.undoBulk, ({ params }, caller) => bulks.undo(caller, params.bulkId)),
];
