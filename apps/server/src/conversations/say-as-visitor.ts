import type { ConversationId, ConversationState, Locale, NewMessage } from '@parley/contract';
import { newId } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { VisitorCaller } from '../kernel/route.ts';
import type { Log, Verdict } from './log/append.ts';
import { listSaid } from './messages/find-message.ts';
import type { ConversationPorts } from './ports.ts';
import { refuseReused } from './refuse-reused.ts';
import { findConversation, findLive, findSaid, listEntriesAfter } from './store.ts';
import { say } from './visitor-acts.ts';

export interface SayRequest {
  message: NewMessage;
  /** absent: where the customer's conversation goes on, or a new one */
  conversationId?: ConversationId | undefined;
  page?: { url: string; title: string } | undefined;
  locale?: Locale | null;
}

const attempts = 4;

/** Says something in a customer's name. Two first messages at the same moment end in one conversation. */
export async function sayAsVisitor(
  kernel: Kernel,
  log: Log,
  ports: ConversationPorts,
  caller: VisitorCaller,
  request: SayRequest,
): Promise<{ conversationId: ConversationId; seq: number; state: ConversationState }> {
  let asked = request.conversationId;
  for (let attempt = 1; ; attempt++) {
    const id = asked ?? (await whereTo(kernel, caller, request.message.clientId));
    try {
      const verdict = await appendSaid(kernel, log, ports, caller, id, request);
      if (verdict.kind === 'already') await refuseOther(kernel, caller, id, verdict.seq, request.message);
      return {
        conversationId: id,
        seq: verdict.kind === 'already' ? verdict.seq : verdict.state.headSeq,
        state: verdict.state,
      };
    } catch (error) {
      if (!(error instanceof Refusal) || attempt === attempts) throw error;
      if (error.code === 'conversation.merged') asked = await findMergedInto(kernel, caller, id);
      else if (error.code === 'conversation.closed') asked = undefined;
      else throw error;
    }
  }
}

/** What was merged goes on elsewhere, and what is said to it is said there. */
const findMergedInto = async (kernel: Kernel, caller: VisitorCaller, id: ConversationId) =>
  (await findConversation(kernel.database.in(caller.workspaceId), id))?.state.mergedInto ?? undefined;

async function whereTo(kernel: Kernel, caller: VisitorCaller, clientId: string): Promise<ConversationId> {
  const store = kernel.database.in(caller.workspaceId);
  return (
    (await findSaid(store, caller.contactId, clientId)) ??
    (await findLive(store, caller.channelAccountId, caller.contactId)) ??
    newId('cnv', kernel.clock.now())
  );
}

async function refuseOther(
  kernel: Kernel,
  caller: VisitorCaller,
  id: ConversationId,
  seq: number,
  { text }: NewMessage,
): Promise<void> {
  const store = kernel.database.in(caller.workspaceId);
  for (const entry of await listEntriesAfter(store, id, seq - 1, 1))
    refuseReused(entry, caller.contactId, { kind: 'message', text });
}

/** What the customer speaks of, unless it was recalled before their words came: those are not held up by it. */
async function quotable(
  kernel: Kernel,
  caller: VisitorCaller,
  id: ConversationId,
  seq: number | undefined,
): Promise<number | undefined> {
  if (seq === undefined) return undefined;
  const [said] = await listSaid(kernel.database.in(caller.workspaceId), id, [seq]);
  const isThere = said?.body.kind === 'message' && !said.since.recalled && !said.since.movedTo;
  return isThere ? seq : undefined;
}

async function appendSaid(
  kernel: Kernel,
  log: Log,
  ports: ConversationPorts,
  caller: VisitorCaller,
  id: ConversationId,
  request: SayRequest,
): Promise<Verdict> {
  const { clientId, text, attachments } = request.message;
  // Where it is said elsewhere than it was meant to be, another message stands at that place.
  const isThere = request.conversationId === undefined || request.conversationId === id;
  const quotes = isThere ? await quotable(kernel, caller, id, request.message.quotes) : undefined;
  const files = attachments?.length
    ? await ports.checkAttachments(caller.workspaceId, attachments)
    : undefined;
  const body = {
    kind: 'message' as const,
    ...(text ? ((await ports.screen?.ofCustomer(caller.workspaceId, text)) ?? { text }) : {}),
    ...(files ? { attachments: files } : {}),
    ...(quotes ? { quotes } : {}),
  };
  const started = {
    kind: 'started' as const,
    ...(request.page ? { page: request.page } : {}),
    ...(request.locale ? { locale: request.locale } : {}),
  };
  return log.append({
    workspaceId: caller.workspaceId,
    conversationId: id,
    clientId,
    ...(request.conversationId === id
      ? {}
      : {
          begin: {
            contactId: caller.contactId,
            channelAccountId: caller.channelAccountId,
            teamId: null,
            locale: request.locale ?? null,
          },
        }),
    decide: say(caller.contactId, body, started, kernel.clock.now()),
  });
}
