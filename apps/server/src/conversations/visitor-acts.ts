import type { Author, BodyOf, ContactId, ConversationState, EntryBody, TeamId } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { Act } from './agent-acts.ts';
import type { Draft } from './log/append.ts';

const by = (id: ContactId, ...bodies: EntryBody[]): Draft[] =>
  bodies.map((body) => ({ author: { kind: 'contact', id } satisfies Author, body }));

/** A closed conversation that an agent served is likely to be about the same thing for that long. */
const sameMatterMs = 30 * 60_000;
const longestCallbackMs = 30 * 86_400_000;

/** The customer says something: it begins the conversation, wakes a snoozed one, reopens a closed one. What a machine of theirs says wakes and reopens nothing. */
export const say =
  (me: ContactId, body: BodyOf<'message'>, started: BodyOf<'started'>, nowMs: number): Act =>
  (state) => {
    refuseOthers(state, me);
    if (state.headSeq === 0) return by(me, started, body);
    if (state.mergedInto)
      throw new Refusal('conversation.merged', { detail: 'It goes on in another conversation.' });
    if (body.isAutomatic) return by(me, body);
    if (state.status === 'snoozed') return by(me, { kind: 'woken' }, body);
    if (state.status === 'closed') return by(me, { kind: 'reopened', to: whereTo(state, nowMs) }, body);
    return by(me, body);
  };

function whereTo(state: ConversationState, nowMs: number): 'bot' | 'queue' {
  const servedByPerson = state.owner.kind === 'agent' && state.teamId !== null;
  const isRecent = state.closedAt !== null && nowMs - Date.parse(state.closedAt) < sameMatterMs;
  return servedByPerson && isRecent ? 'queue' : 'bot';
}

/** Asks for a person: into the queue of the conversation's team, unless a person has it already or it waits. */
export const askForPerson =
  (me: ContactId, defaultTeam: TeamId): Act =>
  (state) => {
    refuseOthers(state, me);
    refuseClosed(state);
    if (state.owner.kind !== 'bot') return [];
    return by(me, { kind: 'handed-over', team: state.teamId ?? defaultTeam, reason: 'asked' });
  };

export const leaveQueue =
  (me: ContactId): Act =>
  (state) => {
    refuseOthers(state, me);
    return state.owner.kind === 'queue' && state.status === 'open' ? by(me, { kind: 'left-queue' }) : [];
  };

/** What leaving word needs: somebody must get it, be it that the customer waits already or has only met the bot. */
const queued = (me: ContactId, state: ConversationState, team: TeamId, left: EntryBody): Draft[] => {
  if (state.owner.kind === 'agent' && state.acceptBy === null)
    throw new Refusal('conversation.not-waiting', { detail: 'Somebody is here already; just write.' });
  const joins: EntryBody[] =
    state.owner.kind === 'bot' ? [{ kind: 'handed-over', team: state.teamId ?? team, reason: 'asked' }] : [];
  return by(me, ...joins, left);
};

/** Leaves word instead of waiting: the thread keeps its place in the team's queue behind those who are here, and is answered when its turn comes. */
export const leaveMessage =
  (me: ContactId, defaultTeam: TeamId, left: Omit<BodyOf<'message-left'>, 'kind'>): Act =>
  (state) => {
    refuseOthers(state, me);
    refuseClosed(state);
    return queued(me, state, defaultTeam, { kind: 'message-left', ...left });
  };

/** Asks to be written to later instead of waiting; a time must lie ahead, within a month. */
export const askForCallback =
  (me: ContactId, defaultTeam: TeamId, asked: Omit<BodyOf<'callback-asked'>, 'kind'>, nowMs: number): Act =>
  (state) => {
    refuseOthers(state, me);
    refuseClosed(state);
    const atMs = asked.when === undefined ? undefined : Date.parse(asked.when);
    if (atMs !== undefined && (atMs <= nowMs || atMs > nowMs + longestCallbackMs))
      throw new Refusal('request.invalid', { errors: { when: 'A time within the next 30 days.' } });
    return queued(me, state, defaultTeam, { kind: 'callback-asked', ...asked });
  };

export const end =
  (me: ContactId, asksRating: boolean): Act =>
  (state) => {
    refuseOthers(state, me);
    if (state.status === 'closed') return [];
    const ask: EntryBody[] = asksRating && state.headSeq > 2 ? [{ kind: 'rating-asked' }] : [];
    return by(me, { kind: 'closed', reason: 'left' }, ...ask);
  };

export const readAsContact =
  (me: ContactId, upTo: number): Act =>
  (state) => {
    refuseOthers(state, me);
    const seen = Math.min(upTo, state.headSeq);
    return state.contactUnread > 0 && seen > state.contactReadSeq ? by(me, { kind: 'read', upTo: seen }) : [];
  };

/** The customer's device has it, whether or not they looked; having been read says more. */
export const receiveAsContact =
  (me: ContactId, upTo: number): Act =>
  (state) => {
    refuseOthers(state, me);
    const come = Math.min(upTo, state.headSeq);
    const isNews = state.contactUnread > 0 && come > Math.max(state.contactReceivedSeq, state.contactReadSeq);
    return isNews ? by(me, { kind: 'delivered', upTo: come }) : [];
  };

/** Says of an answer whether it helped; what nobody has said yet cannot be voted on. */
export const vote =
  (me: ContactId, { seq, isHelpful }: Omit<BodyOf<'voted'>, 'kind'>): Act =>
  (state) => {
    refuseOthers(state, me);
    if (seq > state.headSeq) throw new Refusal('request.invalid', { detail: 'There is no such answer.' });
    return by(me, { kind: 'voted', seq, isHelpful });
  };

export const rate =
  (me: ContactId, rating: Omit<BodyOf<'rated'>, 'kind'>, followUpTeam: TeamId | null): Act =>
  (state) => {
    refuseOthers(state, me);
    if (!state.ratingAsked)
      throw new Refusal('rating.not-asked', {
        detail: 'This conversation has been rated, or no rating was asked for.',
      });
    const rated = by(me, { kind: 'rated', ...rating });
    const team = state.teamId ?? followUpTeam;
    if (!rating.followUp || !team || state.status !== 'closed') return rated;
    return [
      ...rated,
      ...by(me, { kind: 'reopened', to: 'bot' }, { kind: 'handed-over', team, reason: 'low-rating' }),
    ];
  };

/** Somebody else's conversation looks like none at all. */
function refuseOthers(state: ConversationState, me: ContactId) {
  if (state.contactId !== me) throw new Refusal('conversation.not-found');
}

function refuseClosed(state: ConversationState) {
  if (state.status === 'closed') throw new Refusal('conversation.closed');
}
