import type { ContactId, ConversationId } from '@parley/contract';
import { expect, test } from 'vitest';
import { chooseTalks, type TalkPlace, talkName } from './choose-talks.ts';

const [ann, eve] = ['ctc_ann', 'ctc_eve'] as ContactId[] as [ContactId, ContactId];
const at = (conversation: string, contactId = ann): TalkPlace => ({
  conversationId: conversation as ConversationId,
  contactId,
});
const chosen = (
  speaking: readonly [ContactId, ...string[]][],
  known: readonly [ContactId, string, TalkPlace][] = [],
) => {
  let begun = 0;
  const { places, claims } = chooseTalks(
    speaking.map(([contactId, ...keys]) => ({ contactId, keys })),
    new Map(known.map(([contactId, key, place]) => [talkName(contactId, key), place])),
    () => `new-${++begun}` as ConversationId,
  );
  return {
    places: places.map(({ conversationId }) => conversationId),
    claims: claims.map(({ contactId, key, conversationId }) => [contactId, key, conversationId]),
  };
};

test('the first key that is known leads, and the others lead there from then on', () => {
  expect(chosen([[ann, 'm3', 'm2', 'm1']], [[ann, 'm1', at('old')]])).toEqual({
    places: ['old'],
    claims: [
      [ann, 'm3', 'old'],
      [ann, 'm2', 'old'],
    ],
  });
});
test('what names two talks goes to the one that it names first, and the other keeps its own names', () => {
  const known = [[ann, 'a', at('one')] as const, [ann, 'b', at('two')] as const].map((k) => [...k] as never);
  expect(chosen([[ann, 'm', 'b', 'a']], known)).toEqual({ places: ['two'], claims: [[ann, 'm', 'two']] });
});
test('of one talk that is new, what comes together goes together, in whatever order', () => {
  expect(
    chosen([
      [ann, 'm2', 'm1'],
      [ann, 'm1'],
      [ann, 'm3', 'm2'],
    ]).places,
  ).toEqual(['new-1', 'new-1', 'new-1']);
});
test('what names nothing begins one of its own', () => {
  expect(
    chosen([
      [ann, 'm1'],
      [ann, 'm2'],
    ]).places,
  ).toEqual(['new-1', 'new-2']);
});
test('a key that another knows opens nothing', () => {
  expect(chosen([[eve, 'x', 'm1']], [[ann, 'm1', at('old')]])).toEqual({
    places: ['new-1'],
    claims: [
      [eve, 'x', 'new-1'],
      [eve, 'm1', 'new-1'],
    ],
  });
});
