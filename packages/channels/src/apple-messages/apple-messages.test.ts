import { SignJWT } from 'jose';
import { expect, test } from 'vitest';

test('the published token is the one that the library makes', async () => {
  const key = Buffer.from('YXBwbGUtc2hhcmVkLXNlY3JldC0zMi1ieXRlcy1sb25nISE=', 'base64');
  const token = await new SignJWT({ iss: 'csp-id-1', iat: 1_700_000_000 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(key);
  expect(token).toBe(
    'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjc3AtaWQtMSIsImlhdCI6MTcwMDAwMDAwMH0.pABaB7agpYCZmXnNwXqrp465sw6gC2FWWe04jlmwxnk',
  );
});
