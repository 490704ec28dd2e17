import fc from 'fast-check';
import twilio from 'twilio';
import { expect, test } from 'vitest';
import { accountWith, askingTools, compare, judgedBy, outgoing, words } from '../../testing/peers/compare.ts';
import { channel } from './index.ts';

test('Twilio: the vendor’s client and the adapter ask the same', async () => {
  const [accountSid, authToken, from] = [`AC${'0'.repeat(32)}`, '12345', '+18005551212'];
  const { hookUrl } = accountWith({});
  const [their, our] = await compare(
    { 'Messages.json': { sid: 'SM1', status: 'queued' } },
    (root) => {
      const client = twilio(accountSid, authToken);
      client.api.baseUrl = root;
      return client.messages.create({ to: 'user-1', from, body: words, statusCallback: hookUrl });
    },
    (apiRoot) =>
      channel.send?.(outgoing, accountWith({ accountSid, authToken, from, apiRoot }), askingTools()),
  );
  expect([our.path, our.values]).toEqual([their.path, their.values]);
  expect(our.headers.authorization).toBe(their.headers.authorization);
});
test('the vendor’s own library signs forms as we check them', async () => {
  const settings = {
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: '12345',
    from: '+18005551212',
    apiRoot: 'https://x.example',
  };
  const form = fc.dictionary(
    fc.stringMatching(/^[A-Za-z]{1,8}$/),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(form, async (values) => {
      const params = { ...values, MessageSid: 'SM1' };
      const { hookUrl } = accountWith(settings);
      const headers = {
        'x-twilio-signature': twilio.getExpectedTwilioSignature(settings.authToken, hookUrl, params),
      };
      const body = new URLSearchParams(params).toString();
      expect(await judgedBy(channel, { headers, body }, settings)).toBe('events');
    }),
    { numRuns: 100 },
  );
});
