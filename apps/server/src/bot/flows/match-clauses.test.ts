import type { FlowId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { LiveFlows } from '../../flows/index.ts';
import type { Heard } from '../listen/heard.ts';
import { matchBesideKnown } from './match-clauses.ts';

const scores: Record<string, number> = {
  "where's my parcel": 0.9,
  'please cancel it': 0.6,
  "what's my lamp price": 0.9,
};
const flows = {
  match: async (_workspace: string, text: string) => [
    { id: 'flw_x' as FlowId, question: '', score: scores[text] ?? 0 },
  ],
} as unknown as LiveFlows;
const heard = {
  answer: { title: 'How much is the lamp', text: 'The lamp price is ¥5.' },
} as unknown as Heard;
const meant = async (text: string, known: readonly Heard[] = [heard]) =>
  (
    await matchBesideKnown(
      flows,
      { state: { workspaceId: 'w' }, turn: { locale: 'en', heard: known } } as unknown as Parameters<
        typeof matchBesideKnown
      >[1],
      { text, entities: [] },
    )
  )?.[0]?.id;

test('a thing that is only named is not what is asked: the clause that asks for a case is', async () => {
  expect(await meant("where's my parcel, the white lamp one")).toBe('flw_x');
});

test('what a clause hardly asks for, or what has to do with the answer, leaves the answer as it is', async () => {
  expect(await meant('please cancel it, the white lamp')).toBeUndefined();
  expect(await meant("what's my lamp price, the white one")).toBeUndefined();
  expect(await meant("where's my parcel")).toBeUndefined();
  expect(await meant("where's my parcel, the white lamp one", [])).toBeUndefined();
});
