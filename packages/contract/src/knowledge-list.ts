import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { questionId, workspaceId } from './ids.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';
import { category, tag } from './question.ts';
import { refusalStatus } from './refusals.ts';

const base = '/api/v1/workspaces/:workspaceId/knowledge';
const ws = z.object({ workspaceId });

/** Where a question stands: how far its newest version has come, or what customers have of it. */
export const questionStanding = z.enum([
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'changed',
  'expired',
]);
export type QuestionStanding = z.infer<typeof questionStanding>;

const counted = z.array(z.object({ name: z.string(), count: z.int() }));
export const questionCounts = z.object({
  all: z.int(),
  standings: z.record(questionStanding, z.int()),
  categories: counted,
  tags: counted,
  /** published ones with rich answers or variants, for which a table has no place */
  rich: z.int(),
});
export type QuestionCounts = z.infer<typeof questionCounts>;

/** What can be done with many questions at once; each is refused or done alone. */
export const questionAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('propose'), note: plainText(500).optional() }),
  z.strictObject({ act: z.literal('approve'), note: plainText(500).optional() }),
  z.strictObject({ act: z.literal('return'), note: plainText(500).optional() }),
  z.strictObject({ act: z.literal('publish'), at: moment.optional() }),
  z.strictObject({ act: z.literal('withdraw') }),
  z.strictObject({ act: z.literal('delete') }),
  z.strictObject({ act: z.literal('move'), category }),
  z.strictObject({ act: z.literal('tag'), tag }),
  z.strictObject({ act: z.literal('untag'), tag }),
]);
export type QuestionAct = z.infer<typeof questionAct>;

export const knowledgeListEndpoints = {
  countQuestions: endpoint({
    method: 'GET',
    path: `${base}/counts`,
    right: 'agent',
    summary: 'How many questions stand where, and the categories and tags in use',
    params: ws,
    result: questionCounts,
  }),
  actOnQuestions: endpoint({
    method: 'POST',
    path: `${base}/acts`,
    right: 'agent',
    summary:
      'Do one thing with many questions; each in the version that was seen, and by the right that the single act needs',
    params: ws,
    body: z.strictObject({
      questions: z
        .array(z.strictObject({ id: questionId, version: z.int().positive().max(2_147_483_647) }))
        .min(1)
        .max(100),
      what: questionAct,
    }),
    result: z.object({
      done: z.int(),
      refused: z.array(
        z.object({
          id: questionId,
          code: z.enum(Object.keys(refusalStatus) as [keyof typeof refusalStatus]),
        }),
      ),
    }),
  }),
} as const;
