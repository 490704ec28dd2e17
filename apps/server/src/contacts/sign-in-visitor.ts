import type { ContactId, Identity } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import { hashSecret, newId, newSecret } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { anonymousName } from './anonymous-name.ts';
import { getContact } from './get-contact.ts';
import type { OpenedVisitor, Opening } from './open-visitor.ts';
import * as store from './store.ts';
import { deleteTokens, type HeldToken, insertToken, prolongToken } from './token-store.ts';
import type { VerifiedIdentity } from './verified-identity.ts';

interface SignIn extends Opening {
  identity: VerifiedIdentity;
  held: HeldToken | undefined;
  now: string;
}

/**
 * Opens the one contact that the site's proof names. Somebody proven for the first time keeps the history of the anonymous
 * contact whose token they hold; somebody known already goes on with their own, and the anonymous one stays apart.
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
  await recordAddress(tx, signIn, contactId, 'phone', phone, true);
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
  { workspaceId, channelAccountId }: SignIn,
  contactId: ContactId,
  kind: Identity['kind'],
  value: string | undefined,
  isProven: boolean,
): Promise<void> {
  if (value === undefined) return;
  const address = { id: newId('idn'), workspaceId, contactId, channelAccountId, kind, value };
  if (!isProven) return void (await store.insertClaim(tx, address));
  await store.retireProofs(tx, contactId, kind, value);
  await store.deleteClaims(tx, contactId, kind, value);
  await store.insertProof(tx, address);
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
