import { expect, test } from 'vitest';
import type { EmailSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';

const settings = fixtures.settings as EmailSettings;
async function continued(headers: readonly string[], more: Partial<EmailSettings> = {}) {
  const raw = ['From: lin@customer.example', 'Message-ID: <own@customer.example>', ...headers, '', 'hi'];
  const event = {
    key: '<own@customer.example>',
    body: JSON.stringify({ place: '9:4', raw: Buffer.from(raw.join('\r\n')).toString('base64') }),
  };
  const account = { id: 'cha_test', hookUrl: '', settings: { ...settings, ...more } };
  const [told] = await channel.parse(event, account);
  return told?.kind === 'message' ? told.continues : expect.fail();
}

test('a mail goes on from the one that it answers, then from those before it, the nearest first', async () => {
  expect(await continued(['In-Reply-To: <c@x>', 'References: <a@x> <b@x>\r\n <c@x>'])).toEqual([
    '<c@x>',
    '<b@x>',
    '<a@x>',
  ]);
  expect(await continued(['References: <a@x> <b@x>'])).toEqual(['<b@x>', '<a@x>']);
  expect(await continued(['In-Reply-To: <a@x>'])).toEqual(['<a@x>']);
});
test('a fresh mail goes on from nothing, and no subject leads anywhere', async () => {
  expect(await continued(['Subject: Re: Your order 4711 [#12]'])).toEqual([]);
});
test('where a customer has one conversation, a mail does not say what it goes on from', async () => {
  expect(await continued(['In-Reply-To: <c@x>'], { conversations: 'customer' })).toBeUndefined();
});
test('what is no id of a mail, and its own, leads nowhere', async () => {
  const endless = `<${'x'.repeat(2000)}@x>`;
  expect(
    await continued([
      `In-Reply-To: your message of today ${endless}`,
      'References: <own@customer.example> <> <b@x>',
    ]),
  ).toEqual(['<b@x>']);
});
test('of an endless thread the first and the last are told', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => `<m${n}@x>`);
  const told = (await continued([`References: ${ids.join('\r\n ')}`])) ?? [];
  expect([told.length, told[0], told.at(-1)]).toEqual([20, '<m59@x>', '<m0@x>']);
});
