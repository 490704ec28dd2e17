import { gunzipSync } from 'node:zlib';
import { jwtVerify, SignJWT } from 'jose';
import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { given, listIn, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused } from '../hook.ts';
import type { Inbound } from '../inbound.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { type AppleMessagesSettings, fields } from './fields.ts';
import { words } from './words.ts';

const mostUnpacked = 1024 * 1024;

async function judge(request: HookRequest, settings: AppleMessagesSettings): Promise<HookOutcome> {
  if (settings.secret === '' || settings.cspId === '') return refused('the secret is missing');
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || !(await isGenuine(token, request.nowMs, settings))) return refused('the token is not ours');
  const text = unpack(request.body);
  const told = text === undefined ? undefined : tryBigJson(text);
  const key = textIn(told, 'id');
  const user = textIn(told, 'sourceId') || request.headers['source-id'];
  if (text === undefined || key === '' || !user) return refused('the body is no message', 400);
  const body = JSON.stringify({ ...(told as object), sourceId: user });
  return { kind: 'events', events: [{ key, body }], reply: { status: 200 } };
}

async function isGenuine(token: string, nowMs: number, { secret, cspId }: AppleMessagesSettings) {
  try {
    const options = {
      algorithms: ['HS256'],
      audience: cspId,
      currentDate: new Date(nowMs),
      maxTokenAge: '5 minutes',
    };
    await jwtVerify(token, Buffer.from(secret, 'base64'), { ...options, clockTolerance: 30 });
    return true;
  } catch {
    // Every fault of a token is told by throwing.
    return false;
  }
}

function unpack(body: Uint8Array): string | undefined {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  try {
    return (isPacked ? gunzipSync(body, { maxOutputLength: mostUnpacked }) : Buffer.from(body)).toString(
      'utf8',
    );
  } catch {
    return undefined;
  }
}

function parse({ key, body, atMs = 0 }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const user = textIn(told, 'sourceId');
  const from = { user, ...given({ locale: textIn(told, 'locale').replace('_', '-') }) };
  switch (textIn(told, 'type')) {
    case 'typing_start':
      return [{ kind: 'typing', from, isTyping: true }];
    case 'typing_end':
      return [{ kind: 'typing', from, isTyping: false }];
    case 'close':
      return [{ kind: 'left', user, atMs }];
    case 'text':
    case 'interactive': {
      // An attachment stands in the words as a sign of its own.
      const text = textIn(told, 'body').replaceAll('\ufffc', '').trim();
      const files = listIn(told, 'attachments').length > 0 ? { unsupported: 'attachment' } : {};
      const content = { ...given({ text }), ...files };
      return [
        {
          kind: 'message',
          from,
          vendorId: key,
          atMs,
          content: Object.keys(content).length > 0 ? content : { unsupported: textIn(told, 'type') },
        },
      ];
    }
    default:
      return [
        {
          kind: 'message',
          from,
          vendorId: key,
          atMs,
          content: { unsupported: textIn(told, 'type') || 'nameless' },
        },
      ];
  }
}

/** Sends words under our own id. */
async function send(
  { id, to, part }: Outgoing,
  settings: AppleMessagesSettings,
  tools: Tools,
): Promise<Sent> {
  if (part.kind !== 'text') return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const { cspId, secret, businessId, apiRoot } = settings;
  const token = await new SignJWT({ iss: cspId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(Math.floor(tools.nowMs() / 1000))
    .sign(Buffer.from(secret, 'base64'));
  const answer = await tools.ask({
    url: `${apiRoot}/v1/message`,
    method: 'POST',
    credentials: { authorization: `Bearer ${token}` },
    headers: { id, 'source-id': businessId, 'destination-id': to.user },
    json: { v: 1, type: 'text', id, sourceId: businessId, destinationId: to.user, body: part.text },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  if (answer.status === 400) return failed(problem('content', 400, answer.text()));
  return answer.status >= 400 ? failed(problemOfStatus(answer)) : { kind: 'sent', vendorId: id };
}

export const channel = defineChannel<AppleMessagesSettings>({
  kind: 'apple-messages',
  words,
  icon: '<path d="M12 4c5 0 9 3 9 7s-4 7-9 7c-1 0-2-.1-3-.4L5 20l1-3.5C4.2 15.2 3 13.2 3 11c0-4 4-7 9-7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: [],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 10_000, unit: 'chars' },
    media: {},
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
});
