import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeStore, run, type StagedInstallation, stageInstallation } from '../testing/index.ts';

let live: StagedInstallation;
beforeAll(async () => {
  live = await stageInstallation();
});
afterAll(() => live.close());

const later = '9999-later.sql';

test('an upgrade that works is timed, and the live store is as it was', async () => {
  const before = await describeStore(live.env.DATABASE_URL);
  const { exitCode, said } = await run(
    {
      ...live,
      migrations: { [later]: `alter table contact add nick text; insert into install values ('a', 'b')` },
    },
    'rehearse',
  );
  expect(said).toMatch(/Copied \d+ rows aside/);
  expect(said).toMatch(/Applied 9999-later\.sql, and every table kept its rows\.\nThat took [\d.]+ s/);
  expect([exitCode, said]).toEqual([0, expect.stringContaining('The live store was only read.')]);
  expect(await describeStore(live.env.DATABASE_URL)).toEqual(before);
});

test.each([
  ['fails', 'select 1/0', `The upgrade would fail: Migration ${later} could not be applied`],
  ['loses rows', 'delete from conversation', 'The upgrade would lose rows: conversation 20 of 20'],
])('an upgrade that %s is told beforehand, with the reason', async (_, text, words) => {
  const refused = await run({ ...live, migrations: { [later]: text } }, 'rehearse');
  expect(refused).toEqual({ exitCode: 1, said: expect.stringContaining(words) });
});

test('a live store of a newer version is not rehearsed on', async () => {
  const { said } = await run({ ...live, migrations: { '0006-walls.sql': undefined } }, 'rehearse');
  expect(said).toContain('The live store comes from a newer version (it has 0006-walls.sql)');
});
