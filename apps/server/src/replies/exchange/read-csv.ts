import { cannedReply, replyLimits } from '@parley/contract';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface ReadReply {
  code: string;
  text: string;
  folder: string;
}
export interface RowProblem {
  /** as a spreadsheet counts: the header is row 1 */
  row: number;
  problem: string;
}

const names = {
  code: ['code', 'shortcut', '快捷码', '短码', 'コード', '快捷碼', '短碼'],
  text: ['text', 'reply', 'content', '内容', '話術', '话术', '內容', '本文'],
  folder: ['folder', 'category', '文件夹', '分类', '資料夾', '分類', 'フォルダー'],
} as const;
type Column = keyof typeof names;

const shape = z.object({
  code: cannedReply.shape.code,
  text: cannedReply.shape.text.refine((text) => text.trim() !== ''),
  folder: cannedReply.shape.folder,
});
const wrong: Record<Column, string> = {
  code: 'the code is empty, longer than 40 characters, or has other signs than letters, digits, - and _',
  text: 'the text is empty or longer than 4000 characters',
  folder: 'the folder is longer than 100 characters',
};

/** Reads canned replies from a CSV with a header; nothing is thrown, what is wrong is told by row. */
export function readCsv(csv: string): { replies: ReadReply[]; errors: RowProblem[] } {
  let rows: string[][];
  try {
    rows = parse(csv, { bom: true, relax_column_count: true, delimiter: [',', ';', '\t'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      replies: [],
      errors: [{ row: Number(error.records ?? 0) + 1, problem: 'this is no CSV from here on' }],
    };
  }
  const [head = [], ...body] = rows;
  const at = columnsOf(head);
  if (at.code === undefined || at.text === undefined)
    return { replies: [], errors: [{ row: 1, problem: 'a column “code” and a column “text” are needed' }] };
  if (body.length > replyLimits.rows)
    return { replies: [], errors: [{ row: 1, problem: `more than ${replyLimits.rows} rows` }] };
  return readBody(body, at);
}

function readBody(body: readonly string[][], at: Partial<Record<Column, number>>) {
  const replies: ReadReply[] = [];
  const errors: RowProblem[] = [];
  const seen = new Map<string, number>();
  body.forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (column: Column) => unguard(at[column] === undefined ? '' : (cells[at[column]] ?? ''));
    const code = cell('code').trim().replace(/^\//, '');
    const read = shape.safeParse({ code, text: cell('text').toWellFormed(), folder: cell('folder') });
    const earlier = seen.get(code.toLowerCase());
    if (!read.success) errors.push({ row, problem: wrong[read.error.issues[0]?.path[0] as Column] });
    else if (earlier !== undefined) errors.push({ row, problem: `the same code as in row ${earlier}` });
    else replies.push(read.data);
    seen.set(code.toLowerCase(), row);
  });
  return { replies, errors };
}

function columnsOf(head: readonly string[]): Partial<Record<Column, number>> {
  const at: Partial<Record<Column, number>> = {};
  head.forEach((cell, index) => {
    const name = cell.trim().toLowerCase();
    for (const column of Object.keys(names) as Column[])
      if (at[column] === undefined && (names[column] as readonly string[]).includes(name)) at[column] = index;
  });
  return at;
}

/** Takes off the apostrophe that keeps a spreadsheet from calculating. */
const unguard = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
