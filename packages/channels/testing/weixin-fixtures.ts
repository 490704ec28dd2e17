import { sealEnvelope } from '../transport/sealed-envelope.ts';
import type { ChannelFixtures, FixtureCall } from './fixtures.ts';

/** Settings of an account in safe mode; the keys are those of the published calls. */
export const safeModeSettings = {
  appId: 'wxba5fad812f8e6fb9',
  appSecret: 'a-secret-of-nobody',
  token: 'AAAAA',
  aesKey: 'A'.repeat(43),
  apiRoot: 'https://api.weixin.qq.com',
};

function sign(body: string, at: number): FixtureCall {
  const [timestamp, nonce] = [String(Math.floor(at / 1000)), '415670741'];
  const keys = {
    token: safeModeSettings.token,
    aesKey: safeModeSettings.aesKey,
    receiver: safeModeSettings.appId,
  };
  const { sealed, signature } = sealEnvelope(body, keys, { timestamp, nonce });
  return {
    query: { timestamp, nonce, encrypt_type: 'aes', msg_signature: signature },
    body: JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: sealed }),
  };
}

/** How calls in safe mode are signed, whatever is in them. What surrounds the sealed text is not signed, and the mode is not asked: nothing unsealed is taken. */
export const safeModeHook = {
  sign,
  unsigned: { body: 'ends', query: ['encrypt_type'] },
  staleAfterMs: 300_000,
} as const;

/** What the vendor answers on the way to a message. */
export const weixinAlso: NonNullable<NonNullable<ChannelFixtures['send']>['also']> = [
  { url: '/cgi-bin/stable_token', answer: { json: { access_token: 'tok', expires_in: 7200 } } },
  { url: '/cgi-bin/media/upload', answer: { json: { type: 'image', media_id: 'mid', created_at: 1 } } },
];

export const weixinRefusals: NonNullable<ChannelFixtures['send']>['refusals'] = [
  { name: 'busy', answer: { json: { errcode: -1 } }, class: 'transient' },
  { name: 'a dead token', answer: { json: { errcode: 42001 } }, class: 'auth' },
  { name: 'a secret that was changed', answer: { json: { errcode: 40125 } }, class: 'auth' },
  {
    name: 'an address that is not on the list',
    answer: { json: { errcode: 40164 } },
    class: 'permission',
  },
  { name: 'outside the window', answer: { json: { errcode: 45015 } }, class: 'window-closed' },
  { name: 'the five are used up', answer: { json: { errcode: 45047 } }, class: 'quota' },
  { name: 'too fast', answer: { json: { errcode: 45009 } }, class: 'rate' },
  { name: 'nobody there', answer: { json: { errcode: 43004 } }, class: 'recipient-gone' },
  { name: 'a template that does not exist', answer: { json: { errcode: 40037 } }, class: 'content' },
  { name: 'who does not want the template', answer: { json: { errcode: 43101 } }, class: 'permission' },
  { name: 'risky words', answer: { json: { errcode: 87014 } }, class: 'content' },
  { name: 'a number nobody knows', answer: { json: { errcode: 99999 } }, class: 'unknown' },
  { name: 'a broken gateway', answer: { status: 502, text: 'bad gateway' }, class: 'transient' },
];
