import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshShop, isDatabaseReachable, openFreshShop, parley, signInAs } from '../test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe.skipIf(!isReachable)('the pages', () => {
  let shop: FreshShop;
  beforeAll(async () => {
    shop = await openFreshShop(new Date());
  });
  afterAll(() => shop?.close());

  const open = (url: string, headers: Record<string, string> = {}) => shop.app.inject({ url, headers });

  test('show a hostile search as harmless words', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
    const { body } = await open(`/?q=${encodeURIComponent(hostile)}`);
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<img src=x');
    expect(body).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(body).not.toContain(`value="">`);
  });

  test('treat the wildcards of a search as letters', async () => {
    for (const words of ['%', '_', '\\'])
      expect((await open(`/api/products?q=${encodeURIComponent(words)}`)).json().data).toEqual([]);
    expect((await open('/api/products?q=耳机')).json().data).toMatchObject([{ sku: 'H300' }]);
  });

  test('hold a hostile address and note without running them', async () => {
    const cookie = await signInAs(shop.app, 'cust_wangqiang');
    const cart = await shop.app.inject({
      method: 'POST',
      url: '/cart/add',
      headers: { ...form, cookie },
      payload: 'sku=K410&quantity=1',
    });
    const filled = String(cart.headers['set-cookie']).split(';')[0] ?? '';
    const payload = new URLSearchParams({
      ...{ key: 'one', region: 'mainland', payment: 'alipay', phone: '1' },
      ...{ name: '<b>x</b>', address: '<svg onload=alert(1)>' },
    });
    const made = await shop.app.inject({
      method: 'POST',
      url: '/checkout',
      headers: { ...form, cookie: filled },
      payload: payload.toString(),
    });
    const { body } = await open(String(made.headers.location), { cookie });
    expect(body).toContain('&#60;svg onload=alert(1)&#62;');
    expect(body).not.toMatch(/<svg onload|<b>x<\/b>/);
  });

  test('carry no inline script, and a policy that would not run one', async () => {
    for (const url of ['/', '/products/C600', '/cart', '/sign-in', '/nowhere']) {
      const { body, headers } = await open(url);
      expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=|javascript:/i);
      expect(headers['content-security-policy']).toContain(`script-src 'self' ${parley.origin}`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  test('carry the chat’s line with the site key', async () => {
    const { body } = await open('/');
    expect(body).toContain(
      `<script async src="${parley.origin}/widget.js" data-site-key="${parley.siteKey}"></script>`,
    );
  });

  test('vouch for the signed-in customer for less than an hour, and for nobody else', async () => {
    expect((await open('/')).body).toContain('data-token=""');
    const cookie = await signInAs(shop.app, 'cust_linxiao');
    const token = /data-token="([^"]+)"/.exec((await open('/', { cookie })).body)?.[1] ?? '';
    const secret = new TextEncoder().encode(parley.identitySecret);
    const { payload, protectedHeader } = await jwtVerify(token, secret, { audience: parley.siteKey });
    expect(protectedHeader.alg).toBe('HS256');
    expect(payload).toMatchObject({ sub: 'cust_linxiao', name: '林晓', phone: '13800001111', level: 'Gold' });
    expect(payload).not.toHaveProperty('email');
    expect((payload.exp ?? Infinity) - (payload.iat ?? 0)).toBeLessThanOrEqual(3600);
    expect((await open('/identity')).json()).toEqual({});
    expect((await open('/identity', { cookie })).json()).toHaveProperty('token');
  });

  test('are Chinese until English is asked for, and then stay English', async () => {
    expect((await open('/')).body).toContain('<html lang="zh-CN">');
    const english = await open('/?lang=en');
    expect(english.body).toContain('Spruce X1 phone');
    const cookie = String(english.headers['set-cookie']).split(';')[0] ?? '';
    expect((await open('/cart', { cookie })).body).toContain('Your cart is empty');
  });

  test('show an order to its owner only; to others it is not there', async () => {
    const emily = await signInAs(shop.app, 'cust_emily');
    const own = await open('/orders/SP20260005', { cookie: emily });
    expect(own.body).toContain('SF5566778899001');
    const foreign = await open('/orders/SP20260002', { cookie: emily });
    expect(foreign.statusCode).toBe(404);
    expect(foreign.body).not.toContain('SF1029384756123');
    expect((await open('/orders/SP20260002')).headers.location).toContain('/sign-in');
  });

  test('let nobody cancel an order that is not theirs', async () => {
    const cookie = await signInAs(shop.app, 'cust_emily');
    const answer = await shop.app.inject({
      method: 'POST',
      url: '/orders/SP20260001/cancel',
      headers: { ...form, cookie },
      payload: 'key=x',
    });
    expect(answer.statusCode).toBe(404);
  });

  test('do not take a form from another site, nor lead away to one', async () => {
    const post = (headers: Record<string, string>, payload: string) =>
      shop.app.inject({ method: 'POST', url: '/sign-in', headers: { ...form, ...headers }, payload });
    expect((await post({ origin: 'https://evil.example' }, 'customer=cust_emily')).statusCode).toBe(403);
    expect((await post({ origin: 'null' }, 'customer=cust_emily')).statusCode).toBe(403);
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect((await post({}, `customer=cust_emily&next=${encodeURIComponent(next)}`)).statusCode).toBe(400);
  });

  test('refuse a form that is not one with a problem, not a failure', async () => {
    for (const url of ['/cart/add', '/cart/set', '/checkout', '/sign-in']) {
      const answer = await shop.app.inject({ method: 'POST', url, payload: { sku: 'K410' } });
      expect([answer.statusCode, url]).toEqual([400, url]);
    }
  });
});
