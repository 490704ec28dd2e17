import { z } from 'zod';
import { content } from './content.ts';
import { endpoint } from './endpoint.ts';
import { questionId, workspaceId } from './ids.ts';
import { knowledgeImportEndpoints } from './knowledge-import.ts';
import { knowledgeListEndpoints, questionStanding } from './knowledge-list.ts';
import { moment, nothing, pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';
import {
  category,
  fieldChange,
  question,
  questionContent,
  questionVersion,
  reader,
  tag,
} from './question.ts';
import { workingCopyEndpoints } from './working-copies.ts';

const base = '/api/v1/workspaces/:workspaceId/knowledge';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, questionId });

const inOrder = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
  validFrom === null || validTo === null || validFrom < validTo;
const outOfOrder = { error: 'validFrom comes before validTo', path: ['validTo'] };
const draft = questionContent.extend({ publish: z.boolean().default(true) });
const version = z.int().positive().max(2_147_483_647);
const versionQuery = z.coerce.number().int().positive().max(2_147_483_647);
const note = plainText(500).optional();
/** The version that somebody has seen and acts on; refused with `object.changed` where there is a newer one. */
const seen = z.strictObject({ version });

export const vocabulary = z.strictObject({
  /** groups of words that mean the same; the first of a group stands for it */
  synonyms: z.array(z.array(z.string().trim().min(1).max(40)).min(2).max(50)).max(1000),
  /** words of the trade, towards which slips are mended and which are never mended themselves */
  words: z.array(z.string().trim().min(1).max(40)).max(5000),
  version: z.int().nonnegative().max(2_147_483_646),
});
export type Vocabulary = z.infer<typeof vocabulary>;
export const knowledgeSettings = z.strictObject({
  /** nothing goes out that a supervisor has not approved */
  reviewRequired: z.boolean(),
  /** where a review is required: nobody approves what they saved themselves */
  otherApproves: z.boolean().default(true),
});

export const triedAnswer = z.object({
  decision: z.enum(['sure', 'torn', 'lost']),
  language: z.string(),
  wantsPerson: z.boolean(),
  /** what was found in the text, such as an order number */
  entities: z.array(z.object({ kind: z.string(), text: z.string() })),
  candidates: z.array(
    z.object({
      /** null: what is being written and has no id yet */
      question: questionId.nullable(),
      title: z.string(),
      matched: z.string(),
      score: z.number(),
      isDraft: z.boolean(),
    }),
  ),
  answer: z.string().nullable(),
  blocks: content.nullable(),
  /** of the question that is answered */
  version: z.int().positive().nullable(),
  /** which of its variants, where one fits */
  variant: z.int().nonnegative().nullable(),
  /** the answer is of what is being written */
  isDraft: z.boolean(),
});
/** A way of asking that leads elsewhere, or would. */
export const wordingProblem = z.object({
  text: z.string(),
  question: questionId,
  title: z.string(),
  /** same: it stands there word for word; alike: it is understood as that question */
  kind: z.enum(['same', 'alike']),
});
export const importReport = z.object({
  created: z.int(),
  updated: z.int(),
  errors: z.array(z.object({ row: z.int(), problem: z.string() })),
  dryRun: z.boolean(),
});

