import type { Asked, Changed, ConversationId, conversationEndpoints } from '@parley/contract';
import { type AgentConversations, passOn } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { getDesk } from './save-desk.ts';
import { inLanguage, toldWords } from './told-words.ts';

/** Sends a customer on to an outside desk: one write tells them where, and ends it here. The note leaves the house, so it passes the lists of words as all that agents say. */
export async function transferOutside(
  kernel: Kernel,
  { get, act, speak }: AgentConversations,
  caller: AgentCaller,
  id: ConversationId,
  asked: Asked<typeof conversationEndpoints.transferOutside>['body'],
): Promise<Changed> {
  const { state } = await get(caller, id);
  const { outsideDeskId, ownerVersion, note, afterwards, isConfirmed = false } = asked;
  const { written } = await getDesk(
    kernel.database.in(caller.workspaceId),
    caller.workspaceId,
    outsideDeskId,
  );
  const name = inLanguage(written.names, state.locale);
  const noted = await speak.words(caller, note, isConfirmed);
  return act(
    caller,
    id,
    passOn(caller.agentId, ownerVersion, {
      toOutside: { id: outsideDeskId, name },
      ...{ noted, afterwards, told: toldWords(written, state.locale) },
    }),
  );
}
