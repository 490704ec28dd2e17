import { randomBytes } from 'node:crypto';
import {
  type FormPart,
  type NoAnswer,
  tryBigJson,
  type VendorAnswer,
  type VendorRequest,
} from '@parley/channels';
import type { GuardedFetch } from '../../kernel/guarded-fetch/index.ts';

const usual = { timeoutMs: 10_000, mostBytes: 1024 * 1024 };

/** Asks a vendor through the guarded fetch. What changes something is never led on to another address. */
export async function askVendor(
  guardedFetch: GuardedFetch,
  request: VendorRequest,
): Promise<VendorAnswer | NoAnswer> {
  const { url, method = 'GET', headers = {}, credentials = {}, mostBytes, timeoutMs } = request;
  const { body, type } = bodyOf(request);
  const answer = await guardedFetch({
    ...{ url, method, credentials },
    headers: { ...(type ? { 'content-type': type } : {}), ...lower(headers) },
    ...(body === undefined ? {} : { body }),
    mostBytes: mostBytes ?? usual.mostBytes,
    timeoutMs: timeoutMs ?? usual.timeoutMs,
    redirects: method === 'GET' ? 3 : 0,
  });
  if (!answer.ok)
    return { kind: 'none', why: answer.problem.message, mayHaveArrived: answer.problem.mayHaveArrived };
  const { status, body: bytes } = answer;
  return {
    ...{ kind: 'answer', status, headers: answer.headers },
    bytes: new Uint8Array(bytes),
    text: () => bytes.toString('utf8'),
    json: () => tryBigJson(bytes.toString('utf8')),
  };
}

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function bodyOf({ json, form, multipart, bytes }: VendorRequest): { body?: string | Buffer; type?: string } {
  if (json !== undefined)
    return { body: typeof json === 'string' ? json : JSON.stringify(json), type: 'application/json' };
  if (form) return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
  if (multipart) return joinParts(multipart);
  return bytes ? { body: Buffer.from(bytes), type: 'application/octet-stream' } : {};
}

/** RFC 7578; a name can neither leave its quotes nor its line. */
function joinParts(parts: readonly FormPart[]): { body: Buffer; type: string } {
  const boundary = `parley-${randomBytes(16).toString('hex')}`;
  const quoted = (text: string) => text.replace(/["\r\n]/g, encodeURIComponent);
  const chunks = parts.flatMap(({ name, value, fileName, type }) => {
    const file = fileName === undefined ? '' : `; filename="${quoted(fileName)}"`;
    const kind = type ? `\r\ncontent-type: ${type.replace(/[\r\n]/g, '')}` : '';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"${file}${kind}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(value as string), Buffer.from('\r\n')];
  });
  return {
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
