import { readFileSync } from 'node:fs';

/** A text and the intent that people gave it. */
export interface Labelled {
  text: string;
  intent: string;
}

/** Reads a CSV file of text,label with a heading (RFC 4180: quotes, doubled quotes, line ends inside quotes); other columns are left out. */
export function readCsv(file: string): Labelled[] {
  const [, ...rows] = parseCsv(readText(file));
  return rows
    .filter((row) => row.length > 1)
    .map(([text = '', intent = '']) => ({ text, intent: intent.trim() }));
}

/** Reads the lines of `seq.in` with the lines of `label` beside them. */
export function readSequences(folder: string): Labelled[] {
  const labels = readLines(`${folder}/label`);
  return readLines(`${folder}/seq.in`).map((text, at) => ({ text, intent: labels[at] ?? '' }));
}

/** Reads pairs of text and intent, as CLINC150 keeps them. */
export function readPairs(pairs: unknown): Labelled[] {
  if (!Array.isArray(pairs)) throw new Error('Expected a list of pairs of text and intent.');
  return pairs.map((pair: unknown) => {
    const [text, intent] = Array.isArray(pair) ? pair : [];
    return { text: String(text), intent: String(intent) };
  });
}

/** Reads the lines of one file a class, as SMP2017 keeps them; the class is the name of the file after its first underscore. */
export function readClassFile(file: string): Labelled[] {
  const intent = file.replace(/^.*\/[^_/]*_/u, '').replace(/\.txt$/u, '');
  return readLines(file)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text, intent }));
}

/** Reads a file as UTF-8 without its byte order mark. */
export function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
}

function readLines(file: string): string[] {
  return readText(file)
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u);
}

/** Splits CSV into rows of fields. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
  }
  return rows;
}
