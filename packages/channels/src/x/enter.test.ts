import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/fake-tools.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';

const settings = fixtures.settings as never as Record<string, string>;

/** With which refreshing word the vendor is asked for a token, when this was kept. */
async function askedWith(kept: string | undefined, own: Record<string, string>) {
  const keeps: (string | undefined)[] = [];
  const tools = fakeTools(
    () => answerOf({ json: { access_token: 'tok', expires_in: 7200, refresh_token: 'next' } }),
    0,
  );
  await channel.connect?.({ id: 'cha_test', hookUrl: '', settings: own } as never, {
    ...tools,
    token: async (_name, make) => {
      const made = await make(kept);
      keeps.push(made.keep);
      return made.token;
    },
  });
  return { word: tools.asked[0]?.form?.get('refresh_token'), kept: keeps[0] };
}

test('the refreshing word of the last time is used, until somebody enters another', async () => {
  const first = await askedWith(undefined, settings);
  expect(first.word).toBe(settings.refreshToken);
  expect((await askedWith(first.kept, settings)).word).toBe('next');
  const entered = { ...settings, refreshToken: 'entered-anew' };
  expect((await askedWith(first.kept, entered)).word).toBe('entered-anew');
});
