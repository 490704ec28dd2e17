import { type ImportProblemCode, importProblemCode, type KnowledgeImport } from '@parley/contract';
import type { FetchProblem, FetchProblemCode } from '../../kernel/guarded-fetch/index.ts';

const sentences: { readonly [C in ImportProblemCode]: (detail: string) => string } = {
  robots: () => 'The robots.txt of the site does not allow it.',
  'robots-unreadable': () => 'The robots.txt of the site cannot be read now.',
  'other-site': (host) => `It leads on to another site, ${host}.`,
  status: (status) => `It answers with ${status}.`,
  'no-page': (type) => `It is no page but ${type || 'something without a type'}.`,
  'no-heading': () => 'No heading with text under it was found.',
  'parts-left': (count) => `${count} of its parts are too long or there twice, and were left out.`,
  'too-many': (most) => `An import has at most ${most} questions; this page is beyond them.`,
  'nothing-found': () => 'No question was found on the pages; see what was left out.',
  'no-sitemap': () => 'This is no sitemap.',
  'empty-sitemap': (host) => `The sitemap names no page of ${host}.`,
  'refused-address': (said) => said,
  unreachable: (said) => said,
  timeout: (said) => said,
  'too-large': (said) => said,
  'broken-answer': (said) => said,
  encoding: () => 'The file is no text in an encoding that can be told; save it as UTF-8.',
  'old-office': () =>
    'This is a file of an old Office, or has a password; save it as .xlsx or .docx without one.',
  'unknown-zip': () => 'This is neither a spreadsheet (.xlsx) nor a document (.docx).',
  damaged: () => 'The file is damaged and cannot be opened.',
  'damaged-document': () => 'The document is damaged and cannot be read.',
  'damaged-sheet': () => 'The spreadsheet is damaged and cannot be read.',
  'damaged-pdf': () => 'The PDF is damaged or has a password, and cannot be read.',
  'damaged-json': () => 'The JSON is damaged, or no list of what is wanted here.',
  'unpacks-too-large': (most) => `The file unpacks to more than ${most} MB; split it.`,
  'too-many-pages': (most) => `The PDF has more than ${most} pages; split it.`,
  'too-long': () => 'The file takes too long to read; split it.',
  'too-heavy': () => 'The file cannot be read: it is damaged or too large.',
  'no-headings': () => 'No question was found: each heading with text under it becomes one.',
  'no-questions': () => 'The file holds no questions.',
  'wrong-rows': () => 'Some rows are not right.',
  tests: (run) => `Tests of the bot would fail; look at run ${run}.`,
  'no-talks': () => 'This is no file of talks; send CSV, XLSX, JSON or TXT.',
  quotation: () => 'a quotation mark is not closed, or stands where none may',
  'unknown-column': (column) =>
    `unknown column “${column}”; known are key, kind, category, tags, valid_from, valid_to, language, question, similar, answer`,
  'column-twice': (column) => `the column ${column} is there twice`,
  'column-missing': (column) => `the column ${column} is missing`,
  'too-many-rows': (most) => `more than ${most} rows; split the file`,
  language: (said) => `the language “${said}” is none of zh-CN, zh-TW, en, ja`,
  'long-category': (most) => `the category is longer than ${most} characters`,
  answer: (most) => `the answer is empty or longer than ${most} characters`,
  question: (most) => `the question is empty or longer than ${most} characters`,
  'many-similar': (most) => `more than ${most} similar questions`,
  'long-similar': (most) => `a similar question is longer than ${most} characters`,
  'same-question': (row) => `the same question as in row ${row}`,
  'same-key': (row) => `the same key as question ${row}`,
  fact: (column) => `${column} is not right; times are written as 2026-11-11T00:00:00Z`,
  field: (said) => said,
  speaker: () => 'nobody is named who says this',
  'speaker-line': () => 'nobody is named who says this; lines are written as `Name: words`',
  'too-many-lines': (most) => `more than ${most} lines; split the file`,
};

/** A reason as it is stored: its code and what it is about, before the sentence. */
export const importProblem = (code: ImportProblemCode, detail: string | number = ''): string => {
  const about = String(detail)
    .replace(/[\]\s]+/g, ' ')
    .slice(0, 200);
  return `[${code}:${about}] ${sentences[code](String(detail))}`;
};

const ofFetch: { readonly [C in FetchProblemCode]: ImportProblemCode } = {
  'url-refused': 'refused-address',
  'address-refused': 'refused-address',
  'header-refused': 'refused-address',
  'redirect-refused': 'other-site',
  'name-unknown': 'unreachable',
  unreachable: 'unreachable',
  timeout: 'timeout',
  'too-large': 'too-large',
  'broken-answer': 'broken-answer',
};

/** A request that came to nothing, as a reason about a host. */
export const fetchProblem = (
  { code, message }: Pick<FetchProblem, 'code' | 'message'>,
  url: string,
): string => `[${ofFetch[code]}:${new URL(url).host}] ${message}`;

/** What is wrong with rows, each with its reason apart. */
export const readProblems = (
  stored: readonly { row: number; problem: string }[],
): KnowledgeImport['errors'] => stored.map(({ row, problem }) => ({ row, ...readProblem(problem) }));

/** Takes a stored reason apart; a sentence without a code is all there is of one. */
export function readProblem(stored: string): { problem: string; why: KnowledgeImport['why'] } {
  const [, code, detail = '', problem = ''] = /^\[([a-z-]+):([^\]]*)\] (.*)$/su.exec(stored) ?? [];
  const known = importProblemCode.safeParse(code);
  return known.success ? { problem, why: { code: known.data, detail } } : { problem: stored, why: null };
}
