import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { tryBigJson } from '../../transport/big-json.ts';
import { given, listIn, textIn } from '../../transport/read-json.ts';
import { type HookOutcome, type HookRequest, refused } from '../hook.ts';
import { isServiceUrl } from './api.ts';
import type { TeamsSettings } from './fields.ts';

const issuer = 'https://api.botframework.com';
const toleratedS = 300;

/** Takes an activity whose token a key of the connector has signed for this app, for the very service that it names. */
export async function judgeHook(request: HookRequest, settings: TeamsSettings): Promise<HookOutcome> {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || settings.appSecret === '') return refused('there is no token');
  const text = new TextDecoder().decode(request.body);
  const activity = tryBigJson(text);
  const serviceUrl = textIn(activity, 'serviceUrl');
  const proof = await verify(token, request, settings.appId);
  if (proof.kind !== 'proven')
    return { ...refused(proof.why), ...(proof.wantsKeys ? { wantsKeys: true } : {}) } as HookOutcome;
  if (proof.service !== serviceUrl) return refused('the token is for another service');
  if (!proof.endorses(textIn(activity, 'channelId')))
    return refused('the key does not stand for this channel');
  if (!isServiceUrl(serviceUrl, settings)) return refused('the service lies nowhere we know', 403);
  const id = textIn(activity, 'id');
  if (id === '') return { kind: 'reply', reply: { status: 200 } };
  const key = `${textIn(activity, 'conversation', 'id')}:${id}:${textIn(activity, 'type')}`;
  const atMs = Date.parse(textIn(activity, 'timestamp'));
  return { kind: 'events', events: [{ key, body: text, ...given({ atMs }) }], reply: { status: 200 } };
}

type Proof =
  | { kind: 'proven'; service: string; endorses(channel: string): boolean }
  | { kind: 'refused'; why: string; wantsKeys?: boolean };

async function verify(token: string, { keys, nowMs }: HookRequest, audience: string): Promise<Proof> {
  const known = tryBigJson(keys ?? '') as JSONWebKeySet | undefined;
  if (!Array.isArray(known?.keys))
    return { kind: 'refused', why: 'the keys of the connector are not here', wantsKeys: true };
  try {
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(known), {
      algorithms: ['RS256'],
      issuer,
      audience,
      clockTolerance: toleratedS,
      currentDate: new Date(nowMs),
    });
    const key = known.keys.find(({ kid }) => kid === protectedHeader.kid);
    const endorsed = listIn(key, 'endorsements').map(String);
    return {
      kind: 'proven',
      service: String(payload.serviceurl ?? ''),
      endorses: (channel) => endorsed.includes(channel),
    };
  } catch (error) {
    // The connector changes its keys without saying so.
    const wantsKeys = error instanceof errors.JWKSNoMatchingKey;
    return { kind: 'refused', why: 'the token is not genuine', wantsKeys };
  }
}
