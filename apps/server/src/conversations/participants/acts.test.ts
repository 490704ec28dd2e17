import {
  type AgentId,
  asContactReads,
  type ConversationState,
  type EntryBody,
  fold,
  type Role,
} from '@parley/contract';
import { expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { maySee } from '../access.ts';
import { type Act, answer, note } from '../agent-acts.ts';
import type { Draft } from '../log/append.ts';
import { initialState } from '../log/initial-state.ts';
import { depart, departed, invite, join, remove } from './acts.ts';

const now = Date.parse('2026-05-04T12:00:00.000Z');
const answerBy = new Date(now + 60_000).toISOString();
const owner = someone();
const colleague = someone();
const supervisor = someone('supervisor');

function someone(role: Role = 'agent') {
  return { agentId: newId('agt') as AgentId, role };
}
const entryAfter = (state: ConversationState, { author, body }: Draft) => ({
  ...{ conversationId: state.id, seq: state.headSeq + 1, at: new Date(now).toISOString(), author, body },
});
const write = (state: ConversationState, ...bodies: EntryBody[]) =>
  bodies.reduce((held, body) => fold(held, entryAfter(held, { author: { kind: 'system' }, body })), state);
const play = (state: ConversationState, act: Act) =>
  act(state).reduce((held, draft) => fold(held, entryAfter(held, draft)), state);
const kindsOf = (state: ConversationState, act: Act) => act(state).map(({ body }) => body.kind);

const refusal = (code: string) => expect.objectContaining({ code });

const begin = { contactId: newId('ctc'), channelAccountId: newId('cha'), teamId: null, locale: null };
const owned = write(initialState(newId('wsp'), newId('cnv'), begin, new Date(now).toISOString()), {
  kind: 'assigned',
  agent: owner.agentId,
});
const asking = (mode: 'help' | 'consult', agent = colleague.agentId) =>
  invite(owner, { agent, mode, answerBy });
const helping = play(play(owned, asking('help')), join(colleague, undefined, now));
const consulting = play(play(owned, asking('consult')), join(colleague, undefined, now));
const says = { kind: 'message', text: 'hello' } as Parameters<typeof answer>[1];

test('who was invited to help answers the customer and owns nothing', () => {
  expect(kindsOf(helping, answer(colleague.agentId, says))).toEqual(['message']);
  expect(helping.owner).toEqual({ kind: 'agent', agentId: owner.agentId });
  expect(helping.ownerVersion).toBe(owned.ownerVersion);
});

test('who consults, or has not joined yet, writes notes and nothing else', () => {
  for (const state of [consulting, play(owned, asking('help'))]) {
    expect(() => answer(colleague.agentId, says)(state)).toThrow(refusal('conversation.not-yours'));
    expect(kindsOf(state, note(colleague.agentId, { kind: 'note', text: 'ask for the invoice' }))).toEqual([
      'note',
    ]);
  }
});

test('a conversation may be seen from the invitation to the leaving, and by nobody else for it', () => {
  const viewer = { ...colleague, visibility: 'mine' as const, teamIds: [] };
  const seen = [owned, play(owned, asking('help')), helping, play(helping, depart(colleague.agentId))];
  expect(seen.map((state) => maySee(viewer, state))).toEqual([false, true, true, false]);
  expect(maySee({ ...viewer, agentId: newId('agt') }, helping)).toBe(false);
});

test('an invitation that has lapsed lets nobody in', () => {
  const invited = play(owned, asking('help'));
  expect(() => join(colleague, undefined, now + 61_000)(invited)).toThrow(
    refusal('conversation.not-waiting'),
  );
  expect(() => join(colleague, undefined, now)(owned)).toThrow(refusal('conversation.not-waiting'));
});

test('leaving before joining declines, and the owner takes an invitation back', () => {
  const invited = play(owned, asking('consult'));
  const reasons = [depart(colleague.agentId), remove(owner, colleague.agentId)].flatMap((act) =>
    act(invited).map(({ body }) => body),
  );
  expect(reasons).toMatchObject([{ reason: 'declined' }, { reason: 'withdrawn' }]);
  expect(remove(owner, colleague.agentId)(helping)).toMatchObject([{ body: { reason: 'removed' } }]);
});

test('only the owner who has accepted invites and removes, and supervisors', () => {
  const asked = { agent: newId('agt') as AgentId, mode: 'help' as const, answerBy };
  expect(() => invite(colleague, asked)(helping)).toThrow(refusal('conversation.not-yours'));
  expect(() => remove(colleague, owner.agentId)(helping)).toThrow(refusal('conversation.not-yours'));
  const offered = write(owned, { kind: 'assigned', agent: owner.agentId, acceptBy: answerBy });
  expect(() => invite(owner, asked)(offered)).toThrow(refusal('conversation.not-yours'));
  expect(kindsOf(helping, invite(supervisor, asked))).toEqual(['invited']);
});

test('a supervisor steps in uninvited, others do not, and nobody stands beside the bot', () => {
  expect(join(supervisor, undefined, now)(owned)).toMatchObject([
    { body: { kind: 'joined', mode: 'help', uninvited: true } },
  ]);
  const withBot = write(owned, { kind: 'returned-to-bot' });
  expect(() => join(supervisor, undefined, now)(withBot)).toThrow(refusal('conversation.not-yours'));
});

test('at most five take part', () => {
  let state = owned;
  for (let index = 0; index < 5; index++) state = play(state, asking('help', newId('agt')));
  expect(() => asking('help', newId('agt'))(state)).toThrow(refusal('conversation.participants-full'));
  const again = state.participants[0]?.agentId as AgentId;
  expect(kindsOf(state, asking('consult', again))).toEqual(['invited']);
});

test('who becomes the owner takes part no longer; a close and the bot end it for all', () => {
  const taken = write(helping, { kind: 'assigned', agent: colleague.agentId });
  expect(taken.participants).toEqual([]);
  for (const end of [{ kind: 'closed', reason: 'resolved' }, { kind: 'returned-to-bot' }] as const)
    expect(write(helping, end).participants).toEqual([]);
});

test('the customer reads that somebody helps and leaves, and nothing of who advises or never came', () => {
  const read = (body: EntryBody) =>
    asContactReads(entryAfter(owned, { author: { kind: 'system' }, body }))?.body;
  const agent = colleague.agentId;
  const participant = { agentId: agent, mode: 'help' as const, answerBy: null };
  expect(read({ kind: 'joined', agent, mode: 'help', uninvited: true })).toEqual({
    ...{ kind: 'joined', agent, mode: 'help' },
  });
  expect(read(departed(participant, 'left'))).toMatchObject({ kind: 'departed' });
  for (const hidden of [
    { kind: 'invited', agent, mode: 'help', answerBy, note: 'she is angry' } as const,
    { kind: 'joined', agent, mode: 'consult' } as const,
    departed(participant, 'declined'),
    departed(participant, 'no-answer'),
    departed({ ...participant, mode: 'consult' }, 'left'),
  ])
    expect(read(hidden)).toBeUndefined();
});
