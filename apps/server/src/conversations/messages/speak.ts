import {
  type BodyOf,
  type Changed,
  type ChannelAccountId,
  type ConversationId,
  type ConversationState,
  shortfallsOf,
} from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Actor, maySee } from '../access.ts';
import { type Act, answer, note } from '../agent-acts.ts';
import type { ConversationPorts } from '../ports.ts';
import type { Said } from '../refuse-reused.ts';
import { findHabits, type NamedState } from '../store.ts';
import { channelCan } from './channel-can.ts';
import { getSaid } from './find-message.ts';

interface Ways {
  get(caller: Actor, id: ConversationId): Promise<NamedState>;
  act(caller: Actor, id: ConversationId, judge: Act, clientId?: string, said?: Said): Promise<Changed>;
}
export type Speak = ReturnType<typeof createSpeak>;

/** How agents speak, to customers and to colleagues: nothing goes out that the channel does not carry, and nobody is called who may not look. */
export function createSpeak(
  kernel: Kernel,
  { get, act }: Ways,
  {
    checkAttachments,
    findCallers,
    screen,
    ...told
  }: Pick<ConversationPorts, 'checkAttachments' | 'findCallers' | 'screen' | 'carries'>,
) {
  const channels = new Map<ChannelAccountId, string>();
  /** The kind of a channel never changes. */
  const channelOf = async (state: ConversationState): Promise<string | undefined> => {
    const known = channels.get(state.channelAccountId);
    if (known !== undefined) return known;
    const habits = await findHabits(kernel.database.in(state.workspaceId), state.channelAccountId);
    if (habits) channels.set(state.channelAccountId, habits.channel);
    return habits?.channel;
  };
  const settled = async <B extends BodyOf<'message' | 'note'>>(caller: Actor, body: B): Promise<B> => {
    const { text, attachments, quotes, ...rest } = body;
    const files = attachments?.length ? await checkAttachments(caller.workspaceId, attachments) : undefined;
    return {
      ...rest,
      ...(text ? { text } : {}),
      ...(files ? { attachments: files } : {}),
      ...(quotes ? { quotes } : {}),
    } as B;
  };
  const refuseBadQuote = async (caller: Actor, id: ConversationId, body: BodyOf<'message' | 'note'>) => {
    if (body.quotes === undefined) return;
    const said = await getSaid(kernel.database.in(caller.workspaceId), id, body.quotes);
    if (body.kind === 'message' && said.body.kind === 'note')
      throw new Refusal('message.not-found', { detail: 'A note is not for the customer.' });
  };
  return {
    /** With `contactSeq`, nothing is said once the customer has written after it. */
    async answer(
      caller: Actor,
      id: ConversationId,
      clientId: string,
      wanted: BodyOf<'message'>,
      {
        contactSeq = Number.POSITIVE_INFINITY,
        isConfirmed = false,
      }: { contactSeq?: number; isConfirmed?: boolean } = {},
    ) {
      const { state } = await get(caller, id);
      await refuseBadQuote(caller, id, wanted);
      const { text } = wanted;
      const screened = text ? await screen?.ofAgent(caller.workspaceId, text, isConfirmed) : undefined;
      const body = await settled(caller, { ...wanted, ...screened });
      const can = await channelCan(told, await channelOf(state));
      const judge = answer(caller.agentId, body);
      const carried: Act = (now) => {
        if (now.contactSeq > contactSeq) return [];
        const drafts = judge(now);
        const [missing] = shortfallsOf(body, can, now, kernel.clock.now());
        if (missing)
          throw new Refusal('message.not-carried', {
            errors: { [missing.what]: 'this channel does not take it' },
          });
        return drafts;
      };
      return act(caller, id, carried, clientId, { kind: 'message', text });
    },
    async note(caller: Actor, id: ConversationId, clientId: string, wanted: BodyOf<'note'>) {
      const { state } = await get(caller, id);
      await refuseBadQuote(caller, id, wanted);
      const mentions = [...new Set(wanted.mentions ?? [])];
      if (mentions.length > 0) {
        const callers = await findCallers(caller.workspaceId, mentions);
        if (!mentions.every((one) => callers.some((each) => each.agentId === one && maySee(each, state))))
          throw new Refusal('mention.cannot-see', {
            detail: 'Somebody who is mentioned does not work here, or may not see this conversation.',
          });
      }
      const { mentions: _given, ...rest } = wanted;
      const body = await settled(caller, { ...rest, ...(mentions.length > 0 ? { mentions } : {}) });
      return act(caller, id, note(caller.agentId, body), clientId, body);
    },
  };
}
