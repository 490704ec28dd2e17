import { createHmac, randomBytes } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { newSecret } from '../kernel/ids.ts';
import { createSecrets } from '../kernel/secrets.ts';
import { fakeClock } from '../kernel/testing/index.ts';
import { verifyIdentity } from './verify-identity.ts';

const clock = fakeClock();
const secrets = createSecrets(randomBytes(32));
const nowS = Math.floor(clock.now() / 1000);
const newSite = () => {
  const secret = newSecret();
  return { secret, siteKey: `pk_${randomBytes(16).toString('hex')}`, identitySecret: secrets.seal(secret) };
};
const site = newSite();
const bytes = (secret: string) => new TextEncoder().encode(secret);

type Claims = Record<string, unknown>;
const usual: Claims = { sub: 'c1', aud: site.siteKey, iat: nowS, exp: nowS + 600 };
const sign = (claims: Claims, secret = site.secret) =>
  new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(bytes(secret));

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const byHand = (header: Claims, claims: Claims, key?: string | Buffer) => {
  const body = `${base64(header)}.${base64(claims)}`;
  return `${body}.${key === undefined ? '' : createHmac('sha256', key).update(body).digest('base64url')}`;
};
const verify = (token: string, of = site) => verifyIdentity({ secrets, clock }, of, token);
const refused = { code: 'identity.invalid' };

test('what the site has signed is believed: who, until when, and what is known of them', async () => {
  const token = await sign({
    ...{ name: '  林晓\u0000 ', email: 'Lin@Example.com', phone: '13800001111' },
    ...{ level: 'Gold', points: 12, vip: true, nested: { a: 1 }, '<b>': 'x' },
  });
  expect(await verify(token)).toEqual({
    sub: 'c1',
    until: new Date((nowS + 600) * 1000).toISOString(),
    ...{
      name: '林晓',
      email: 'lin@example.com',
      phone: '13800001111',
      isEmailProven: true,
      isPhoneProven: true,
    },
    attributes: { level: 'Gold', points: '12', vip: 'true' },
  });
});

test('an address that the site has not checked is told apart, and a broken one left out', async () => {
  expect(
    await verify(await sign({ email: 'a@example.com', email_verified: false, phone_number_verified: false })),
  ).toMatchObject({
    isEmailProven: false,
    isPhoneProven: false,
  });
  const bare = await verify(await sign({ email: 'not an address', name: '', phone: 5 }));
  expect(Object.keys(bare).toSorted()).toEqual([
    'attributes',
    'isEmailProven',
    'isPhoneProven',
    'sub',
    'until',
  ]);
});

test('a token made by hand as the site makes it is accepted, so that the refusals below mean something', async () => {
  const header = { alg: 'HS256', typ: 'JWT' };
  await expect(verify(byHand(header, usual, site.secret))).resolves.toMatchObject({ sub: 'c1' });
});

test('a token without a signature is refused, in every spelling of none', async () => {
  for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
    await expect(verify(byHand({ alg }, usual))).rejects.toMatchObject(refused);
    await expect(verify(byHand({ alg }, usual, site.secret))).rejects.toMatchObject(refused);
  }
  await expect(verify(byHand({ alg: 'HS256' }, usual))).rejects.toMatchObject(refused);
});

test('a public key used as a secret, and any other algorithm, is refused', async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const pem = await exportSPKI(pair.publicKey);
  const honest = await new SignJWT(usual).setProtectedHeader({ alg: 'RS256' }).sign(pair.privateKey);
  await expect(verify(honest)).rejects.toMatchObject(refused);
  await expect(verify(byHand({ alg: 'HS256' }, usual, pem))).rejects.toMatchObject(refused);
  await expect(verify(byHand({ alg: 'RS256' }, usual, site.secret))).rejects.toMatchObject(refused);
  for (const alg of ['HS384', 'HS512']) {
    const token = await new SignJWT(usual).setProtectedHeader({ alg }).sign(bytes(site.secret));
    await expect(verify(token)).rejects.toMatchObject(refused);
  }
  const jwk = { kty: 'oct', k: Buffer.from('mine').toString('base64url') };
  for (const header of [{ jwk }, { kid: '/dev/null' }, { jku: 'https://evil.example' }])
    await expect(verify(byHand({ alg: 'HS256', ...header }, usual, 'mine'))).rejects.toMatchObject(refused);
});

test("another site's key is refused, even where the token names this site", async () => {
  const other = newSite();
  await expect(verify(await sign({}, other.secret))).rejects.toMatchObject(refused);
  await expect(verify(await sign({ aud: other.siteKey }, other.secret))).rejects.toMatchObject(refused);
  await expect(verify(await sign({}, ''.padEnd(43, 'A')))).rejects.toMatchObject(refused);
  await expect(verify(await sign({ aud: other.siteKey }))).rejects.toMatchObject(refused);
  await expect(verify(await sign({ aud: undefined }))).rejects.toMatchObject(refused);
});

test('a proof without an end, past its end, from the future or longer than an hour is refused', async () => {
  const wrong: Claims[] = [
    { exp: undefined },
    { iat: undefined },
    { exp: nowS - 1 },
    { iat: nowS - 7200, exp: nowS - 3600 },
    { exp: nowS + 3601 },
    { iat: nowS + 86_400, exp: nowS + 86_400 + 600 },
    { iat: -1e15, exp: nowS + 600 },
    { iat: nowS - 7200, exp: nowS + 60 },
    { nbf: nowS + 600 },
  ];
  for (const claims of wrong) await expect(verify(await sign(claims))).rejects.toMatchObject(refused);
  for (const claims of [{ exp: 'never' }, { iat: 'now' }, { exp: 1e300 }, { exp: null }])
    await expect(
      verify(byHand({ alg: 'HS256' }, { ...usual, ...claims }, site.secret)),
    ).rejects.toMatchObject(refused);
  await expect(verify(await sign({ exp: nowS + 3600 }))).resolves.toMatchObject({ sub: 'c1' });
});

test('a proof of nobody is refused', async () => {
  for (const sub of [undefined, '', 'x'.repeat(201), 'a\u0000b'])
    await expect(verify(await sign({ sub }))).rejects.toMatchObject(refused);
  for (const sub of [7, null, {}, ['c1']])
    await expect(verify(byHand({ alg: 'HS256' }, { ...usual, sub }, site.secret))).rejects.toMatchObject(
      refused,
    );
});

test('one changed character anywhere is refused', async () => {
  const token = await sign({});
  for (let at = 0; at < token.length; at += 7) {
    const other = token[at] === 'A' ? 'B' : 'A';
    await expect(verify(token.slice(0, at) + other + token.slice(at + 1))).rejects.toMatchObject(refused);
  }
  for (const text of ['', 'x', '..', 'a.b.c', token.slice(0, -1), `${token}.${token}`])
    await expect(verify(text)).rejects.toMatchObject(refused);
});

test('a site without a secret believes nobody', async () => {
  const { siteKey } = site;
  const bare = { secret: '', siteKey, identitySecret: null };
  for (const secret of ['', 'null', 'undefined'])
    await expect(verify(byHand({ alg: 'HS256' }, usual, secret), bare as never)).rejects.toMatchObject(
      refused,
    );
});