export const knowledgeEndpoints = {
  ...knowledgeImportEndpoints,
  ...knowledgeListEndpoints,
  ...workingCopyEndpoints,
  listQuestions: endpoint({
    method: 'GET',
    path: `${base}/questions`,
    right: 'agent',
    summary: 'Q&A of the workspace, or those a search finds, best first',
    params: ws,
    query: pageQuery.extend({
      q: z.string().trim().max(200).optional(),
      category: category.optional(),
      tag: tag.optional(),
      standing: questionStanding.optional(),
    }),
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
    right: 'agent',
    summary: 'Write a Q&A or an article; agents write drafts, `publish` is for supervisors',
    params: ws,
    body: draft.refine(inOrder, outOfOrder),
    result: question,
  }),
  changeQuestion: endpoint({
    method: 'PUT',
    path: `${base}/questions/:questionId`,
    right: 'agent',
    summary: 'Save a Q&A; refused when somebody saved a newer version; agents save drafts',
    params: one,
    body: draft.extend({ version }).refine(inOrder, outOfOrder),
    result: question,
  }),
  deleteQuestion: endpoint({
    method: 'DELETE',
    path: `${base}/questions/:questionId`,
    right: 'supervisor',
    summary: 'Remove a Q&A; with a version named, refused when somebody saved a newer one',
    params: one,
    query: z.strictObject({ version: versionQuery.optional() }),
    result: nothing,
  }),
  proposeQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/proposal`,
    right: 'agent',
    summary: 'Hand a draft to the supervisors',
    params: one,
    body: seen.extend({ note }),
    result: question,
  }),
  reviewQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/review`,
    right: 'supervisor',
    summary: 'Approve what was proposed, or return it',
    params: one,
    body: seen.extend({ verdict: z.enum(['approved', 'returned']), note }),
    result: question,
  }),
  publishQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/publication`,
    right: 'supervisor',
    summary: 'Publish the newest version, now or at a time to come',
    params: one,
    body: seen.extend({ at: moment.optional() }),
    result: question,
  }),
  unpublishQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/withdrawal`,
    right: 'supervisor',
    summary: 'Take a Q&A from the customers, what waits for its time too; it stays as a draft',
    params: one,
    body: seen,
    result: question,
  }),
  listQuestionVersions: endpoint({
    method: 'GET',
    path: `${base}/questions/:questionId/versions`,
    right: 'agent',
    summary: 'Every version, newest first, with who did what',
    params: one,
    result: z.object({ data: z.array(questionVersion) }),
  }),
  getQuestionVersion: endpoint({
    method: 'GET',
    path: `${base}/questions/:questionId/content`,
    right: 'agent',
    summary: 'What one version says',
    params: one,
    query: z.strictObject({ version: versionQuery }),
    result: questionContent,
  }),
  compareQuestionVersions: endpoint({
    method: 'GET',
    path: `${base}/questions/:questionId/comparison`,
    right: 'agent',
    summary: 'What differs between two versions, by field and by words',
    params: one,
    query: z.strictObject({
      from: versionQuery,
      to: versionQuery,
    }),
    result: z.object({ changes: z.array(fieldChange) }),
  }),
  restoreQuestion: endpoint({
    method: 'POST',
    path: `${base}/questions/:questionId/restoration`,
    right: 'agent',
    summary: 'Roll back: a new version that says what an older one said; agents bring it back as a draft',
    params: one,
    body: seen.extend({ from: version, publish: z.boolean().default(false) }),
    result: question,
  }),
  getVocabulary: endpoint({
    method: 'GET',
    path: `${base}/vocabulary`,
    right: 'agent',
    summary: 'Synonyms and words of the trade',
    params: ws,
    result: vocabulary,
  }),
  changeVocabulary: endpoint({
    method: 'PUT',
    path: `${base}/vocabulary`,
    right: 'supervisor',
    summary:
      'Save synonyms and words of the trade; understood at once; refused when somebody saved newer ones',
    params: ws,
    body: vocabulary,
    result: vocabulary,
  }),
  getKnowledgeSettings: endpoint({
    method: 'GET',
    path: `${base}/settings`,
    right: 'agent',
    summary: 'How knowledge is published here',
    params: ws,
    result: knowledgeSettings,
  }),
  changeKnowledgeSettings: endpoint({
    method: 'PUT',
    path: `${base}/settings`,
    right: 'admin',
    summary: 'Say how knowledge is published here',
    params: ws,
    body: knowledgeSettings,
    result: knowledgeSettings,
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
    body: z.strictObject({
      text: z.string().min(1).max(1000),
      /** as whom; absent: somebody of whom nothing is known */
      reader: reader.optional(),
      /** what is being written, tried as if it were published; without an id, beside all that is there */
      draft: z.strictObject({ id: questionId.optional(), content: questionContent }).optional(),
    }),
    result: triedAnswer,
  }),
  checkWordings: endpoint({
    method: 'POST',
    path: `${base}/wordings/check`,
    right: 'agent',
    summary: 'Which ways of asking lead to another published question',
    params: ws,
    body: z.strictObject({
      question: questionId.optional(),
      texts: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
    }),
    result: z.object({ problems: z.array(wordingProblem) }),
  }),
  suggestWordings: endpoint({
    method: 'GET',
    path: `${base}/questions/:questionId/asked`,
    right: 'agent',
    summary: 'How customers asked this lately in words that it does not have yet, most often first; masked',
    params: one,
    result: z.object({
      data: z.array(z.object({ text: z.string(), count: z.int(), lastAt: z.iso.datetime() })),
    }),
  }),
} as const;
