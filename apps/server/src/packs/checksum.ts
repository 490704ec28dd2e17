import { createHash } from 'node:crypto';
import type { PackFile } from '@parley/contract';

/** The checksum of a pack: the same for the same content, whatever the order of its fields. */
export function checksumOf({
  checksum: _,
  ...rest
}: Omit<PackFile, 'checksum'> & { checksum?: string }): string {
  return `sha256-${createHash('sha256').update(writtenInOrder(rest)).digest('base64url')}`;
}

/** JSON with the fields of every object in the order of their names. */
export const writtenInOrder = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
