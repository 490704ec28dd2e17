import type { ContactId, WorkspaceId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { OneTimeCodes } from '../contacts/index.ts';
import { mindOfTurn } from './mind-of-turn.ts';
import type { Mind } from './room.ts';

const workspaceId = 'wsp_1' as WorkspaceId;
const contactId = 'ctc_1' as ContactId;

/** A mind that counts how often it looks. */
function counting() {
  const looked: string[] = [];
  let user: string | undefined;
  const mind = {
    kernel: { clock: { now: () => 1_700_000_000_000 } },
    proofsOf: async () => {
      looked.push('proofs');
      return { isFresh: false, ...(user ? { user } : {}) };
    },
    callAction: async (_workspace: unknown, { proofs }: { proofs?: object }) => {
      looked.push(`call with ${JSON.stringify(proofs)}`);
      return { outcome: 'unreachable', record: null };
    },
    codes: {
      async tell() {
        user = 'u1';
        return 'proven';
      },
    } as unknown as OneTimeCodes,
  } as unknown as Mind;
  return { turn: mindOfTurn(mind), looked };
}

const asked = { connector: 'shop', action: 'get', inputs: {}, contactId, idempotencyKey: 'k' };

test('what is proven is looked up once in a turn, and told with each call', async () => {
  const { turn, looked } = counting();
  await turn.callAction?.(workspaceId, asked);
  await turn.proofsOf?.(workspaceId, contactId);
  await turn.proofsOf?.(workspaceId, contactId);
  await turn.callAction?.(workspaceId, asked);
  expect(looked).toEqual(['call with undefined', 'proofs', 'call with {"isFresh":false}']);
});

test('who has proven more by a code is looked up anew', async () => {
  const { turn, looked } = counting();
  await turn.proofsOf?.(workspaceId, contactId);
  await turn.codes?.tell({ workspaceId, contactId }, '123456', 15);
  expect(await turn.proofsOf?.(workspaceId, contactId)).toMatchObject({ user: 'u1' });
  expect(looked).toEqual(['proofs', 'proofs']);
});

test('a text is read for names once', () => {
  const { turn } = counting();
  const found = turn.namesIn('SP20260001', 'UTC');
  expect(found.map(({ kind }) => kind)).toEqual(['order']);
  expect(turn.namesIn('SP20260001', 'UTC')).toBe(found);
});
