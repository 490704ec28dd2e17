import { createHash } from 'node:crypto';
import { type MediaRef, VendorRefused } from '@parley/channels';
import type { Attachment, ContactId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import type { KnownUser } from '../people/store.ts';
import { download } from './media-jobs.ts';

/** A face, not a poster. */
const mostBytes = 2 * 1024 * 1024;

/** What is known of somebody's picture: digests of what names it at the vendor, and of its bytes. */
export interface KeptPicture {
  of: string;
  sha?: string;
}

export const digestOf = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');

/**
 * Fetches somebody's picture into the own storage and shows their contact by it; bytes that are there already are not stored again.
 * One that is too large, no picture or no longer there is let be until it changes; throws where the vendor could not be asked.
 */
export async function keepPicture(
  room: HostRoom,
  live: LiveAccount,
  { contactId, pictureSha }: KnownUser,
  at: Pick<MediaRef, 'id' | 'url'>,
): Promise<KeptPicture> {
  const of = digestOf(at.id ?? at.url ?? '');
  try {
    const { bytes } = await download(room, live, { kind: 'image', ...at }, mostBytes);
    if (bytes.length > mostBytes) return { of };
    const sha = digestOf(bytes);
    if (sha === pictureSha) return { of, sha };
    const { workspaceId } = live.row;
    const file = await room.ports.keepFile(workspaceId, contactId, {
      ...{ name: 'picture', bytes, isPicture: true },
    });
    await showBy(room, live, contactId, file);
    return { of, sha };
  } catch (error) {
    if (isFinal(error)) return { of };
    throw error;
  }
}

/** Shows somebody by no picture any more, since their vendor shows none; it comes back with the next one, be it the same. */
export async function removePicture(
  room: HostRoom,
  live: LiveAccount,
  { contactId }: KnownUser,
): Promise<KeptPicture> {
  await showBy(room, live, contactId, null);
  return { of: '', sha: '' };
}

const showBy = (
  { kernel, ports }: HostRoom,
  { row: { workspaceId } }: LiveAccount,
  contactId: ContactId,
  file: Attachment | null,
): Promise<void> =>
  kernel.database.hot.transaction(async (tx) => {
    if ((await ports.contacts.notePicture(tx, contactId, file)) > 0)
      await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: contactId });
  });

/** What no other try would make a picture of. */
const isFinal = (error: unknown) =>
  error instanceof VendorRefused
    ? ['content', 'recipient-gone', 'permission'].includes(error.problem.class)
    : error instanceof Refusal
      ? ['file.type-refused', 'file.too-large', 'request.invalid', 'request.too-many'].includes(error.code)
      : /larger than \d+ bytes/.test(String(error));
