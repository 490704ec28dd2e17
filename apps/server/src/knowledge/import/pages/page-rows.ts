import { wording } from '@parley/contract';
import { importProblem } from '../import-problem.ts';

/** The rows that a page adds, each under a key that is found again when the page is read anew. */
export interface PageRows {
  /** key, category, question, answer */
  rows: string[][];
  problem: string | null;
}

const keyChars = 100;

/** Keeps of a page's sections what can be a question; what is too long or is there twice is left out and told. */
export function rowsOfPage(url: string, sections: readonly (readonly string[])[]): PageRows {
  const { pathname, search } = new URL(url);
  const rows = new Map<string, string[]>();
  let left = 0;
  for (const [category = '', question = '', answer = ''] of sections) {
    const key = `${pathname}${search}#${question}`.slice(-keyChars);
    const isFit = wording.safeParse({ questions: [question], answer }).success;
    if (isFit && !rows.has(key)) rows.set(key, [key, category, question, answer]);
    else left += 1;
  }
  if (sections.length === 0) return { rows: [], problem: importProblem('no-heading') };
  const problem = left === 0 ? null : importProblem('parts-left', left);
  return { rows: [...rows.values()], problem };
}

export const pageHeader = ['key', 'category', 'question', 'answer'];
