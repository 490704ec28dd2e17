import { pipeline } from 'node:stream/promises';
import type { importReport } from '@parley/contract';
import { CsvError, parse } from 'csv-parse';
import type { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import type { Editor, KnowledgeRoom } from '../room.ts';
import { delimiterOf } from './delimiter-of.ts';
import { importProblem, readProblems } from './import-problem.ts';
import { importTopics } from './import-topics.ts';
import { createRowReader, type ReadRows, type RowProblem } from './read-rows.ts';

type Report = z.infer<typeof importReport>;

const sliceBytes = 64 * 1024;
const mostErrors = 100;

/** Imports a CSV, all rows or none; with wrong rows, a dry run reports them and a real one is refused with them. */
export async function importCsv(
  room: KnowledgeRoom,
  editor: Editor,
  csv: string,
  dryRun: boolean,
): Promise<Report> {
  const locale = await room.live.localeOf(editor.workspaceId);
  const { topics, errors } = await readCsv(csv, createRowReader(locale));
  const told = readProblems(errors.slice(0, mostErrors)).map(({ row, problem }) => ({ row, problem }));
  if (errors.length > 0 && !dryRun) throw invalidRows(told);
  const { created, updated } =
    errors.length > 0 ? { created: 0, updated: 0 } : await importTopics(room, editor, topics, dryRun);
  return { created, updated, errors: told, dryRun };
}

const invalidRows = (errors: readonly RowProblem[]) =>
  new Refusal('knowledge.invalid-rows', {
    detail: 'Some rows are not right; nothing was imported.',
    errors: Object.fromEntries(errors.map(({ row, problem }) => [String(row), problem])),
  });

/** Reads the text slice by slice, letting others have their turn between, since a large file takes a while. */
async function readCsv(csv: string, reader: ReturnType<typeof createRowReader>): Promise<ReadRows> {
  const parser = parse({ bom: true, delimiter: delimiterOf(csv), relax_column_count: true });
  try {
    await pipeline(slicesOf(Buffer.from(csv)), parser, async (rows: AsyncIterable<string[]>) => {
      let isWanted = true;
      for await (const cells of rows) if (isWanted) isWanted = reader.add(cells);
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reader.fail(Number(error.records) + 1, importProblem('quotation'));
  }
  return reader.end();
}

async function* slicesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    await new Promise(setImmediate);
    yield bytes.subarray(at, at + sliceBytes);
  }
}
