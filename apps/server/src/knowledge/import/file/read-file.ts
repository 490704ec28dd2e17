import { extname } from 'node:path';
import { type CsvError, parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { delimiterOf } from '../delimiter-of.ts';
import { importProblem } from '../import-problem.ts';
import { decodeText } from './decode-text.ts';
import { FileProblem } from './file-problem.ts';
import { fillReferences } from './fill-references.ts';
import { checkZip } from './open-zip.ts';
import { readPdf } from './read-pdf.ts';
import { readSections } from './read-sections.ts';

/** What stands in a file: rows of a sheet, the first of them its header; or questions as an export wrote them. */
export type FileRows =
  | { kind: 'rows'; rows: string[][]; problem?: { row: number; problem: string } }
  | { kind: 'json'; topics: unknown[] };

/** Reads a file by what it is, whatever it is called; throws a `FileProblem` where it cannot. May take seconds: meant for a worker. */
export async function readFile(name: string, bytes: Buffer): Promise<FileRows> {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return readPacked(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return sections(await readPdf(bytes));
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new FileProblem(importProblem('old-office'));
  const text = decodeText(bytes);
  const kind = extname(name).toLowerCase();
  if (kind === '.json') return readJson(text);
  if (kind === '.md' || kind === '.markdown')
    return sections(readSections(marked.parse(text, { async: false })));
  if (kind === '.html' || kind === '.htm' || /^\s*<(!doctype html|html)[\s>]/i.test(text))
    return sections(readSections(text));
  return readCsv(text);
}

async function readPacked(bytes: Buffer): Promise<FileRows> {
  const names = checkZip(bytes);
  if (names.has('xl/workbook.xml')) return { kind: 'rows', rows: await readSheet(bytes) };
  if (!names.has('word/document.xml')) throw new FileProblem(importProblem('unknown-zip'));
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch(() => {
      throw new FileProblem(importProblem('damaged-document'));
    });
  return sections(readSections(value));
}

async function readSheet(bytes: Buffer): Promise<string[][]> {
  const { readSheet: read } = await import('read-excel-file/node');
  const rows = await read(fillReferences(bytes)).catch(() => {
    throw new FileProblem(importProblem('damaged-sheet'));
  });
  return rows.map((cells) => cells.map(cellText));
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell).replaceAll('\0', '');
};

function sections(rows: string[][]): FileRows {
  if (rows.length === 0) throw new FileProblem(importProblem('no-headings'));
  return { kind: 'rows', rows: [['category', 'question', 'answer'], ...rows] };
}

function readJson(text: string): FileRows {
  try {
    const read: unknown = JSON.parse(text, (_key, value) =>
      typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
    );
    const topics = Array.isArray(read) ? read : (read as { questions?: unknown } | null)?.questions;
    if (Array.isArray(topics)) return { kind: 'json', topics };
  } catch {
    // Said below.
  }
  throw new FileProblem(importProblem('damaged-json'));
}

/** Reads as far as the quotation marks allow. */
function readCsv(text: string): FileRows {
  const rows: string[][] = [];
  const options = { delimiter: delimiterOf(text), relax_column_count: true, bom: true };
  try {
    const keep = (record: string[]) => {
      rows.push(record);
      return null;
    };
    parseCsv(text, { ...options, on_record: keep });
  } catch (error) {
    const row = Number((error as CsvError & { records?: number }).records ?? rows.length) + 1;
    return {
      kind: 'rows',
      rows,
      problem: { row, problem: importProblem('quotation') },
    };
  }
  return { kind: 'rows', rows };
}
