import { isoNow } from '../../kernel/clock.ts';
import { hashSecret } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { mayGrant } from '../agents/role-rules.ts';
import type { PeopleRoom } from '../people-room.ts';
import { findOffer, type Offer } from './store.ts';

/** What a token offers; void once used, expired, taken back, or when the inviter could no longer give it. */
export async function getOffer({ kernel }: PeopleRoom, token: string): Promise<Offer> {
  const offer = await findOffer(kernel.database.system, hashSecret(token), isoNow(kernel.clock));
  if (!offer?.inviter?.active || !mayGrant(offer.inviter.role, offer.role))
    throw new Refusal('token.invalid');
  return offer;
}
