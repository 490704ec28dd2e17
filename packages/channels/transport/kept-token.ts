import { createHash } from 'node:crypto';

const markOf = (source: string) => createHash('sha256').update(source).digest('base64url').slice(0, 16);

/** What the next token is made from, marked with the setting that it came from. */
export const keepOf = (source: string, next: string): string => `${markOf(source)} ${next}`;

/** What was kept, if it came from the setting as it is now: who enters a new one means that one. */
export function keptOf(kept: string | undefined, source: string): string | undefined {
  if (kept === undefined) return undefined;
  const at = kept.indexOf(' ');
  if (at < 0) return kept;
  return kept.slice(0, at) === markOf(source) ? kept.slice(at + 1) : undefined;
}
