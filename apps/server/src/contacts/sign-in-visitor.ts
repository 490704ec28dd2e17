import type { ContactId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { hashSecret, newId, newSecret } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { anonymousName } from './anonymous-name.ts';
import { readAddress } from './codes/address.ts';
import { getContact } from './get-contact.ts';
import { joinHolders } from './merge/join-holders.ts';
import { joinProven } from './merge/join-proven.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteSign } from './merge/propose.ts';
import { noteBrowser } from './note-browser.ts';
import type { OpenedVisitor, Opening } from './open-visitor.ts';
import * as store from './store.ts';
import { deleteTokens, type HeldToken, insertToken, prolongToken } from './token-store.ts';
import type { VerifiedIdentity } from './verified-identity.ts';

interface SignIn extends Opening {
  identity: VerifiedIdentity;
  held: HeldToken | undefined;
  now: string;
  room: MergeRoom;
}

/**
 * Opens the one contact that the site's proof names. Somebody proven for the first time keeps the history of the anonymous
 * contact whose token they hold; somebody known already goes on with their own contact, and the anonymous one is known from then on to be the same person.
 */
export async function signInVisitor(kernel: Kernel, tx: Tx, signIn: SignIn): Promise<OpenedVisitor> {
  const { workspaceId, identity } = signIn;
  await store.takeTurns(tx, `${workspaceId}:user:${identity.sub}`);
  const known = await store.findProven(tx, workspaceId, 'user', identity.sub);
  const contactId = known ?? (await proveFirst(tx, signIn));
  const { name, email, phone, attributes } = identity;
  const news = await store.updateFromSite(tx, { id: contactId, name, email, phone, attributes });
  await store.noteVisit(tx, contactId, signIn.locale, signIn.now);
  await recordAddress(tx, signIn, contactId, 'email', email, identity.isEmailProven);
  await recordAddress(tx, signIn, contactId, 'phone', phone, identity.isPhoneProven);
  await relate(tx, signIn, contactId);
  if (!known || news > 0)
    await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: contactId });
  const token = await giveToken(tx, signIn, contactId);
  return { token, contact: await getContact(tx, workspaceId, contactId) };
}

/** Makes the anonymous contact of this very token the proven one, or a new contact where there is none. */
async function proveFirst(tx: Tx, signIn: SignIn): Promise<ContactId> {
  const { workspaceId, channelAccountId, held, locale, identity, now } = signIn;
  const adopted = await adopt(tx, held);
  const contactId = adopted ?? newId('ctc', Date.parse(now));
  const name = anonymousName(contactId, locale);
  if (!adopted)
    await store.insertContact(tx, { id: contactId, workspaceId, name, locale, isVerified: true, at: now });
  const proof = { id: newId('idn'), workspaceId, contactId, channelAccountId };
  await store.insertProof(tx, { ...proof, kind: 'user', value: identity.sub });
  return contactId;
}

/** The anonymous contact of this token, now proven; whoever knew the token before must not read on after it. */
async function adopt(tx: Tx, held: HeldToken | undefined): Promise<ContactId | undefined> {
  if (!held || held.isContactVerified || (await store.markVerified(tx, held.contactId)) === 0)
    return undefined;
  await deleteTokens(tx, held.contactId);
  return held.contactId;
}

async function recordAddress(
  tx: Tx,
  { workspaceId, channelAccountId, room, now }: SignIn,
  contactId: ContactId,
  kind: 'email' | 'phone',
  value: string | undefined,
  isProven: boolean,
): Promise<void> {
  if (value === undefined) return;
  const address = { id: newId('idn'), workspaceId, contactId, channelAccountId, kind, value };
  const about = { workspaceId, contactId, at: now };
  if (isProven) {
    await store.retireProofs(tx, contactId, kind, value);
    await store.deleteClaims(tx, contactId, kind, value);
    await store.insertProof(tx, address);
    return joinHolders(room, tx, about, { kind, value });
  }
  await store.insertClaim(tx, address);
  const sign = readAddress(value);
  if (sign) await noteSign(room, tx, about, sign);
}

/** Whoever used this browser before without saying who they were is the same person; somebody proven to be another is not. */
async function relate(
  tx: Tx,
  { workspaceId, room, held, now, identity, visitorToken }: SignIn,
  contactId: ContactId,
) {
  if (!held || held.contactId === contactId || !visitorToken) return;
  const about = { workspaceId, contactId, at: now };
  if (!held.isContactVerified)
    return joinProven(room, tx, about, held.contactId, { kind: 'user', value: identity.sub, isProven: true });
  await noteBrowser(room, tx, about, held.contactId, visitorToken);
}

/** The same token while its proof holds, for the same contact; otherwise a new one. */
async function giveToken(tx: Tx, signIn: SignIn, contactId: ContactId): Promise<string> {
  const { held, visitorToken, identity, now, workspaceId, channelAccountId } = signIn;
  const isTheirs = held?.contactId === contactId && held.verifiedUntil !== null && held.verifiedUntil > now;
  if (isTheirs && visitorToken) {
    await prolongToken(tx, hashSecret(visitorToken), identity.until, now);
    return visitorToken;
  }
  const token = newSecret();
  const hash = hashSecret(token);
  const times = { verifiedUntil: identity.until, at: now };
  await insertToken(tx, { hash, workspaceId, contactId, channelAccountId, ...times });
  return token;
}
