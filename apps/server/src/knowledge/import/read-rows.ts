import { type Locale, questionContent, type Wording, wording } from '@parley/contract';
import { exactKey } from '../live/exact-key.ts';
import { importProblem } from './import-problem.ts';
import { type Column, type Header, readHeader } from './read-header.ts';
import { readLanguage } from './read-language.ts';
import type { ImportedTopic } from './topic.ts';

/** What is wrong with a row, its reason as it is stored. */
export interface RowProblem {
  /** as a spreadsheet counts: the header is row 1 */
  row: number;
  problem: string;
}
export interface ReadRows {
  topics: ImportedTopic[];
  errors: RowProblem[];
}
interface Row {
  key: string;
  category: string;
  locale: Locale;
  wording: Wording;
  /** only what has a column */
  facts: Partial<Pick<ImportedTopic, 'kind' | 'tags' | 'validFrom' | 'validTo'>>;
}

export const mostRows = 5_000;
const categoryChars = 60;
const keyChars = 100;

/** Reads the rows of a sheet one by one into topics; rows with the same key are one topic in several languages. */
export function createRowReader(workspaceLocale: Locale) {
  const topics = new Map<string, ImportedTopic & { rows: Map<Locale, number> }>();
  const errors: RowProblem[] = [];
  let header: Header | undefined;
  let row = 0;
  let isTooLong = false;
  const take = (read: Row) => {
    const topic = topics.get(read.key);
    const before = topic?.rows.get(read.locale);
    if (before !== undefined) return importProblem('same-question', before);
    topics.set(read.key, {
      ...topic,
      ...read.facts,
      key: read.key,
      category: read.category || (topic?.category ?? ''),
      wordings: { ...topic?.wordings, [read.locale]: read.wording },
      rows: new Map(topic?.rows).set(read.locale, row),
    });
    return undefined;
  };
  const readHead = (cells: readonly string[]) => {
    const read = readHeader(cells);
    if ('problem' in read) errors.push({ row, problem: read.problem });
    else header = read;
  };
  const readBody = (cells: readonly string[], columns: Header) => {
    const read = readRow(cells, columns, workspaceLocale);
    const problem = 'problem' in read ? read.problem : take(read);
    if (problem) errors.push({ row, problem });
  };
  return {
    /** False when no further row is wanted. */
    add(cells: readonly string[]): boolean {
      row += 1;
      if (row === 1) readHead(cells);
      else if (header && cells.some((cell) => cell.trim() !== '')) readBody(cells, header);
      if (row > mostRows + 1) {
        isTooLong = true;
        errors.push({ row, problem: importProblem('too-many-rows', mostRows) });
      }
      return header !== undefined && !isTooLong;
    },
    /** Notes that the text itself cannot be read from this row on. */
    fail: (at: number, problem: string) => void errors.push({ row: at, problem }),
    end: (): ReadRows => ({ topics: [...topics.values()].map(({ rows: _rows, ...topic }) => topic), errors }),
  };
}

function readRow(
  cells: readonly string[],
  header: Header,
  workspaceLocale: Locale,
): Row | { problem: string } {
  const cell = (column: Column): string => {
    const at = header[column];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const title = cell('question');
  const locale = readLanguage(cell('language'), title) ?? (cell('language') ? undefined : workspaceLocale);
  if (!locale) return { problem: importProblem('language', cell('language').slice(0, 40)) };
  const category = cell('category');
  if (category.length > categoryChars) return { problem: importProblem('long-category', categoryChars) };
  const questions = [title, ...cell('similar').split(/[|｜\r\n]+/)].map((each) => each.trim());
  const read = wording.safeParse({
    questions: [...new Set(questions.filter((each, at) => at === 0 || each !== ''))],
    answer: cell('answer'),
  });
  if (!read.success) return { problem: problemOf(read.error.issues[0]?.path ?? []) };
  const facts = readFacts(header, cell);
  if ('problem' in facts) return facts;
  return { key: keyOf(cell('key'), locale, title), category, locale, wording: read.data, facts };
}

const factsOf = questionContent.pick({ kind: true, tags: true, validFrom: true, validTo: true }).partial();

/** What a sheet says beside the words; a column that is missing says nothing, an empty cell says the usual. */
function readFacts(header: Header, cell: (column: Column) => string): Row['facts'] | { problem: string } {
  const given = {
    ...(header.kind === undefined ? {} : { kind: cell('kind').toLowerCase() || 'qa' }),
    ...(header.tags === undefined
      ? {}
      : {
          tags: cell('tags')
            .split(/[|｜\r\n]+/)
            .map((tag) => tag.trim())
            .filter(Boolean),
        }),
    ...(header.from === undefined ? {} : { validFrom: cell('from') || null }),
    ...(header.to === undefined ? {} : { validTo: cell('to') || null }),
  };
  const read = factsOf.safeParse(given);
  if (read.success)
    return Object.fromEntries(
      Object.keys(given).map((name) => [name, read.data[name as keyof typeof read.data]]),
    );
  const named = { kind: 'kind', tags: 'tags', validFrom: 'valid_from', validTo: 'valid_to' };
  const [field] = read.error.issues[0]?.path ?? [];
  return {
    problem: importProblem('fact', named[field as keyof typeof named]),
  };
}

function problemOf([part, at]: readonly PropertyKey[]): string {
  if (part === 'answer') return importProblem('answer', 4000);
  if (at === 0) return importProblem('question', 300);
  if (at === undefined) return importProblem('many-similar', 200);
  return importProblem('long-similar', 300);
}

/** Under which key a row is found again when the file comes a second time: the one it names, or its own question. */
const keyOf = (named: string, locale: Locale, title: string): string =>
  named === '' ? `${locale}:${exactKey(title)}` : named.slice(0, keyChars);
