import { z } from 'zod';
import { actionInput, actionNeeds, actionOutput, connectorAction } from './connectors.ts';
import { endpoint } from './endpoint.ts';
import { flowDefinition } from './flow.ts';
import { agentId, flowId, questionId, workspaceId } from './ids.ts';
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

/** A flow as a list shows it. */
export const flowRow = flow.omit({ definition: true, faults: true }).extend({
  title: flowDefinition.shape.title,
  nodes: z.int(),
  faults: z.int(),
  /** of the knowledge, those whose answers it gives, as it is drawn or as customers meet it */
  answers: z.array(questionId),
});
export type FlowRow = z.infer<typeof flowRow>;

/** One save of a flow. */
export const flowVersion = z.object({
  version,
  savedAt: z.iso.datetime(),
  savedBy,
  /** since when customers met it, whether they still do or not; null: they never did */
  publishedAt: z.iso.datetime().nullable(),
});
export type FlowVersion = z.infer<typeof flowVersion>;
export const wholeFlowVersion = flowVersion.extend({ definition: flowDefinition });

/** An action of a connector as far as whoever draws a flow needs it. */
export const flowAction = z.object({
  connector: z.string(),
  name: z.string(),
  label: connectorAction.shape.label,
  isWrite: z.boolean(),
  needs: actionNeeds,
  inputs: z.array(actionInput.pick({ name: true, label: true, kind: true, from: true, required: true })),
  outputs: z.array(
    actionOutput
      .pick({ name: true, label: true, kind: true })
      .extend({ isList: z.boolean().describe('one value for each item of a list') }),
  ),
  failures: z.array(z.object({ name: z.string(), label: connectorAction.shape.label.optional() })),
});
export type FlowAction = z.infer<typeof flowAction>;

const count = z.int().nonnegative();
/** What came of the cases that a flow carried. */
export const caseCounts = z.object({
  begun: count,
  through: count,
  handedOver: count,
  /** the customer let it be, went silent, or it could not go on */
  stopped: count,
});
export type CaseCounts = z.infer<typeof caseCounts>;
/** How many cases came to a node, and how many of them went no further. */
export const nodeCounts = z.object({ key: z.string(), reached: count, handedOver: count, stopped: count });
export type NodeCounts = z.infer<typeof nodeCounts>;
/** A case that has been silent for this long has stopped where it stands. */
export const silentAfterMinutes = 30;
export const flowCaseDays = 180;
const days = z.coerce.number().int().min(1).max(flowCaseDays).default(30);

export const flowEndpoints = {
  listFlows: endpoint({
    method: 'GET',
    path: base,
    right: 'supervisor',
    summary: 'Flows: service cases that the bot carries through',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(flowRow) }),
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
    body: z.strictObject({
      name,
      definition: flowDefinition,
      version,
      /** this goes on with the editor's own last save, which is kept only if customers have met it */
      amends: z.boolean().default(false),
    }),
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
  getFlowVersion: endpoint({
    method: 'GET',
    path: `${base}/:flowId/version`,
    right: 'supervisor',
    summary: 'One version of a flow, whole',
    params: one,
    query: z.object({ version: z.coerce.number().int().positive().max(2_147_483_647) }),
    result: wholeFlowVersion,
  }),
  listFlowTitles: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/flow-titles',
    right: 'agent',
    summary: 'What the flows that customers meet are called',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(z.object({ id: flowId, title: flowDefinition.shape.title })) }),
  }),
  listFlowActions: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/flow-actions',
    right: 'supervisor',
    summary: 'What a flow can ask of connectors',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(flowAction) }),
  }),
  countFlowCases: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/flow-cases',
    right: 'supervisor',
    summary: 'What came of the cases of each flow in the last days',
    params: z.object({ workspaceId }),
    query: z.object({ days }),
    result: z.object({ data: z.array(caseCounts.extend({ flow: flowId })) }),
  }),
  countFlowDropOff: endpoint({
    method: 'GET',
    path: `${base}/:flowId/drop-off`,
    right: 'supervisor',
    summary: 'Where the cases of a flow ended in the last days, node by node, of every version or of one',
    params: one,
    query: z.object({ days, version: z.coerce.number().int().positive().max(2_147_483_647).optional() }),
    result: caseCounts.extend({ nodes: z.array(nodeCounts) }),
  }),
} as const;
