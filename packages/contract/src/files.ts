import { z } from 'zod';
import { attachment } from './attachment.ts';
import { endpoint } from './endpoint.ts';
import { workspaceId } from './ids.ts';

export const fileLimits = { bytes: 20 * 1024 * 1024 } as const;

export const fileEndpoints = {
  uploadFile: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/files',
    right: 'agent',
    summary: 'Store one file (multipart field `file`) for a later message',
    params: z.object({ workspaceId }),
    upload: true,
    result: attachment,
  }),
  uploadVisitorFile: endpoint({
    method: 'POST',
    path: '/api/widget/v1/files',
    right: 'visitor',
    summary: 'Store one file (multipart field `file`) for a later message',
    upload: true,
    result: attachment,
  }),
} as const;
