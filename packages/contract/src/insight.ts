import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { conversationId, flowId, idOf, questionId, workspaceId } from './ids.ts';
import { importReason } from './knowledge-import.ts';
import { locale } from './locale.ts';
import { nothing, pageOf, pageQuery } from './page.ts';
import { category, wording } from './question.ts';

export const gapId = idOf('gap');
export type GapId = z.infer<typeof gapId>;
export const lessonId = idOf('les');
export type LessonId = z.infer<typeof lessonId>;
export const chatLogId = idOf('log');
export type ChatLogId = z.infer<typeof chatLogId>;

const base = '/api/v1/workspaces/:workspaceId/insight';
const ws = z.object({ workspaceId });
const oneGap = z.object({ workspaceId, gapId });
const oneLesson = z.object({ workspaceId, lessonId });
const { questions, answer } = wording.shape;
const count = z.int().nonnegative();

/** `corrected`: a colleague says that nothing answers it. */
export const missReason = z.enum(['lost', 'torn', 'voted-down', 'handed-over', 'corrected']);
export type MissReason = z.infer<typeof missReason>;

/** Questions of customers that say the same and were not settled by the bot. */
export const gap = z.object({
  id: gapId,
  label: z.string(),
  state: z.enum(['open', 'written', 'dismissed']),
  /** in the period, and in the one of the same length before it */
  asked: count,
  askedBefore: count,
  /** how often in each day of the period, or in each week of a long one, the oldest first */
  trend: z.object({ days: z.int().positive(), asked: z.array(count) }),
  languages: z.array(z.string()),
  reasons: z.partialRecord(missReason, count),
  foundAt: z.iso.datetime(),
  /** what was written for it, and what came of that */
  written: z
    .object({
      question: questionId.nullable(),
      title: z.string().nullable(),
      isPublished: z.boolean(),
      at: z.iso.datetime(),
      /** times it was asked since, settled or not, and how often that answer was given; of a question that was there before only to what was asked like this */
      askedSince: count,
      answeredSince: count,
    })
    .nullable(),
});
export type Gap = z.infer<typeof gap>;

/** A gap from near: how it was asked, and what colleagues answered. */
export const gapExamples = z.object({
  wordings: z.array(z.string()),
  asked: z.array(
    z.object({
      text: z.string(),
      at: z.iso.datetime(),
      language: z.string(),
      reason: missReason,
      conversation: conversationId,
    }),
  ),
  /** what an agent answered one of them, masked; null: nobody has */
  suggestion: z.string().nullable(),
  /** the language that most of it is asked in */
  locale,
});
export type GapExamples = z.infer<typeof gapExamples>;

export const lesson = z.object({
  id: lessonId,
  kind: z.enum(['answer', 'wording']),
  source: z.enum(['agent', 'log', 'choice', 'vote', 'correction']),
  asked: z.string(),
  similar: z.array(z.string()),
  answer: z.string().nullable(),
  question: questionId.nullable(),
  /** of another way to ask: the case that was meant, where it was no question */
  flow: flowId.nullable(),
  /** what that question or case is called */
  title: z.string().nullable(),
  locale,
  weight: z.number(),
  times: count,
  conversation: conversationId.nullable(),
  /** of what the customer said there */
  seq: z.int().nullable(),
  state: z.enum(['open', 'drafted', 'training', 'rejected']),
  foundAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
});
export type Lesson = z.infer<typeof lesson>;

/** What became of a correction: new; in the place of an earlier one of the same words; said just so before, with what was decided of it since. */
export const keptCorrection = z.object({
  outcome: z.enum(['kept', 'replaced', 'known']),
  /** of the lesson it is; null: it is a gap */
  state: lesson.shape.state.nullable(),
});
export type KeptCorrection = z.infer<typeof keptCorrection>;

