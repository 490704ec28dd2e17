import { fileEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { type FileRoom, uploadFile } from './upload-file.ts';

export const fileRoutes = (room: FileRoom): Route[] => [
  route(endpoints.uploadFile, (_asked, { workspaceId, agentId }, { file }) =>
    uploadFile(room, { workspaceId, owner: { kind: 'agent', id: agentId }, file }),
  ),
  route(endpoints.uploadVisitorFile, (_asked, { workspaceId, contactId }, { file }) =>
    uploadFile(room, { workspaceId, owner: { kind: 'visitor', id: contactId }, file }),
  ),
];
