import {
  amendmentsIn,
  asContactReads,
  type BodyOf,
  type ChannelAccountId,
  type ConversationId,
  type ConversationState,
  type Entry,
  type TeamId,
  type VisitorConversation,
  type WorkspaceId,
} from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { VisitorCaller } from '../kernel/route.ts';
import type { Act } from './agent-acts.ts';
import type { Log } from './log/append.ts';
import type { ConversationPorts } from './ports.ts';
import { previewTyped } from './preview-typed.ts';
import { type SayRequest, sayAsVisitor } from './say-as-visitor.ts';
import { findConversation, findHabits, listEntriesToRead, listOfContact } from './store.ts';
import { askForPerson, end, rate } from './visitor-acts.ts';
import { visitorView } from './visitor-view.ts';

export interface VisitorEntries {
  data: Entry[];
  after: number;
  head: number;
  conversation: VisitorConversation;
}

/** What customers do with their conversations, whoever carries the request: HTTP or a socket. */
export function createVisitorConversations(kernel: Kernel, log: Log, ports: ConversationPorts) {
  const store = (caller: VisitorCaller) => kernel.database.in(caller.workspaceId);
  const view = async (state: ConversationState) =>
    visitorView(state, await ports.agentNames(state.workspaceId));

  const own = async (caller: VisitorCaller, id: ConversationId): Promise<ConversationState> => {
    const found = await findConversation(store(caller), id);
    if (found?.state.contactId !== caller.contactId) throw new Refusal('conversation.not-found');
    return found.state;
  };
  const act = async (caller: VisitorCaller, id: ConversationId, judge: Act): Promise<VisitorConversation> => {
    const verdict = await log.append({ workspaceId: caller.workspaceId, conversationId: id, decide: judge });
    return view(verdict.state);
  };
  return {
    own,
    act,
    defaultTeam,
    /** the team that an account's customers come to, if there is any */
    teamFor,
    view,
    /** What may be shown of what a customer is writing, if anything. */
    typed: async (caller: VisitorCaller, id: ConversationId, text: string | undefined) =>
      previewTyped(store(caller), ports, await own(caller, id), text),
    say: (caller: VisitorCaller, request: SayRequest) => sayAsVisitor(kernel, log, ports, caller, request),
    async entries(
      caller: VisitorCaller,
      id: ConversationId,
      after: number,
      limit: number,
    ): Promise<VisitorEntries> {
      const state = await own(caller, id);
      const { entries: rows, amending } = await listEntriesToRead(store(caller), id, after, limit);
      const amendments = amendmentsIn(amending);
      const last = rows.at(-1)?.seq ?? state.headSeq;
      const head = rows.length < limit ? state.headSeq : Math.min(last, state.headSeq);
      return {
        data: rows
          .filter(({ seq }) => seq <= head)
          .flatMap((entry) => asContactReads(entry, amendments) ?? []),
        after,
        head,
        conversation: await view(state),
      };
    },
    async list(caller: Pick<VisitorCaller, 'workspaceId' | 'contactId'>): Promise<VisitorConversation[]> {
      const found = await listOfContact(kernel.database.in(caller.workspaceId), caller.contactId, 20);
      return Promise.all(found.map(({ state }) => view(state)));
    },
    askForPerson: async (caller: VisitorCaller, id: ConversationId) =>
      act(caller, id, askForPerson(caller.contactId, await defaultTeam(caller))),
    /** Rates; who is unhappy and wants to hear from a person goes back into the queue. */
    async rate(caller: VisitorCaller, id: ConversationId, rating: Omit<BodyOf<'rated'>, 'kind'>) {
      const habits = rating.followUp ? await findHabits(store(caller), caller.channelAccountId) : undefined;
      return act(caller, id, rate(caller.contactId, rating, habits?.defaultTeamId ?? null));
    },
    async end(caller: VisitorCaller, id: ConversationId) {
      const habits = await findHabits(store(caller), caller.channelAccountId);
      return act(caller, id, end(caller.contactId, habits?.asksRating ?? true));
    },
  };

  async function teamFor(
    workspaceId: WorkspaceId,
    channelAccountId: ChannelAccountId,
  ): Promise<TeamId | undefined> {
    const habits = await findHabits(kernel.database.in(workspaceId), channelAccountId);
    return habits?.defaultTeamId ?? undefined;
  }

  async function defaultTeam({ workspaceId, channelAccountId }: VisitorCaller): Promise<TeamId> {
    const team = await teamFor(workspaceId, channelAccountId);
    if (!team)
      throw new Refusal('object.not-found', {
        detail: 'This workspace has no team that could take the conversation.',
      });
    return team;
  }
}
export type VisitorConversations = ReturnType<typeof createVisitorConversations>;
