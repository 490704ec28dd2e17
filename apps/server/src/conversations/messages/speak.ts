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
import type { Actor } from '../access.ts';
import { type Act, answer } from '../agent-acts.ts';
import type { ConversationPorts } from '../ports.ts';
import { findHabits } from '../store.ts';
import { channelCan } from './channel-can.ts';
import { refuseBadQuote } from './find-message.ts';
import { createLookThrough, type LookThrough, type SpeechGuard, type Wanted } from './look-through.ts';
import { actOnSeen, type Reach } from './on-seen.ts';
import { speakNote } from './speak-note.ts';
import { findAnswerOfOther, wasSaid } from './store.ts';

export type Speak = ReturnType<typeof createSpeak>;
interface Terms {
  /** nothing is said once the customer has written after it */
  contactSeq?: number | undefined;
  /** refused where a colleague has answered after it */
  seen?: number | undefined;
  isConfirmed?: boolean | undefined;
}
interface Ways {
  kernel: Kernel;
  reach: Reach;
  ports: ConversationPorts;
  look: LookThrough;
  channelOf(state: ConversationState): Promise<string | undefined>;
}

/** How agents speak, to customers and to colleagues: nothing goes out that the channel does not carry or that may not be said, and nobody is called who may not look. */
export function createSpeak(kernel: Kernel, reach: Reach, ports: ConversationPorts) {
  const guards: SpeechGuard[] = [];
  const look = createLookThrough(guards, ports);
  const ways: Ways = { kernel, reach, ports, look, channelOf: knownChannels(kernel) };
  return {
    words: look.words,
    /** Asks this too before anything is said to a customer. */
    askBefore: (guard: SpeechGuard) => void guards.push(guard),
    /** What is to be said, ready to be said, and the judgement whether it may be at that moment. */
    prepare: (
      caller: Actor,
      id: ConversationId,
      wanted: Wanted,
      at: { atMs: number; isConfirmed?: boolean | undefined },
    ) => prepare(ways, caller, id, wanted, at),
    /** Says it to the customer, once under its client id. */
    answer: (caller: Actor, id: ConversationId, clientId: string, wanted: Wanted, terms: Terms = {}) =>
      answerCustomer(ways, { caller, id, clientId, wanted }, terms),
    note: (caller: Actor, id: ConversationId, clientId: string, wanted: BodyOf<'note'>) =>
      speakNote(kernel, reach, ports, { caller, id, clientId, wanted }),
  };
}

/** The kind of a channel never changes. */
function knownChannels(kernel: Kernel): Ways['channelOf'] {
  const channels = new Map<ChannelAccountId, string>();
  return async ({ channelAccountId, workspaceId }) => {
    const known = channels.get(channelAccountId);
    if (known !== undefined) return known;
    const habits = await findHabits(kernel.database.in(workspaceId), channelAccountId);
    if (habits) channels.set(channelAccountId, habits.channel);
    return habits?.channel;
  };
}

async function prepare(
  { kernel, reach, ports, look, channelOf }: Ways,
  caller: Actor,
  id: ConversationId,
  wanted: Wanted,
  { atMs, isConfirmed = false }: { atMs: number; isConfirmed?: boolean | undefined },
) {
  const { state } = await reach.get(caller, id);
  await refuseBadQuote(kernel.database.in(caller.workspaceId), id, wanted);
  const can = await channelCan(ports, await channelOf(state));
  const body = await look.message(caller, wanted, { state, can, atMs, isConfirmed });
  const judge: Act = (now) => {
    const drafts = answer(caller.agentId, body)(now);
    const [missing] = shortfallsOf(body, can, now, Math.max(atMs, kernel.clock.now()));
    if (missing)
      throw new Refusal('message.not-carried', {
        errors: { [missing.what]: 'this channel does not take it' },
      });
    return drafts;
  };
  return { state, body, judge };
}

async function answerCustomer(
  ways: Ways,
  { caller, id, clientId, wanted }: { caller: Actor; id: ConversationId; clientId: string; wanted: Wanted },
  { contactSeq = Number.POSITIVE_INFINITY, seen, isConfirmed }: Terms,
): Promise<Changed> {
  const { kernel, reach } = ways;
  const store = kernel.database.in(caller.workspaceId);
  const said = { kind: 'message', ...(wanted.template ? {} : { text: wanted.text }) } as const;
  const ready = await prepare(ways, caller, id, wanted, { atMs: kernel.clock.now(), isConfirmed }).catch(
    async (error) => {
      // What is said already is only told so, whatever would be refused by now.
      if (await wasSaid(store, id, clientId)) return undefined;
      throw error;
    },
  );
  const judge: Act = (now) => (!ready || now.contactSeq > contactSeq ? [] : ready.judge(now));
  if (seen === undefined || !ready) return reach.act(caller, id, judge, clientId, said);
  const unlessAnswered = async (): Promise<Act> => {
    const other = await findAnswerOfOther(store, id, seen, caller.agentId);
    return (now) => {
      const drafts = judge(now);
      if (other && drafts.length > 0)
        throw new Refusal('message.answered-meanwhile', {
          detail: 'A colleague has answered since this was begun; look, or send it all the same.',
          errors: { by: other.agentId, seq: String(other.seq) },
        });
      return drafts;
    };
  };
  return actOnSeen(reach, caller, id, unlessAnswered, clientId, said);
}
