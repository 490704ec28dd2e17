import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { idOf, questionId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';

export const modelId = idOf('mdl');
export type ModelId = z.infer<typeof modelId>;

const base = '/api/v1/workspaces/:workspaceId/knowledge/models';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, modelId });
const count = z.int().nonnegative();

/** How one way of understanding did on the held rows. */
const score = z.object({
  /** the right question came first */
  right: count,
  /** answered for sure, and rightly */
  answered: count,
  /** answered for sure, and wrongly */
  wrong: count,
});

/** A model beside what was live when it was trained, on rows that neither has ever learnt from. */
export const modelReport = z.object({
  examples: count,
  questions: count,
  /** of the examples, those that people's work taught */
  learnt: count,
  held: count,
  live: score,
  next: score,
  /** rows that only one of them has right */
  onlyLive: count,
  onlyNext: count,
  /** the chance of so great a difference between equals: McNemar's exact test */
  pValue: z.number(),
  verdict: z.enum(['better', 'no-worse', 'worse']),
  seconds: z.number(),
  /** some rows that only one has right */
  changed: z
    .array(
      z.object({
        text: z.string(),
        expected: questionId,
        live: questionId.nullable(),
        next: questionId.nullable(),
      }),
    )
    .max(20),
});
export type ModelReport = z.infer<typeof modelReport>;

export const knowledgeModel = z.object({
  id: modelId,
  number: z.int().positive(),
  /** ready: no worse than what is live; worse: refused; retired: was live */
  state: z.enum(['training', 'ready', 'worse', 'failed', 'live', 'retired']),
  report: modelReport.nullable(),
  problem: z.string().nullable(),
  begunAt: z.iso.datetime(),
  begunBy: z.string(),
  liveAt: z.iso.datetime().nullable(),
});
export type KnowledgeModel = z.infer<typeof knowledgeModel>;

export const modelEndpoints = {
  listModels: endpoint({
    method: 'GET',
    path: base,
    right: 'supervisor',
    summary: 'Models of the workspace, newest first, each with how it did beside the live one',
    params: ws,
    result: z.object({ data: z.array(knowledgeModel), waiting: count }),
  }),
  trainModel: endpoint({
    method: 'POST',
    path: base,
    right: 'supervisor',
    summary: 'Train a model from what is published and what was accepted, and compare it; nothing goes live',
    params: ws,
    body: z.strictObject({}),
    result: knowledgeModel,
  }),
  publishModel: endpoint({
    method: 'POST',
    path: `${base}/:modelId/publication`,
    right: 'admin',
    summary: 'Let a model that is no worse help to understand, or bring back an earlier one',
    params: one,
    result: knowledgeModel,
  }),
  withdrawModel: endpoint({
    method: 'POST',
    path: `${base}/:modelId/withdrawal`,
    right: 'admin',
    summary: 'Understand without a model again',
    params: one,
    result: nothing,
  }),
} as const;
