import type { ConversationId, Translated } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { askTranslator } from './ask-translator.ts';
import { getTranslator } from './get-translator.ts';
import type { TranslationRoom } from './room.ts';
import { judge } from './translate-entries.ts';

/** What an agent is about to say, in another language; for whoever may answer in the conversation, at once or once they have taken it. */
export async function translateDraft(
  room: TranslationRoom,
  caller: AgentCaller,
  id: ConversationId,
  { text, to }: { text: string; to: string },
): Promise<Translated> {
  const { state } = await room.ports.agents.get(caller, id);
  if (state.status === 'closed')
    throw new Refusal('conversation.closed', { detail: 'The conversation is closed; open it again first.' });
  const open = await getTranslator(room, caller.workspaceId);
  const [given] = await askTranslator(room.kernel.guardedFetch, open, [text], to);
  return judge(text, given, to);
}
