import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { entryBodies } from './entry.ts';
import { conversationFilter } from './filter.ts';
import { agentId, bulkId, conversationId, teamId, workspaceId } from './ids.ts';
import { moment, pageOf, pageQuery } from './page.ts';
import { refusalStatus } from './refusals.ts';

const base = '/api/v1/workspaces/:workspaceId/bulk';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, bulkId });

export const bulkLimits = { named: 1_000, matching: 200_000 } as const;

/** What is done to each of many conversations. */
export const bulkAct = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('tag'),
      added: entryBodies.tagged.shape.added,
      removed: entryBodies.tagged.shape.removed,
    })
    .refine(({ added, removed }) => added.length + removed.length > 0, 'at least one tag'),
  z.strictObject({ kind: z.literal('assign'), agentId }),
  z.strictObject({ kind: z.literal('transfer'), teamId }),
  z.strictObject({ kind: z.literal('prioritise'), priority: entryBodies.prioritised.shape.priority }),
  z.strictObject({ kind: z.literal('snooze'), until: moment }),
  z.strictObject({
    kind: z.literal('close'),
    /** whether the customers are asked how it was */
    asksRating: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('reopen') }),
  /** says of one's own that they are read; this alone cannot be undone */
  z.strictObject({ kind: z.literal('read') }),
]);
export type BulkAct = z.infer<typeof bulkAct>;

/** Which ones: named, or all that match a filter at the moment of asking. */
export const bulkSelection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named'),
    ids: z.array(conversationId).min(1).max(bulkLimits.named),
  }),
  z.strictObject({ kind: z.literal('matching'), filter: conversationFilter }),
]);
export type BulkSelection = z.infer<typeof bulkSelection>;

export const bulkStage = z.enum(['running', 'done', 'cancelled', 'undoing', 'undone']);
export type BulkStage = z.infer<typeof bulkStage>;

const reason = z.enum(
  Object.keys(refusalStatus) as [keyof typeof refusalStatus, ...(keyof typeof refusalStatus)[]],
);

/** One change of many conversations: how far it has come, and what was left out. */
export const bulk = z.object({
  id: bulkId,
  act: bulkAct,
  by: agentId,
  stage: bulkStage,
  total: z.int(),
  /** how many have been looked at */
  done: z.int(),
  changed: z.int(),
  /** were so already */
  same: z.int(),
  undone: z.int(),
  /** left as they were, by reason */
  skipped: z.array(z.object({ reason, count: z.int() })),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});
export type Bulk = z.infer<typeof bulk>;

const act = (path: string, summary: string) =>
  endpoint({
    method: 'POST',
    path: `${base}/:bulkId/${path}`,
    right: 'agent',
    summary,
    params: one,
    body: z.strictObject({}).default({}),
    result: bulk,
  });

export const bulkEndpoints = {
  listBulks: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'What one has lately had done to many conversations, newest first',
    params: ws,
    result: z.object({ data: z.array(bulk) }),
  }),
  startBulk: endpoint({
    method: 'POST',
    path: base,
    right: 'agent',
    summary: 'Do the same to many conversations, in the background',
    params: ws,
    body: z.strictObject({ act: bulkAct, selection: bulkSelection }),
    result: bulk,
  }),
  getBulk: endpoint({
    method: 'GET',
    path: `${base}/:bulkId`,
    right: 'agent',
    summary: 'How far it has come',
    params: one,
    result: bulk,
  }),
  listBulkSkipped: endpoint({
    method: 'GET',
    path: `${base}/:bulkId/skipped`,
    right: 'agent',
    summary: 'What was left as it was, and why',
    params: one,
    query: pageQuery,
    result: pageOf(z.object({ conversationId, contactName: z.string(), reason })),
  }),
  cancelBulk: act('cancel', 'Go no further; what is done stays done'),
  undoBulk: act('undo', 'Take back what was changed, wherever nothing has happened since'),
} as const;
