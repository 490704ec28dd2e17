import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import { exportQuestions } from '../export/export-questions.ts';
import type { KnowledgeRoom } from '../room.ts';
import { browseImported, browseImports } from './browse-imports.ts';
import { applyImport, dropImport, getImport, startImport, startImportByAddress } from './import-file.ts';

export const importRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.startImport, (_asked, caller, { file }) => startImport(room, caller, file)),
  route(endpoints.startImportByAddress, ({ body }, caller) => startImportByAddress(room, caller, body)),
  route(endpoints.listImports, async (_asked, { workspaceId }) => ({
    data: await browseImports(room, workspaceId),
  })),
  route(endpoints.listImportedQuestions, ({ params, query }, { workspaceId }) =>
    browseImported(room, workspaceId, params.importId, query),
  ),
  route(endpoints.getImport, ({ params }, { workspaceId }) => getImport(room, workspaceId, params.importId)),
  route(endpoints.applyImport, ({ params }, caller) => applyImport(room, caller, params.importId)),
  route(endpoints.dropImport, async ({ params }, caller) => {
    await dropImport(room, caller, params.importId);
    return {};
  }),
  route(endpoints.exportQuestions, ({ query }, { workspaceId }) =>
    exportQuestions(room, workspaceId, query.format),
  ),
];
