import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/fake-tools.ts';
import type { FixtureAnswer } from '../../testing/fixtures.ts';
import type { MadeToken, NoAnswer } from '../outbound.ts';
import { enter } from './enter.ts';
import type { InstagramSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';

const settings = fixtures.settings as InstagramSettings;
const away: NoAnswer = { kind: 'none', why: 'away', mayHaveArrived: false };

/** What is made when the vendor answers so, and what it was asked with. */
async function makes(answer: FixtureAnswer | undefined, kept?: string, own = settings) {
  const tools = fakeTools(() => (answer ? answerOf(answer) : away), 0);
  let made: MadeToken | undefined;
  const token = await enter(own, {
    ...tools,
    token: async (_name, make) => {
      made = await make(kept);
      return made.token;
    },
  });
  const [asked] = tools.asked;
  return { token, made, asked: asked && new URL(asked.url).searchParams.get('access_token') };
}

test('a token of sixty days is made anew from itself, again and again', async () => {
  const first = await makes({ json: { access_token: 'second', expires_in: 5_184_000 } });
  expect(first).toMatchObject({
    token: 'second',
    asked: settings.accessToken,
    made: { expiresInS: 5_184_000 },
  });
  const next = await makes({ json: { access_token: 'third', expires_in: 5_184_000 } }, first.made?.keep);
  expect(next).toMatchObject({ token: 'third', asked: 'second' });
});

test('who enters a new token means that one, whatever the old one came to', async () => {
  const { made } = await makes({ json: { access_token: 'second', expires_in: 5_184_000 } });
  const entered = { ...settings, accessToken: 'a-new-token-that-was-entered' };
  const { asked } = await makes({ json: { access_token: 'x', expires_in: 1 } }, made?.keep, entered);
  expect(asked).toBe('a-new-token-that-was-entered');
});

test('a token that is too young or a vendor that is away leaves it as it is for a while; one that is refused is told', async () => {
  expect((await makes(undefined)).made).toEqual({ token: settings.accessToken, expiresInS: 3600 });
  const young = await makes({ status: 400, json: { error: { code: 100, message: 'too young' } } });
  expect(young.made).toEqual({ token: settings.accessToken, expiresInS: 86_400 });
  await expect(
    makes({ status: 400, json: { error: { code: 190, message: 'expired' } } }),
  ).rejects.toMatchObject({
    problem: { class: 'auth' },
  });
});

test('a token of a page lasts, and nobody asks for another', async () => {
  const page = { ...settings, apiRoot: 'https://graph.facebook.com/v25.0' };
  const tools = fakeTools(() => away, 0);
  expect([await enter(page, tools), tools.asked]).toEqual([settings.accessToken, []]);
});
