import {
  type Attachment,
  attachmentPath,
  type ChannelAccountId,
  type ContactId,
  cutText,
  type Locale,
  type WorkspaceId,
} from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { anonymousName } from './anonymous-name.ts';
import type { CodeAddress } from './codes/address.ts';
import { joinHolders } from './merge/join-holders.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import {
  deleteClaims,
  insertChannelIdentities,
  insertContacts,
  insertProof,
  renameAnonymous,
  updatePicture,
} from './store.ts';

/** Somebody who wrote through a channel for the first time, as its vendor knows them. */
export interface ChannelPerson {
  user: string;
  name?: string | undefined;
  locale: Locale;
  /** addresses that the vendor has verified */
  phone?: string | undefined;
  email?: string | undefined;
}

const plain = (text: string | undefined, longest: number) =>
  text === undefined
    ? undefined
    : cutText(
        text
          .toWellFormed()
          .replace(/\p{Cc}/gu, ' ')
          .trim(),
        longest,
      ) || undefined;

/** Makes a contact for each, all in a few statements; the vendor's word stands for their addresses, and joins them with whoever has proven the same. */
export async function openFromChannel(
  room: MergeRoom,
  tx: Tx,
  from: { workspaceId: WorkspaceId; channelAccountId: ChannelAccountId; at: string },
  people: readonly ChannelPerson[],
): Promise<Map<string, ContactId>> {
  const { workspaceId, channelAccountId, at } = from;
  const made = people.map((person) => {
    const id: ContactId = newId('ctc', Date.parse(at));
    const [phone, email] = [plain(person.phone, 40), plain(person.email, 254)?.toLowerCase()];
    return { ...person, id, phone, email, name: plain(person.name, 100) ?? anonymousName(id, person.locale) };
  });
  await insertContacts(tx, workspaceId, made, at);
  const identities = made.map(({ id, user }) => ({ id: newId('idn'), contactId: id, value: user }));
  await insertChannelIdentities(tx, { workspaceId, channelAccountId }, identities);
  for (const { id: contactId, phone, email } of made) {
    const about = { ...from, contactId };
    if (phone) await proveFromChannel(room, tx, about, { kind: 'phone', value: phone });
    if (email) await proveFromChannel(room, tx, about, { kind: 'email', value: email });
  }
  return new Map(made.map(({ user, id }) => [user, id]));
}

/** Notes an address of a contact that a vendor has verified, and joins the contact with whoever has proven the same. */
export async function proveFromChannel(
  room: MergeRoom,
  tx: Tx,
  about: { workspaceId: WorkspaceId; channelAccountId: ChannelAccountId; contactId: ContactId; at: string },
  address: CodeAddress,
): Promise<void> {
  const { workspaceId, channelAccountId, contactId, at } = about;
  await deleteClaims(tx, contactId, address.kind, address.value);
  await insertProof(tx, { id: newId('idn'), workspaceId, contactId, channelAccountId, ...address });
  await joinHolders(room, tx, { workspaceId, contactId, at }, address);
}

/** Shows a contact by this stored picture from now on, or by none; counts 1 where that is news. */
export const notePicture = (tx: Tx, contactId: ContactId, file: Attachment | null): Promise<number> =>
  updatePicture(tx, contactId, file && attachmentPath(file));

/** Takes over what a vendor says of somebody whom nobody has given a name yet; counts 1 where something changed. */
export async function noteProfile(
  tx: Tx,
  contactId: ContactId,
  { name, locale }: { name?: string | undefined; locale?: Locale | undefined },
): Promise<number> {
  const said = plain(name, 100);
  const anonymous = (['zh-CN', 'zh-TW', 'en', 'ja'] as const).map((each) => anonymousName(contactId, each));
  return renameAnonymous(tx, contactId, { name: said, locale, anonymous });
}
