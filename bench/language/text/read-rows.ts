import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the labelled sets of the product lie. */
const data = join(process.env.BENCH_ROOT ?? process.cwd(), 'packages', 'nlu', 'data');

/** Reads a labelled set of ours as one record a row, keyed by the names in its header line. */
export function readRows(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(data, file), 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
