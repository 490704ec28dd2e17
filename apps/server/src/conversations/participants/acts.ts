import {
  type AgentId,
  type BodyOf,
  type ConversationState,
  type EntryBody,
  mostParticipants,
  type Participant,
  type Participation,
} from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { isAtLeast } from '../../kernel/route.ts';
import { type Act, by, isOwner, refuseClosed } from '../agent-acts.ts';

type Actor = Pick<AgentCaller, 'agentId' | 'role'>;
const supervises = ({ role }: Actor) => isAtLeast(role, 'supervisor');
const participantIn = ({ participants }: ConversationState, id: AgentId) =>
  participants.find(({ agentId }) => agentId === id);

/** Asks a colleague to take part beside the owner; asked again while they have not answered, the new invitation counts. */
export const invite =
  (me: Actor, asked: Omit<BodyOf<'invited'>, 'kind'>): Act =>
  (state) => {
    refuseClosed(state);
    refuseNotLed(state);
    if (!leads(state, me)) throw new Refusal('conversation.not-yours', { detail: 'Only its owner invites.' });
    const known = participantIn(state, asked.agent);
    if (isOwner(state, asked.agent) || known?.answerBy === null) return [];
    if (!known) refuseFull(state);
    return by(me.agentId, { kind: 'invited', ...asked });
  };

/** Takes part as invited. A supervisor needs no invitation, and may change how they take part. */
export const join =
  (me: Actor, wanted: Participation | undefined, nowMs: number): Act =>
  (state) => {
    refuseClosed(state);
    const known = participantIn(state, me.agentId);
    if (isOwner(state, me.agentId)) return [];
    if (known && isOpenTo(known, nowMs)) return by(me.agentId, joined(me, known.mode));
    if (!supervises(me)) return known?.answerBy === null ? [] : refuseUninvited();
    refuseNotLed(state);
    const mode = wanted ?? 'help';
    if (known?.answerBy === null && known.mode === mode) return [];
    if (!known) refuseFull(state);
    return by(me.agentId, joined(me, mode, true));
  };

/** Declines, or leaves. */
export const depart =
  (me: AgentId): Act =>
  (state) => {
    const known = participantIn(state, me);
    return known ? by(me, departed(known, known.answerBy === null ? 'left' : 'declined')) : [];
  };

/** Takes an invitation back, or a participant out. */
export const remove =
  (me: Actor, agent: AgentId): Act =>
  (state) => {
    if (!leads(state, me))
      throw new Refusal('conversation.not-yours', { detail: 'Only its owner removes participants.' });
    const known = participantIn(state, agent);
    return known ? by(me.agentId, departed(known, known.answerBy === null ? 'removed' : 'withdrawn')) : [];
  };

const joined = (me: Actor, mode: Participation, isUninvited = false): EntryBody => ({
  kind: 'joined',
  agent: me.agentId,
  mode,
  ...(isUninvited ? { uninvited: true as const } : {}),
});

/** How a participation ends, or what was to become one. */
export const departed = (
  { agentId, mode }: Participant,
  reason: BodyOf<'departed'>['reason'],
): BodyOf<'departed'> => ({ kind: 'departed', agent: agentId, mode, reason });

const isOpenTo = ({ answerBy }: Participant, nowMs: number) =>
  answerBy !== null && Date.parse(answerBy) > nowMs;

/** The owner who has accepted leads, and so does every supervisor. */
const leads = (state: ConversationState, me: Actor) =>
  supervises(me) || (isOwner(state, me.agentId) && state.acceptBy === null);

function refuseNotLed({ owner }: ConversationState) {
  if (owner.kind !== 'agent')
    throw new Refusal('conversation.not-yours', {
      detail: 'Nobody has it whom one could stand beside; take it.',
    });
}

function refuseFull({ participants }: ConversationState) {
  if (participants.length >= mostParticipants)
    throw new Refusal('conversation.participants-full', {
      detail: `At most ${mostParticipants} colleagues take part.`,
    });
}

function refuseUninvited(): never {
  throw new Refusal('conversation.not-waiting', { detail: 'You are not invited here any more.' });
}
