import { expect, test } from 'vitest';
import { judgeHook } from './hook.ts';

const call = (url: string, signature: string, body: string) => ({
  method: 'POST' as const,
  url,
  query: new URL(url).searchParams,
  headers: { 'x-twilio-signature': signature },
  body: new TextEncoder().encode(body),
  nowMs: 0,
});

test('the published signatures hold: a form under the address, and the digest of another body', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const form = new URLSearchParams({
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  }).toString();
  expect(judgeHook(call(url, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', form), '12345').kind).toBe('reply');
  const other = `${url}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`;
  const body = '{"property": "value", "boolean": true}';
  expect(judgeHook(call(other, 'a9nBmqA0ju/hNViExpshrM61xv4=', body), '12345').kind).toBe('reply');
  expect(judgeHook(call(other, 'a9nBmqA0ju/hNViExpshrM61xv4=', `${body} `), '12345').kind).toBe('refused');
  expect(judgeHook(call(`${url}3`, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', form), '12345').kind).toBe('refused');
});