/** A file of talks of before, and what was found in it; what was found waits among the lessons. */
export const chatLog = z.object({
  id: chatLogId,
  name: z.string(),
  state: z.enum(['reading', 'done', 'refused']),
  talks: count,
  lines: count,
  /** lessons that came of it */
  found: count,
  /** 0 to 1 while it is read */
  progress: z.number(),
  errors: z.array(z.object({ row: z.int(), problem: z.string(), why: importReason })),
  problem: z.string().nullable(),
  why: importReason,
  createdAt: z.iso.datetime(),
});
export type ChatLog = z.infer<typeof chatLog>;

const aboutQuestion = z.object({
  question: questionId,
  title: z.string(),
  /** what makes it stand here: days, times, a date or a language, as the list says */
  count: count.optional(),
  at: z.iso.datetime().nullable().optional(),
  locale: locale.optional(),
});
/** one side of a pair: how it is asked, and what is answered to that now */
const side = z.object({ question: questionId, asked: z.string(), answer: z.string() });
const pair = z.object({
  a: side,
  b: side,
  likeness: z.number(),
});
const search = z.object({ text: z.string(), times: count, empty: count });

/** What of the knowledge wants looking after; each list has the worst first. */
export const knowledgeHealth = z.object({
  published: count,
  /** neither changed nor confirmed for as long; since when */
  stale: z.array(aboutQuestion),
  /** not answered for ninety days though published as long */
  unused: z.array(aboutQuestion),
  /** ends within two weeks */
  expiring: z.array(aboutQuestion),
  /** voted down more often than up; how often */
  lowRated: z.array(aboutQuestion),
  /** asked in a language it has no words in; how often, in which */
  untranslated: z.array(aboutQuestion),
  conflicts: z.array(pair),
  duplicates: z.array(pair),
  /** when the pairs were looked for; null: not yet */
  pairsCheckedAt: z.iso.datetime().nullable(),
  emptySearches: z.array(search),
  hotSearches: z.array(search),
});
export type KnowledgeHealth = z.infer<typeof knowledgeHealth>;

const days = z.coerce.number().int().min(1).max(365).default(30);
const written = { locale, category: category.default(''), publish: z.boolean().default(false) };

/** what the bot said, by its place in the log */
const saidThere = { conversation: conversationId, seq: z.int().positive().max(2_147_483_647) };

