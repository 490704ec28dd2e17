import { extname } from 'node:path';
import { type Mining, mineTalks } from './mine-talks.ts';
import { type ReadTalks, type RowProblem, readTalkJson, readTalkRows, readTalkText } from './read-talks.ts';

/** A file of talks as it was opened: rows of a sheet, or its text. */
export type Opened = { name: string; nowMs: number } & ({ rows: string[][] } | { text: string });
export type ReadLog = { errors: RowProblem[] } | { mining: Mining };

/** Reads talks and mines them; seconds of work for a large file, meant for a worker. A single wrong row and nothing is mined. */
export function readLogFile(opened: Opened): ReadLog {
  const { lines, errors } = linesOf(opened);
  return errors.length > 0 ? { errors } : { mining: mineTalks(lines, opened.nowMs) };
}

function linesOf(opened: Opened): ReadTalks {
  if ('rows' in opened) return readTalkRows(opened.rows);
  return extname(opened.name).toLowerCase() === '.json'
    ? readTalkJson(opened.text)
    : readTalkText(opened.text);
}
