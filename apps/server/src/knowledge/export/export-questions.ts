import { type ExportFormat, locales, type WorkspaceId } from '@parley/contract';
import type { KnowledgeRoom } from '../room.ts';
import { listPublished, type Published } from './store.ts';
import { writeInWorker } from './write-in-worker.ts';

interface Exported {
  name: string;
  type: string;
  /** base64 */
  content: string;
}
const types: { readonly [F in ExportFormat]: string } = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};
const columns = [
  'key',
  'kind',
  'category',
  'tags',
  'valid_from',
  'valid_to',
  'language',
  'question',
  'similar',
  'answer',
];

/** What is published, as a file that can be imported again; only the JSON has a place for rich answers and variants. */
export async function exportQuestions(
  { kernel }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  format: ExportFormat,
): Promise<Exported> {
  const published = await listPublished(kernel.database.in(workspaceId), workspaceId);
  const bytes = await writers[format](published);
  const day = new Date(kernel.clock.now()).toISOString().slice(0, 10);
  return { name: `knowledge-${day}.${format}`, type: types[format], content: bytes.toString('base64') };
}

const writers: {
  readonly [F in ExportFormat]: (published: readonly Published[]) => Promise<Buffer> | Buffer;
} = {
  json: (published) => Buffer.from(JSON.stringify(documentOf(published), undefined, 1)),
  // Spreadsheets take a file without the mark for one of another encoding.
  csv: (published) =>
    Buffer.from(
      `\ufeff${[columns, ...rowsOf(published)].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`,
    ),
  xlsx: (published) => writeInWorker([columns, ...rowsOf(published)]),
};

function documentOf(published: readonly Published[]): object[] {
  const keys = new Map(published.map(({ id, key }) => [id, key]));
  return published.map(({ key, content }) => ({
    key,
    ...content,
    related: content.related.flatMap((id) => keys.get(id) ?? []),
  }));
}

const rowsOf = (published: readonly Published[]): string[][] =>
  published.flatMap(({ key, content: { kind, category, tags, validFrom, validTo, wordings } }) =>
    locales.flatMap((locale) => {
      const wording = wordings[locale];
      if (!wording) return [];
      const [question = '', ...similar] = wording.questions;
      const facts = [key, kind, category, tags.join('|'), validFrom ?? '', validTo ?? ''];
      return [[...facts, locale, question, similar.join('\n'), wording.answer].map(guard)];
    }),
  );

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, which an import takes off again. */
const guard = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
