import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageWorkspace } from '../../contacts/testing/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createLeases } from '../leases/leases.ts';
import { createTokenKeeper, type TokenPlace } from './token-keeper.ts';

const clock = fakeClock();
let kernel: TestKernel;
let place: TokenPlace;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  const { workspaceId, channelAccountId: id } = await stageWorkspace(kernel);
  place = { id, workspaceId, name: 'access' };
});
afterAll(() => kernel.close());

test('what the next token is made from is kept sealed, through a refusal and another process', async () => {
  const handed: (string | undefined)[] = [];
  const make = (kept?: string) => {
    handed.push(kept);
    return Promise.resolve({
      token: `token ${handed.length}`,
      expiresInS: 7200,
      keep: `word ${handed.length}`,
    });
  };
  const here = createTokenKeeper(kernel, createLeases(kernel));
  const there = createTokenKeeper(kernel, createLeases(kernel));
  expect([await here.get(place, make), await there.get(place, make)]).toEqual(['token 1', 'token 1']);
  await here.refuse(place, 'token 1');
  expect(await here.get(place, make)).toBe('token 2');
  await there.refuse(place, 'token 1');
  expect(await there.get(place, make)).toBe('token 2');
  expect(handed).toEqual([undefined, 'word 1']);
  const row = await kernel.database.system.find<{ token: string; kept: string }>(
    sql`select token, kept from channel_token where channel_account_id = ${place.id}`,
  );
  expect(JSON.stringify(row)).not.toMatch(/token 2|word 2/);
});

test('a maker that keeps nothing leaves what was kept', async () => {
  const keeper = createTokenKeeper(kernel, createLeases(kernel));
  clock.advance(7_200_000);
  await keeper.get(place, async () => ({ token: 'token 3', expiresInS: 60 }));
  clock.advance(60_000);
  let handed: string | undefined;
  await keeper.get(place, async (kept) => {
    handed = kept;
    return { token: 'token 4', expiresInS: 60 };
  });
  expect(handed).toBe('word 2');
});
