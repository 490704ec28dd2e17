import { isEqual } from '../../transport/equal.ts';
import { digest, hmac } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, refused } from '../hook.ts';

const nothingToSay = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Takes what the auth token has signed: the address as it was called and every value of the form, or the digest of a body that is none. */
export function judgeHook(request: HookRequest, authToken: string): HookOutcome {
  const { headers, url, query, body } = request;
  const text = new TextDecoder().decode(body);
  const bodyDigest = query.get('bodySHA256');
  if (bodyDigest !== null && !isEqual(bodyDigest, digest('sha256', [body])))
    return refused('the body is not the one that was signed');
  const form = new URLSearchParams(bodyDigest === null ? text : '');
  const given = headers['x-twilio-signature'];
  const isGenuine = spellings(url).some((each) => isEqual(given, sign(each, form, authToken)));
  if (!isGenuine) return refused('the signature is not ours; is the public URL of this server right?');
  const key = keyOf(form);
  const reply = { status: 200, type: 'text/xml', body: nothingToSay };
  return key === '' ? { kind: 'reply', reply } : { kind: 'events', events: [{ key, body: text }], reply };
}

function sign(url: string, form: URLSearchParams, authToken: string): string {
  if (authToken === '') return '';
  const names = [...new Set(form.keys())].toSorted();
  const values = names.flatMap((name) =>
    [...new Set(form.getAll(name))].toSorted().map((value) => name + value),
  );
  return hmac('sha1', authToken, url + values.join(''), 'base64');
}

/** The vendor writes the usual port or leaves it out. */
function spellings(url: string): readonly string[] {
  const { protocol, port, host } = new URL(url);
  const usual = protocol === 'https:' ? '443' : '80';
  if (port === '') return [url, url.replace(`//${host}`, `//${host}:${usual}`)];
  return [url, url.replace(`:${port}`, '')];
}

function keyOf(form: URLSearchParams): string {
  const id = form.get('MessageSid') ?? form.get('SmsSid') ?? '';
  const status = form.get('MessageStatus');
  return id !== '' && status ? `${id}:${status}` : id;
}
