import { expect, test } from 'vitest';
import { digest } from '../../transport/signatures.ts';
import { decrypt } from './hook.ts';

test('the published secret is read, and by no other key', () => {
  const sealed = 'P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=';
  expect(decrypt(sealed, 'test key')).toBe('hello world');
  expect(decrypt(sealed, 'test kex')).not.toBe('hello world');
  expect(decrypt('AAAA', 'test key')).toBeUndefined();
});
test('the signature is the digest of time, nonce, key and bytes', () => {
  expect(digest('sha256', ['1617845364', 'nonce', 'ekey', '{"encrypt":"abc"}'])).toBe(
    '04a437480350c5ca3ee0faa05d20cfa853a885b159387d502836dad75b3d53c5',
  );
});
