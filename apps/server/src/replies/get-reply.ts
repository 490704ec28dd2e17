import type { CannedReply, CannedReplyId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { spell } from '../kernel/spell.ts';
import { readerOf } from './reader-of.ts';
import { findReply, type StoredReply } from './store.ts';

/** The canned reply, if the caller may see it: a colleague's own looks as if it were not there. */
export async function getReply(query: Query, caller: AgentCaller, id: CannedReplyId): Promise<CannedReply> {
  const reply = await findReply(query, readerOf(caller), id);
  if (!reply) throw new Refusal('object.not-found');
  return withSounds(reply);
}

export const withSounds = (reply: StoredReply): CannedReply => ({
  ...reply,
  spelling: [reply.code, reply.text].map(spell).join(' ').trim(),
});
