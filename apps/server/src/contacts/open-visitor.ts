import type { ChannelAccountId, Contact, Locale, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Tx } from '../kernel/database/index.ts';
import { hashSecret, newId, newSecret } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { anonymousName, visitorMark } from './anonymous-name.ts';
import { getContact } from './get-contact.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteBrowser } from './note-browser.ts';
import { signInVisitor } from './sign-in-visitor.ts';
import { insertClaim, insertContact } from './store.ts';
import { findHeldToken, type HeldToken, insertToken, touchToken } from './token-store.ts';
import type { VerifiedIdentity } from './verified-identity.ts';

export interface Opening {
  workspaceId: WorkspaceId;
  channelAccountId: ChannelAccountId;
  visitorToken?: string | undefined;
  identity?: VerifiedIdentity | undefined;
  locale: Locale;
}
export interface OpenedVisitor {
  token: string;
  contact: Contact;
}

/** Begins or resumes a visitor's session: by proof of identity, else by a token that still holds, else as somebody new. */
export async function openVisitor(kernel: Kernel, room: MergeRoom, opening: Opening): Promise<OpenedVisitor> {
  const now = isoNow(kernel.clock);
  return kernel.database.in(opening.workspaceId).transaction(async (tx) => {
    const held = await findHeld(tx, opening);
    const { identity } = opening;
    if (identity) return signInVisitor(kernel, tx, { ...opening, identity, held, now, room });
    if (held && opening.visitorToken && canResume(held, now)) {
      await touchToken(tx, hashSecret(opening.visitorToken), now);
      return {
        token: opening.visitorToken,
        contact: await getContact(tx, opening.workspaceId, held.contactId),
      };
    }
    const begun = await beginAnonymous(tx, opening, now);
    const about = { workspaceId: opening.workspaceId, contactId: begun.contact.id, at: now };
    if (held && opening.visitorToken)
      await noteBrowser(room, tx, about, held.contactId, opening.visitorToken);
    return begun;
  });
}

/** A token opens only the channel it was given for. */
async function findHeld(tx: Tx, opening: Opening): Promise<HeldToken | undefined> {
  if (!opening.visitorToken) return undefined;
  const held = await findHeldToken(tx, hashSecret(opening.visitorToken));
  return held?.channelAccountId === opening.channelAccountId ? held : undefined;
}

/** A signed-in visitor's token dies with the proof, so that the next user of the browser does not find the last one's history. */
export const canResume = (held: HeldToken, now: string): boolean =>
  held.verifiedUntil === null ? !held.isContactVerified : held.verifiedUntil > now;

async function beginAnonymous(tx: Tx, opening: Opening, now: string): Promise<OpenedVisitor> {
  const { workspaceId, channelAccountId, locale } = opening;
  const id = newId('ctc', Date.parse(now));
  const token = newSecret();
  await insertContact(tx, {
    id,
    workspaceId,
    name: anonymousName(id, locale),
    locale,
    isVerified: false,
    at: now,
  });
  await insertClaim(tx, {
    id: newId('idn'),
    ...{ workspaceId, contactId: id, channelAccountId },
    ...{ kind: 'visitor', value: visitorMark(id) },
  });
  await insertToken(tx, {
    hash: hashSecret(token),
    ...{ workspaceId, contactId: id, channelAccountId, verifiedUntil: null, at: now },
  });
  return { token, contact: await getContact(tx, workspaceId, id) };
}
