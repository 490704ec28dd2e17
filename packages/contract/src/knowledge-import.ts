import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { idOf, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing } from './page.ts';

export const importLimits = { bytes: 10 * 1024 * 1024, pages: 500 } as const;

const base = '/api/v1/workspaces/:workspaceId/knowledge';
export const importId = idOf('imp');
export type ImportId = z.infer<typeof importId>;
const one = z.object({ workspaceId, importId });

/** Why a page or a row was left out, or nothing came in. */
export const importProblemCode = z.enum([
  // of a website
  ...['robots', 'robots-unreadable', 'other-site', 'status', 'no-page', 'no-heading', 'parts-left'],
  ...['too-many', 'nothing-found', 'no-sitemap', 'empty-sitemap', 'refused-address', 'unreachable'],
  ...['timeout', 'too-large', 'broken-answer'],
  // of a file
  ...['encoding', 'old-office', 'unknown-zip', 'damaged', 'damaged-document', 'damaged-sheet', 'damaged-pdf'],
  ...['damaged-json', 'unpacks-too-large', 'too-many-pages', 'too-long', 'too-heavy', 'no-headings'],
  ...['no-questions', 'wrong-rows', 'no-talks'],
  // of what would come of it: the detail is the run that tells which tests of the bot fail
  'tests',
  // of a row
  ...['quotation', 'unknown-column', 'column-twice', 'column-missing', 'too-many-rows', 'language'],
  ...['long-category', 'answer', 'question', 'many-similar', 'long-similar', 'same-question', 'same-key'],
  ...['fact', 'field', 'speaker', 'speaker-line', 'too-many-lines'],
] as const);
export type ImportProblemCode = z.infer<typeof importProblemCode>;
/** The reason with what it is about: a host, a column, a count; null where nothing but a sentence is known. */
export const importReason = z.object({ code: importProblemCode, detail: z.string() }).nullable();

/** A file on its way into the knowledge: it is read, looked over, and then brought in whole or not at all. */
export const knowledgeImport = z.object({
  id: importId,
  /** of the file, or the address */
  name: z.string(),
  source: z.enum(['file', 'page', 'sitemap']),
  /** pages of a website that are wanted, and those that were dealt with */
  pages: z.int().nonnegative(),
  pagesDone: z.int().nonnegative(),
  /** pages, or parts of them, that were left out, and why */
  skipped: z.array(z.object({ url: z.string(), problem: z.string(), why: importReason })),
  /** ready: what it would do is told and waits for a word; refused: it cannot come in, `problem` and `errors` say why */
  state: z.enum(['reading', 'ready', 'refused', 'bringing', 'done']),
  /** questions in the file, once it is read */
  topics: z.int().nonnegative(),
  created: z.int().nonnegative(),
  /** known ones that become different; the rest stays as it is */
  updated: z.int().nonnegative(),
  errors: z.array(z.object({ row: z.int(), problem: z.string(), why: importReason })),
  problem: z.string().nullable(),
  /** of what cannot come in */
  why: importReason,
  createdAt: z.iso.datetime(),
});
export type KnowledgeImport = z.infer<typeof knowledgeImport>;

/** What one question of an import would do. */
export const importedQuestion = z.object({
  effect: z.enum(['new', 'changed', 'same']),
  key: z.string(),
  category: z.string(),
  languages: z.array(locale),
  question: z.string(),
  /** its beginning */
  answer: z.string(),
});
export type ImportedQuestion = z.infer<typeof importedQuestion>;

export const exportFormat = z.enum(['csv', 'xlsx', 'json']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const knowledgeImportEndpoints = {
  startImport: endpoint({
    method: 'POST',
    path: `${base}/imports`,
    right: 'supervisor',
    summary:
      'Read a file of questions (multipart field `file`: CSV, XLSX, JSON, Markdown, HTML, DOCX or PDF); nothing changes yet',
    params: z.object({ workspaceId }),
    upload: true,
    result: knowledgeImport,
  }),
  startImportByAddress: endpoint({
    method: 'POST',
    path: `${base}/imports/by-address`,
    right: 'supervisor',
    summary: `Read a web page, or the pages of a sitemap (at most ${importLimits.pages}, of its own host, as its robots.txt allows); nothing changes yet`,
    params: z.object({ workspaceId }),
    body: z.strictObject({
      url: z.url({ protocol: /^https?$/ }).max(2000),
      source: z.enum(['page', 'sitemap']),
    }),
    result: knowledgeImport,
  }),
  listImports: endpoint({
    method: 'GET',
    path: `${base}/imports`,
    right: 'supervisor',
    summary: 'The latest imports, newest first',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(knowledgeImport) }),
  }),
  listImportedQuestions: endpoint({
    method: 'GET',
    path: `${base}/imports/:importId/questions`,
    right: 'supervisor',
    summary: 'What an import that is ready would do, question by question, in the order of the file',
    params: one,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).max(100_000).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    result: z.object({ data: z.array(importedQuestion), has_more: z.boolean() }),
  }),
  getImport: endpoint({
    method: 'GET',
    path: `${base}/imports/:importId`,
    right: 'supervisor',
    summary: 'How far an import is, and what it did or would do',
    params: one,
    result: knowledgeImport,
  }),
  applyImport: endpoint({
    method: 'POST',
    path: `${base}/imports/:importId/application`,
    right: 'supervisor',
    summary: 'Bring in what was read, all of it or nothing',
    params: one,
    body: z.strictObject({}),
    result: knowledgeImport,
  }),
  dropImport: endpoint({
    method: 'DELETE',
    path: `${base}/imports/:importId`,
    right: 'supervisor',
    summary: 'Forget an import; what it brought in stays',
    params: one,
    result: nothing,
  }),
  exportQuestions: endpoint({
    method: 'GET',
    path: `${base}/export`,
    right: 'supervisor',
    summary: 'What is published, as a file that can be imported again; `content` is base64',
    params: z.object({ workspaceId }),
    query: z.strictObject({ format: exportFormat.default('csv') }),
    result: z.object({ name: z.string(), type: z.string(), content: z.string() }),
  }),
} as const;
