import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { cannedReplyId, questionId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing, pageOf, pageQuery } from './page.ts';

const base = '/api/v1/workspaces/:workspaceId/knowledge';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, questionId });

/** What the bot knows of one topic in one language: questions that mean the same, and the answer. */
export const wording = z.strictObject({
  questions: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
  answer: z.string().trim().min(1).max(4000),
});
export type Wording = z.infer<typeof wording>;
const wordings = z
  .partialRecord(locale, wording)
  .refine((w) => Object.keys(w).length > 0, 'at least one language');
const category = z.string().trim().max(60);

export const question = z.object({
  id: questionId,
  category,
  wordings,
  status: z.enum(['draft', 'published']),
  /** grows with each save; an answer records the version it used */
  version: z.int().positive(),
  publishedVersion: z.int().positive().nullable(),
  related: z.array(questionId),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  timesAnswered: z.int().nonnegative(),
});
export type Question = z.infer<typeof question>;

const draft = z.strictObject({
  category: category.default(''),
  wordings,
  related: z.array(questionId).max(10).default([]),
  publish: z.boolean().default(true),
});

export const triedAnswer = z.object({
  decision: z.enum(['sure', 'torn', 'lost']),
  language: z.string(),
  wantsPerson: z.boolean(),
  candidates: z.array(
    z.object({ question: questionId, title: z.string(), matched: z.string(), score: z.number() }),
  ),
  answer: z.string().nullable(),
});
export const importReport = z.object({
  created: z.int(),
  updated: z.int(),
  errors: z.array(z.object({ row: z.int(), problem: z.string() })),
  dryRun: z.boolean(),
});

export const cannedReply = z.object({
  id: cannedReplyId,
  code: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[\p{L}\p{N}_-]+$/u),
  text: z.string().min(1).max(4000),
  shared: z.boolean(),
  mine: z.boolean(),
  timesUsed: z.int(),
});
export type CannedReply = z.infer<typeof cannedReply>;
const canned = z.strictObject({
  code: cannedReply.shape.code,
  text: cannedReply.shape.text,
  shared: z.boolean().default(true),
});
const cannedBase = '/api/v1/workspaces/:workspaceId/canned-replies';

export const knowledgeEndpoints = {
  listQuestions: endpoint({
    method: 'GET',
    path: `${base}/questions`,
    right: 'agent',
    summary: 'Q&A of the workspace, or those a search finds, best first',
    params: ws,
    query: pageQuery.extend({ q: z.string().trim().max(200).optional(), category: category.optional() }),
    result: pageOf(question),
  }),
  getQuestion: endpoint({
    method: 'GET',
    path: `${base}/questions/:questionId`,
    right: 'agent',
    summary: 'One Q&A',
    params: one,
    result: question,
  }),
  createQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions`,
    right: 'supervisor',
    summary: 'Write a Q&A',
    params: ws,
    body: draft,
    result: question,
  }),
  changeQuestion: endpoint({
    method: 'PUT',
    path: `${base}/questions/:questionId`,
    right: 'supervisor',
    summary: 'Save a Q&A; refused when somebody saved a newer version',
    params: one,
    body: draft.extend({ version: z.int().positive() }),
    result: question,
  }),
  deleteQuestion: endpoint({
    method: 'DELETE',
    path: `${base}/questions/:questionId`,
    right: 'supervisor',
    summary: 'Remove a Q&A',
    params: one,
    result: nothing,
  }),
  importQuestions: endpoint({
    method: 'POST',
    path: `${base}/import`,
    right: 'supervisor',
    summary: 'Import CSV (category, language, question, similar, answer): all rows or none',
    params: ws,
    body: z.strictObject({ csv: z.string().min(1).max(5_000_000), dryRun: z.boolean().default(false) }),
    result: importReport,
  }),
  tryQuestion: endpoint({
    method: 'POST',
    path: `${base}/try`,
    right: 'agent',
    summary: 'What the bot would answer, and why',
    params: ws,
    body: z.strictObject({ text: z.string().min(1).max(1000) }),
    result: triedAnswer,
  }),
  listCannedReplies: endpoint({
    method: 'GET',
    path: cannedBase,
    right: 'agent',
    summary: 'Canned replies, shared and own',
    params: ws,
    result: z.object({ data: z.array(cannedReply) }),
  }),
  createCannedReply: endpoint({
    method: 'POST',
    path: cannedBase,
    right: 'agent',
    summary: 'Write a canned reply',
    params: ws,
    body: canned,
    result: cannedReply,
  }),
  changeCannedReply: endpoint({
    method: 'PUT',
    path: `${cannedBase}/:cannedReplyId`,
    right: 'agent',
    summary: 'Change a canned reply',
    params: z.object({ workspaceId, cannedReplyId }),
    body: canned,
    result: cannedReply,
  }),
  deleteCannedReply: endpoint({
    method: 'DELETE',
    path: `${cannedBase}/:cannedReplyId`,
    right: 'agent',
    summary: 'Remove a canned reply',
    params: z.object({ workspaceId, cannedReplyId }),
    result: nothing,
  }),
  useCannedReply: endpoint({
    method: 'POST',
    path: `${cannedBase}/:cannedReplyId/uses`,
    right: 'agent',
    summary: 'Count one use',
    params: z.object({ workspaceId, cannedReplyId }),
    result: nothing,
  }),
} as const;
