import { sign as signAsGitHub, verify as verifyAsGitHub } from '@octokit/webhooks-methods';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedBy } from '../../testing/peers/compare.ts';
import { channel } from './index.ts';

const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

test('another user of the very scheme signs, and the call is taken; changed by a letter it is not', async () => {
  const secret = "It's a Secret to Everybody";
  expect(
    await verifyAsGitHub(
      secret,
      'Hello, World!',
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    ),
  ).toBe(true);
  const settings = {
    accountId: '12345',
    accessToken: 't'.repeat(20),
    appId: '12345',
    appSecret: secret,
    verifyToken: 'v',
    apiRoot: 'https://x.example',
  };
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const body = JSON.stringify({ object: 'page', text });
      const headers = { 'x-hub-signature-256': await signAsGitHub(secret, body) };
      expect(await judgedBy(channel, { headers, body }, settings)).toBe('events');
      expect(await judgedBy(channel, { headers, body: `${body} ` }, settings)).toBe('refused');
    }),
    { numRuns: 50 },
  );
});
