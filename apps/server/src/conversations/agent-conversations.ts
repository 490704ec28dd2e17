import type {
  AgentId,
  AgentMessage,
  Asked,
  Changed,
  ConversationId,
  conversationEndpoints,
} from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type Actor, maySee } from './access.ts';
import { type Act, close } from './agent-acts.ts';
import type { Log } from './log/append.ts';
import { type SaidNow, saidNow } from './messages/said-now.ts';
import { createSpeak } from './messages/speak.ts';
import type { ConversationPorts } from './ports.ts';
import { refuseReused, type Said } from './refuse-reused.ts';
import {
  countViews,
  findConversation,
  findHabits,
  isTransferTarget,
  listEntriesAfter,
  listEntriesBefore,
  type NamedState,
} from './store.ts';
import { type TransferRequest, transferConversation } from './transfer-conversation.ts';

type NewNote = Asked<typeof conversationEndpoints.addNote>['body'];

/** What agents do with conversations, whoever carries the request: HTTP or a socket. */
export function createAgentConversations(kernel: Kernel, log: Log, ports: ConversationPorts) {
  const store = (caller: Actor) => kernel.database.in(caller.workspaceId);

  /** The conversation, if the caller may see it; otherwise it looks as if there were none. */
  const get = async (caller: Actor, id: ConversationId): Promise<NamedState> => {
    const found = await findConversation(store(caller), id);
    if (!found || !maySee(caller, found.state)) throw new Refusal('conversation.not-found');
    return found;
  };
  /** Appends an act after checking, on the very state it is judged on, that the caller may see it. */
  const act = async (
    caller: Actor,
    id: ConversationId,
    judge: Act,
    clientId?: string,
    said?: Said,
  ): Promise<Changed> => {
    const verdict = await log.append({
      workspaceId: caller.workspaceId,
      conversationId: id,
      ...(clientId ? { clientId } : {}),
      decide: (state) => {
        if (!maySee(caller, state)) throw new Refusal('conversation.not-found');
        return judge(state);
      },
    });
    if (verdict.kind === 'appended') return { entries: verdict.entries, state: verdict.state };
    const entries = await listEntriesAfter(store(caller), id, verdict.seq - 1, 1);
    for (const entry of entries) refuseReused(entry, caller.agentId, said);
    return { entries, state: verdict.state };
  };
  const speak = createSpeak(kernel, { get, act }, ports);
  return {
    get,
    act,
    counts: (caller: Actor) => countViews(store(caller), caller),
    speak,
    askBefore: speak.askBefore,
    send(caller: Actor, id: ConversationId, message: AgentMessage): Promise<Changed> {
      const { clientId, isConfirmed, seen, ...said } = message;
      return speak.answer(caller, id, clientId, { kind: 'message', ...said }, { isConfirmed, seen });
    },
    async addNote(caller: Actor, id: ConversationId, wanted: NewNote): Promise<Changed> {
      const { clientId, ...said } = wanted;
      if (said.to) await refuseStranger(store(caller), caller, said.to);
      return speak.note(caller, id, clientId, { kind: 'note', ...said });
    },
    async entries(
      caller: Actor,
      id: ConversationId,
      asked: { after?: number | undefined; before?: number | undefined; limit: number },
    ) {
      const { state } = await get(caller, id);
      const data =
        asked.after === undefined
          ? await listEntriesBefore(store(caller), id, asked.before ?? state.headSeq + 1, asked.limit)
          : await listEntriesAfter(store(caller), id, asked.after, asked.limit);
      return { data: data.filter(({ seq }) => seq <= state.headSeq), head: state.headSeq, state };
    },
    /** What was said at these places and can still be read. */
    async said(caller: Actor, id: ConversationId, seqs: readonly number[]): Promise<SaidNow[]> {
      await get(caller, id);
      return saidNow(store(caller), id, seqs);
    },
    async close(caller: Actor, id: ConversationId, clientId?: string) {
      const { state } = await get(caller, id);
      const habits = await findHabits(store(caller), state.channelAccountId);
      return act(caller, id, close(caller.agentId, habits?.asksRating ?? true), clientId);
    },
    transfer: (caller: Actor, id: ConversationId, asked: TransferRequest) =>
      transferConversation(kernel, { get, act }, caller, id, asked),
  };
}
/** A whisper goes to a colleague who is active here. */
async function refuseStranger(query: Query, { workspaceId }: Actor, agentId: AgentId): Promise<void> {
  if (!(await isTransferTarget(query, workspaceId, { agentId })))
    throw new Refusal('object.not-found', { detail: 'There is no such active colleague.' });
}

export type AgentConversations = ReturnType<typeof createAgentConversations>;
