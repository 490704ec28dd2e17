import type { StoredReply } from '../store.ts';

/** Canned replies as a CSV that can be brought in again; no cell of it is a formula. */
export function writeCsv(replies: readonly StoredReply[]): string {
  const rows = [
    ['code', 'text', 'folder', 'shared', 'used', 'resolved', 'rating'],
    ...replies.map((reply) => [
      ...[reply.code, reply.text, reply.folder, reply.shared ? 'yes' : 'no', String(reply.timesUsed)],
      ...[String(reply.resolved), reply.ratingAverage === null ? '' : String(reply.ratingAverage)],
    ]),
  ];
  // Spreadsheets take a file without the mark for one of another encoding.
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

const cellOf = (text: string) => quote(guard(text));
const guard = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quote = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
