import fc from 'fast-check';
import { expect, test } from 'vitest';
import WechatCrypto from 'wechat-crypto';
import { openEnvelope, sealEnvelope } from './sealed-envelope.ts';

const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

test('what another implementation seals is opened here, and the other way round', () => {
  const keys = {
    token: 'token',
    aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    receiver: 'wx5823bf96d3bd56c7',
  };
  const peer = new WechatCrypto(keys.token, keys.aesKey, keys.receiver);
  const [timestamp, nonce] = ['1409659813', '1372623149'];
  fc.assert(
    fc.property(texts, (text) => {
      const sealed = peer.encrypt(text);
      const signature = peer.getSignature(timestamp, nonce, sealed);
      expect(openEnvelope({ timestamp, nonce, sealed, signature }, keys)).toBe(text);
      const ours = sealEnvelope(text, keys, { timestamp, nonce });
      expect(peer.decrypt(ours.sealed)).toEqual({ message: text, id: keys.receiver });
      expect(peer.getSignature(timestamp, nonce, ours.sealed)).toBe(ours.signature);
    }),
    { numRuns: 50 },
  );
});
