import type { VisitorConversation } from '@parley/contract';
import { takeConversations } from './conversations.ts';
import type { Core } from './core.ts';
import type { Answer, Refused } from './http.ts';

/** How something the visitor asked for ended; `refused` is null where no answer came. */
export type Outcome = { ok: true } | { ok: false; refused: Refused | null };

/** Does something to a conversation and takes the state that comes back. */
export async function act(core: Core, ask: () => Promise<Answer<VisitorConversation>>): Promise<Outcome> {
  const { life } = core;
  const answer = await ask();
  if (core.life !== life) return { ok: true };
  if (answer.kind === 'ok') {
    takeConversations(core, [answer.value]);
    return { ok: true };
  }
  if (answer.kind === 'silent') return { ok: false, refused: null };
  if (answer.refused.status === 401) core.renew();
  return { ok: false, refused: answer.refused };
}