export const insightEndpoints = {
  listGaps: endpoint({
    method: 'GET',
    path: `${base}/gaps`,
    right: 'supervisor',
    summary: 'What customers asked most and were not helped with, at most twenty, with the trend',
    params: ws,
    query: z.strictObject({ days, state: gap.shape.state.default('open') }),
    result: z.object({ data: z.array(gap) }),
  }),
  getGapExamples: endpoint({
    method: 'GET',
    path: `${base}/gaps/:gapId/examples`,
    right: 'supervisor',
    summary: 'How a gap was asked, where, and what colleagues answered',
    params: oneGap,
    result: gapExamples,
  }),
  answerGap: endpoint({
    method: 'POST',
    path: `${base}/gaps/:gapId/answer`,
    right: 'supervisor',
    summary: 'Write a Q&A for a gap, or give its wordings to one that is there; a draft unless `publish`',
    params: oneGap,
    body: z.union([
      z.strictObject({ ...written, questions, answer }),
      z.strictObject({ question: questionId, locale, questions, publish: written.publish }),
    ]),
    result: z.object({ question: questionId, gap }),
  }),
  changeGap: endpoint({
    method: 'PATCH',
    path: `${base}/gaps/:gapId`,
    right: 'supervisor',
    summary: 'Dismiss a gap, open it again, or make it part of another',
    params: oneGap,
    body: z.union([
      z.strictObject({ state: z.enum(['open', 'dismissed']) }),
      z.strictObject({ into: gapId }),
    ]),
    result: nothing,
  }),
  listLessons: endpoint({
    method: 'GET',
    path: `${base}/lessons`,
    right: 'supervisor',
    summary: 'What people’s work teaches, most often seen first',
    params: ws,
    query: pageQuery.extend({
      state: lesson.shape.state.default('open'),
      source: lesson.shape.source.optional(),
      kind: lesson.shape.kind.optional(),
    }),
    result: pageOf(lesson),
  }),
  acceptLesson: endpoint({
    method: 'POST',
    path: `${base}/lessons/:lessonId/acceptance`,
    right: 'supervisor',
    summary:
      'Make a lesson a draft, a similar question, a phrase of a flow, or an example to train with, as it is or changed',
    params: oneLesson,
    body: z.union([
      z.strictObject({ as: z.literal('question'), ...written, questions, answer }),
      z.strictObject({
        as: z.literal('similar'),
        question: questionId,
        locale,
        questions,
        publish: written.publish,
      }),
      z.strictObject({ as: z.literal('training'), question: questionId }),
      /** into the latest version of the flow, which customers meet once it is published */
      z.strictObject({ as: z.literal('phrase'), flow: flowId, locale, phrases: questions }),
    ]),
    result: lesson,
  }),
  correctAnswer: endpoint({
    method: 'POST',
    path: `${base}/corrections`,
    right: 'agent',
    summary:
      'Say that the bot answered wrongly, and which question or flow was meant; a lesson that waits for review. With neither, nothing answers it: a gap. Said again of the same words, it counts once, and another meaning takes the place of the first',
    params: ws,
    body: z.union([
      z.strictObject({ ...saidThere, question: questionId }),
      z.strictObject({ ...saidThere, flow: flowId }),
      z.strictObject(saidThere),
    ]),
    result: keptCorrection,
  }),
  judgeLessons: endpoint({
    method: 'POST',
    path: `${base}/lessons/judgement`,
    right: 'supervisor',
    summary: 'Accept or reject many lessons as they are; what is accepted becomes drafts and examples',
    params: ws,
    body: z.strictObject({
      lessons: z.array(lessonId).min(1).max(200),
      verdict: z.enum(['accepted', 'rejected']),
    }),
    result: z.object({ judged: count }),
  }),
  listChatLogs: endpoint({
    method: 'GET',
    path: `${base}/chat-logs`,
    right: 'supervisor',
    summary: 'Files of talks that were brought in lately',
    params: ws,
    result: z.object({ data: z.array(chatLog) }),
  }),
  startChatLog: endpoint({
    method: 'POST',
    path: `${base}/chat-logs`,
    right: 'supervisor',
    summary:
      'Find questions and answers in talks of before (multipart field `file`: CSV, XLSX, JSON or TXT); what is found waits for review',
    params: ws,
    upload: true,
    result: chatLog,
  }),
  dropChatLog: endpoint({
    method: 'DELETE',
    path: `${base}/chat-logs/:chatLogId`,
    right: 'supervisor',
    summary: 'Forget a file of talks, and what was found in it and nobody has judged',
    params: z.object({ workspaceId, chatLogId }),
    result: nothing,
  }),
  getKnowledgeHealth: endpoint({
    method: 'GET',
    path: `${base}/health`,
    right: 'supervisor',
    summary: 'What of the knowledge is stale, unused, double, contradicting, badly rated, missing',
    params: ws,
    query: z.strictObject({ staleDays: z.coerce.number().int().min(1).max(3_650).default(180) }),
    result: knowledgeHealth,
  }),
  checkKnowledge: endpoint({
    method: 'POST',
    path: `${base}/health/check`,
    right: 'supervisor',
    summary: 'Look for duplicates and contradictions now',
    params: ws,
    body: z.strictObject({}),
    result: nothing,
  }),
  confirmQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/confirmation`,
    right: 'supervisor',
    summary: 'Say that a Q&A still holds',
    params: z.object({ workspaceId, questionId }),
    result: nothing,
  }),
} as const;
