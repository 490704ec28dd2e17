import { type Locale, questionContent } from '@parley/contract';
import { z } from 'zod';
import type { FileRows } from './file/read-file.ts';
import { importProblem } from './import-problem.ts';
import { createRowReader, mostRows, type ReadRows } from './read-rows.ts';
import type { ImportedTopic } from './topic.ts';

const exported = questionContent.extend({
  key: z.string().trim().min(1).max(100),
  related: z.array(z.string().max(100)).max(10).default([]),
});

/** What was read of a file as topics, with what is wrong by row; of a JSON the first question is row 1. */
export function readTopics(read: FileRows, workspaceLocale: Locale): ReadRows {
  if (read.kind === 'json') return readExported(read.topics);
  const reader = createRowReader(workspaceLocale);
  for (const cells of read.rows) if (!reader.add(cells.map(withoutGuard))) break;
  if (read.problem) reader.fail(read.problem.row, read.problem.problem);
  return reader.end();
}

/** An export sets an apostrophe before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function readExported(list: readonly unknown[]): ReadRows {
  const read: ReadRows = { topics: [], errors: [] };
  if (list.length > mostRows)
    return {
      topics: [],
      errors: [{ row: mostRows + 1, problem: importProblem('too-many-rows', mostRows) }],
    };
  const keys = new Map<string, number>();
  for (const [at, each] of list.entries()) {
    const parsed = exported.safeParse(each);
    const before = parsed.success ? keys.get(parsed.data.key) : undefined;
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      read.errors.push({
        row: at + 1,
        problem: importProblem('field', `${issue?.path.join('.')}: ${issue?.message}`),
      });
    } else if (before !== undefined)
      read.errors.push({ row: at + 1, problem: importProblem('same-key', before) });
    else {
      keys.set(parsed.data.key, at + 1);
      read.topics.push(parsed.data as ImportedTopic);
    }
  }
  return read;
}
