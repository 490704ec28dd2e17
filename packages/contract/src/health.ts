import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { workspaceId } from './ids.ts';

const status = z.enum(['ok', 'degraded', 'down']);
const count = z.int().nonnegative();
const healthPart = z.discriminatedUnion('name', [
  z.object({ name: z.literal('store'), status, version: z.string() }),
  /** what carries hints between processes */
  z.object({ name: z.literal('bus'), status, processes: count }),
  z.object({ name: z.literal('reactions'), status, lanes: count, queued: count, parked: count }),
  z.object({ name: z.literal('jobs'), status, failed: count }),
]);
export type HealthPart = z.infer<typeof healthPart>;
/** How the installation is doing, part by part. */
export const health = z.object({
  status,
  version: z.string(),
  startedAt: z.iso.datetime(),
  parts: z.array(healthPart),
  processes: z.array(
    z.object({
      id: z.string(),
      startedAt: z.iso.datetime(),
      seenAt: z.iso.datetime(),
      lanes: z.int(),
      visitors: z.int(),
      agents: z.int(),
    }),
  ),
  parked: z.array(
    z.object({
      id: z.string(),
      reaction: z.string(),
      subject: z.string(),
      seq: z.int(),
      attempts: z.int(),
      retryAt: z.iso.datetime(),
      error: z.string(),
    }),
  ),
  failedJobs: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      attempts: z.int(),
      runAt: z.iso.datetime(),
      error: z.string(),
    }),
  ),
});
export type Health = z.infer<typeof health>;

export const healthEndpoints = {
  getHealth: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/health',
    right: 'admin',
    summary: 'How the installation is doing',
    params: z.object({ workspaceId }),
    result: health,
  }),
} as const;
