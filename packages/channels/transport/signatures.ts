import { createHash, createHmac } from 'node:crypto';

/** SHA-1 in hexadecimal over texts sorted by their bytes and joined: how several Chinese platforms sign a call. */
export const sortedSha1 = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update(
      parts
        .map((part) => Buffer.from(part))
        .toSorted(Buffer.compare)
        .map(String)
        .join(''),
    )
    .digest('hex');

export const hmac = (
  algorithm: 'sha1' | 'sha256' | 'sha512',
  key: string | Uint8Array,
  data: string | Uint8Array,
  encoding: 'hex' | 'base64',
): string => createHmac(algorithm, key).update(data).digest(encoding);

export const digest = (
  algorithm: 'md5' | 'sha1' | 'sha256',
  parts: readonly (string | Uint8Array)[],
  encoding: 'hex' | 'base64' = 'hex',
): string => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest(encoding);
};
