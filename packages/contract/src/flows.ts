import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { flowDefinition } from './flow.ts';
import { agentId, flowId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/flows';
const one = z.object({ workspaceId, flowId });
const name = plainText(80).trim().min(1);
const version = z.int().positive();
const savedBy = z.union([agentId, z.literal('system')]);

/** What would make a flow fail while it runs; `at` names the node or slot. */
export const flowFault = z.object({ at: z.string(), fault: z.string(), name: z.string().optional() });

export const flow = z.object({
  id: flowId,
  name,
  definition: flowDefinition,
  /** grows by one with every save */
  version,
  /** the version that customers meet; null: none */
  publishedVersion: version.nullable(),
  faults: z.array(flowFault),
  updatedAt: z.iso.datetime(),
  updatedBy: savedBy,
});
export type Flow = z.infer<typeof flow>;

export const flowVersion = z.object({
  version,
  definition: flowDefinition,
  savedAt: z.iso.datetime(),
  savedBy,
});
export type FlowVersion = z.infer<typeof flowVersion>;

export const flowEndpoints = {
  listFlows: endpoint({
    method: 'GET',
    path: base,
    right: 'supervisor',
    summary: 'Flows: service cases that the bot carries through',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(flow) }),
  }),
  getFlow: endpoint({
    method: 'GET',
    path: `${base}/:flowId`,
    right: 'supervisor',
    summary: 'One flow, with what is wrong with it',
    params: one,
    result: flow,
  }),
  createFlow: endpoint({
    method: 'POST',
    path: base,
    right: 'supervisor',
    summary: 'Draw a flow, or bring one in; customers meet it once it is published',
    params: z.object({ workspaceId }),
    body: z.strictObject({ name, definition: flowDefinition }),
    result: flow,
  }),
  changeFlow: endpoint({
    method: 'PUT',
    path: `${base}/:flowId`,
    right: 'supervisor',
    summary:
      'Save a flow over the version its editor has seen; an earlier version is brought back by saving it again',
    params: one,
    body: z.strictObject({ name, definition: flowDefinition, version }),
    result: flow,
  }),
  publishFlow: endpoint({
    method: 'POST',
    path: `${base}/:flowId/publication`,
    right: 'supervisor',
    summary: 'Let customers meet a version; refused while it has faults',
    params: one,
    body: z.strictObject({ version }),
    result: flow,
  }),
  withdrawFlow: endpoint({
    method: 'DELETE',
    path: `${base}/:flowId/publication`,
    right: 'supervisor',
    summary: 'Let customers meet it no more; those amid it go to a person',
    params: one,
    result: flow,
  }),
  deleteFlow: endpoint({
    method: 'DELETE',
    path: `${base}/:flowId`,
    right: 'supervisor',
    summary: 'Delete a flow with its versions',
    params: one,
    result: nothing,
  }),
  listFlowVersions: endpoint({
    method: 'GET',
    path: `${base}/:flowId/versions`,
    right: 'supervisor',
    summary: 'The last hundred versions, newest first',
    params: one,
    result: z.object({ data: z.array(flowVersion) }),
  }),
} as const;
