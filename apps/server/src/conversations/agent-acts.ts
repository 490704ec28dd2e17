import type { AgentId, Author, BodyOf, ConversationState, EntryBody, TeamId } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { Draft } from './log/append.ts';
import type { Passed } from './passed.ts';
import type { Screening } from './ports.ts';

/** What an agent does to a conversation: each is a pure judgement of the state that says what to write, or refuses. */
export type Act = (state: ConversationState) => readonly Draft[];

const author = (id: AgentId): Author => ({ kind: 'agent', id });
/** Entries in an agent’s name. */
export const by = (id: AgentId, ...bodies: EntryBody[]): Draft[] =>
  bodies.map((body) => ({ author: author(id), body }));
export const isOwner = (state: ConversationState, me: AgentId) =>
  state.owner.kind === 'agent' && state.owner.agentId === me;

/** Speaks to the customer; only the owner may and who helps them, so that nobody answers over a colleague or the bot. An offer not yet accepted is accepted by answering. */
export const answer =
  (me: AgentId, body: Passed<BodyOf<'message'>>): Act =>
  (state) => {
    refuseClosed(state);
    const isMine = isOwner(state, me);
    if (!isMine && !helps(state, me))
      throw new Refusal('conversation.not-yours', { detail: 'Take the conversation first.' });
    const woken: EntryBody[] = state.status === 'snoozed' ? [{ kind: 'woken' }] : [];
    const accepted: EntryBody[] = isMine && state.acceptBy ? [{ kind: 'accepted', agent: me }] : [];
    return by(me, ...woken, ...accepted, body);
  };

/** Changes what a message says. */
export const edit = (me: AgentId, seq: number, { text, screened }: Passed<Screening>): Draft[] =>
  by(me, { kind: 'edited', seq, text, ...(screened ? { screened } : {}) });

const helps = ({ participants }: ConversationState, me: AgentId) =>
  participants.some((each) => each.agentId === me && each.mode === 'help' && each.answerBy === null);

export const note =
  (me: AgentId, body: BodyOf<'note'>): Act =>
  () =>
    by(me, body);

/** Makes the conversation mine, whoever had it, if it is still as I saw it. */
export const take =
  (me: AgentId, ownerVersion: number): Act =>
  (state) => {
    refuseClosed(state);
    if (isOwner(state, me)) return state.acceptBy ? by(me, { kind: 'accepted', agent: me }) : [];
    refuseMoved(state, ownerVersion);
    return by(me, { kind: 'assigned', agent: me });
  };

export const accept =
  (me: AgentId): Act =>
  (state) => {
    if (!isOwner(state, me))
      throw new Refusal('conversation.owner-changed', { detail: 'The offer has gone to somebody else.' });
    return state.acceptBy ? by(me, { kind: 'accepted', agent: me }) : [];
  };

export const decline =
  (me: AgentId): Act =>
  (state) => {
    if (!isOwner(state, me) || !state.acceptBy)
      throw new Refusal('conversation.not-waiting', { detail: 'Nothing is offered to you here any more.' });
    return by(me, { kind: 'requeued', from: me, reason: 'declined' });
  };

export const transfer =
  (
    me: AgentId,
    ownerVersion: number,
    to: { toTeam?: TeamId; toAgent?: AgentId; note?: string; acceptBy?: string },
  ): Act =>
  (state) => {
    refuseClosed(state);
    refuseMoved(state, ownerVersion);
    return by(me, { kind: 'transferred', ...to });
  };

/** Sends the customer on to somewhere outside: they are told where, and here it is closed or goes back to the bot. */
export const passOn =
  (
    me: AgentId,
    ownerVersion: number,
    on: Pick<BodyOf<'transferred'>, 'toOutside'> & {
      noted: Passed<Screening>;
      told: string;
      afterwards: 'close' | 'bot';
    },
  ): Act =>
  (state) => {
    refuseClosed(state);
    refuseMoved(state, ownerVersion);
    const { told, noted, afterwards, ...to } = on;
    const end: EntryBody =
      afterwards === 'close' ? { kind: 'closed', reason: 'passed-on' } : { kind: 'returned-to-bot' };
    const { text: note, screened } = noted;
    const passed: EntryBody = { kind: 'transferred', ...to, note, ...(screened ? { screened } : {}) };
    return by(me, passed, { kind: 'message', text: told }, end);
  };

export const returnToBot =
  (me: AgentId, ownerVersion: number, noted: string | undefined): Act =>
  (state) => {
    refuseClosed(state);
    refuseMoved(state, ownerVersion);
    if (state.owner.kind === 'bot') return [];
    return by(me, { kind: 'returned-to-bot', ...(noted ? { note: noted } : {}) });
  };

export const close =
  (me: AgentId, asksRating: boolean): Act =>
  (state) => {
    if (state.status === 'closed') return [];
    const ask: EntryBody[] = asksRating && state.contactSeq > 0 ? [{ kind: 'rating-asked' }] : [];
    return by(me, { kind: 'closed', reason: 'resolved' }, ...ask);
  };

export const reopen =
  (me: AgentId): Act =>
  (state) => {
    if (state.status !== 'closed') throw new Refusal('conversation.not-closed');
    refuseMerged(state);
    return by(me, { kind: 'reopened', to: 'agent' });
  };

export const snooze =
  (me: AgentId, until: string): Act =>
  (state) => {
    refuseClosed(state);
    return by(me, { kind: 'snoozed', until });
  };

export const tag =
  (me: AgentId, added: string[], removed: string[]): Act =>
  (state) => {
    const news = added.filter((each) => !state.tags.includes(each));
    const gone = removed.filter((each) => state.tags.includes(each));
    return news.length + gone.length === 0 ? [] : by(me, { kind: 'tagged', added: news, removed: gone });
  };

export const prioritise =
  (me: AgentId, priority: number): Act =>
  (state) =>
    state.priority === priority ? [] : by(me, { kind: 'prioritised', priority });

export const read =
  (me: AgentId, upTo: number): Act =>
  (state) => {
    const seen = Math.min(upTo, state.headSeq);
    return isOwner(state, me) && seen > state.agentReadSeq && state.contactSeq > state.agentReadSeq
      ? by(me, { kind: 'read', upTo: seen })
      : [];
  };

function refuseMerged(state: ConversationState) {
  if (state.mergedInto)
    throw new Refusal('conversation.merged', { detail: 'It goes on in another conversation.' });
}

export function refuseClosed(state: ConversationState) {
  if (state.status === 'closed')
    throw new Refusal('conversation.closed', { detail: 'Reopen the conversation first.' });
}

export function refuseMoved(state: ConversationState, ownerVersion: number) {
  if (state.ownerVersion !== ownerVersion)
    throw new Refusal('conversation.owner-changed', { detail: 'Somebody else was faster; look again.' });
}
