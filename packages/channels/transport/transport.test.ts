import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../testing/fake-tools.ts';
import { parseBigJson, tryBigJson } from './big-json.ts';
import { isEqual } from './equal.ts';
import { retryAfterOf } from './problems.ts';
import { openEnvelope, sealEnvelope } from './sealed-envelope.ts';
import { parseTameXml, textAt } from './tame-xml.ts';
import { isVendorHost } from './vendor-host.ts';
import { pushedEvent } from './weixin-hook.ts';
import { sendWeixinTemplate } from './weixin-template.ts';

test('numbers beyond 2⁵³ keep every digit, smaller ones stay numbers', () => {
  expect(parseBigJson('{"MsgId":23456789012345678,"n":7,"f":1.5,"e":1e3}')).toEqual({
    MsgId: '23456789012345678',
    n: 7,
    f: 1.5,
    e: 1000,
  });
  expect(tryBigJson('{')).toBeUndefined();
});
test('only equal texts are equal, and an empty secret equals nothing', () => {
  expect([
    isEqual('a', 'a'),
    isEqual('a', 'b'),
    isEqual('a', 'aa'),
    isEqual('', ''),
    isEqual(null, ''),
  ]).toEqual([true, false, false, false, false]);
});
test('XML with a document type, an entity of its own, too much or too deep is refused', () => {
  const bombs = [
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><a>&lol2;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`,
    `<a>${'x'.repeat(2_000_000)}</a>`,
    '<a><b></a>',
  ];
  for (const text of bombs) expect(() => parseTameXml(text)).toThrow();
});
test('XML gives its texts: entities resolved outside CDATA, and none that it made up', () => {
  const tree = parseTameXml('<xml><a>1 &lt; 2 &#20320; &boom;</a><b><![CDATA[&lt;b>]]></b><c/></xml>').xml;
  expect(['a', 'b', 'c', 'd'].map((name) => textAt(tree, name))).toEqual([
    '1 < 2 你 &boom;',
    '&lt;b>',
    '',
    '',
  ]);
});
test('what is sealed can be opened by the same keys alone, whatever is in it', () => {
  const keys = { token: 't', aesKey: 'b'.repeat(43), receiver: 'app' };
  const call = { timestamp: '1', nonce: '2' };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { sealed, signature } = sealEnvelope(text, keys, call);
      expect(openEnvelope({ ...call, sealed, signature }, keys)).toBe(text);
      for (const other of [{ token: 'u' }, { receiver: 'b' }, { aesKey: 'c'.repeat(43) }, { receiver: '' }])
        expect(openEnvelope({ ...call, sealed, signature }, { ...keys, ...other })).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
test('a pause that was asked for is seconds or a date', () => {
  const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
  const headers = { 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT', date };
  expect([retryAfterOf({ 'retry-after': '7' }), retryAfterOf(headers), retryAfterOf({})]).toEqual([
    7000,
    30_000,
    undefined,
  ]);
});
test('a token is shown to the vendor alone', () => {
  const root = 'http://127.0.0.1:4000/api';
  const isTheirs = (url: string) => isVendorHost(url, ['vendor.example'], root);
  const theirs = ['https://vendor.example/a', 'https://files.vendor.example/b', 'http://127.0.0.1:4000/c'];
  const foreign = [
    'http://vendor.example/a',
    'https://vendor.example.evil.example/',
    'https://evilvendor.example/',
    'https://vendor.example@evil.example/',
    'https://a@vendor.example/',
    'http://127.0.0.1:4001/',
    'nothing',
  ];
  expect(theirs.map(isTheirs)).toEqual(theirs.map(() => true));
  expect(foreign.map(isTheirs)).toEqual(foreign.map(() => false));
});

test('what became of two templates to one person in one second is two events', () => {
  const told = (id: number) =>
    `<xml><FromUserName>O</FromUserName><CreateTime>1395658920</CreateTime><MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>${id}</MsgID><Status>success</Status></xml>`;
  expect(pushedEvent(told(1)).key).not.toBe(pushedEvent(told(2)).key);
  expect(pushedEvent(told(1)).key).toBe(pushedEvent(told(1)).key);
});

test('a template is known by the number that the vendor gives it, however long', async () => {
  const template = { id: 'tpl_1', name: 'AbC-2', language: 'en', values: [] } as const;
  const app = { apiRoot: 'https://api.weixin.qq.com', appId: 'wx', appSecret: 's' };
  const tools = fakeTools(
    ({ url }) =>
      answerOf(
        url.includes('stable_token')
          ? { json: { access_token: 't', expires_in: 7200 } }
          : { text: '{"errcode":0,"errmsg":"ok","msgid":2898431111122223333}' },
      ),
    0,
  );
  expect(await sendWeixinTemplate('O', { ...template, values: [] }, { path: '/x' }, app, tools)).toEqual({
    ...{ kind: 'sent', vendorId: '2898431111122223333' },
  });
});
