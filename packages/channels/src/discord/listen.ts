import { tryBigJson } from '../../transport/big-json.ts';
import { problem } from '../../transport/problems.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import { holdSocket, type VendorSocket } from '../../transport/vendor-socket.ts';
import type { Listening } from '../channel.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { ProblemClass } from '../inbound.ts';
import { type Tools, VendorRefused } from '../outbound.ts';
import { ask, told } from './api.ts';
import { missedSince } from './catch-up.ts';
import type { DiscordSettings } from './fields.ts';

const op = {
  ...{ dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7 },
  ...{ invalidSession: 9, hello: 10, ack: 11 },
};
const intents = { serverMessages: 1 << 9, directMessages: 1 << 12 };
/** Any code but 1000 and 1001 keeps the session at the vendor. */
const comeBack = 4000;
const refusals: Readonly<Record<number, ProblemClass>> = {
  4004: 'auth',
  4010: 'permission',
  4011: 'permission',
  4012: 'permission',
  4013: 'permission',
  4014: 'permission',
};
/** so many breaks in a row without anything told between them end the line */
const mostIdleBreaks = 5;

/** A session at the vendor, as far as what came of it is stored. */
interface Session {
  id: string;
  url: string;
  /** the bot's own id */
  me: string;
  /** the last frame that is stored, or that nobody wants */
  storedSeq: number;
}

/** Holds a session at the gateway: what breaks is taken up where the store stands, so that nothing between is lost and nothing told is forgotten. */
export async function listen(
  { deliver, standsAgain, signal }: Listening,
  settings: DiscordSettings,
  tools: Tools,
): Promise<void> {
  let session: Session | undefined;
  for (let idle = 0; idle < mostIdleBreaks && !signal.aborted; ) {
    const from = session?.storedSeq;
    const url = gatewayAt(session?.url ?? (await askGateway(tools, settings)), settings);
    const catchUp = async (me: string) => standsAgain?.(await deliverMissed(deliver, settings, tools, me));
    const line = createLine(settings, session, { deliver, catchUp });
    const end = await holdSocket(tools, { url, signal, onFrame: line.hear }).finally(line.stop);
    await line.stored();
    if (signal.aborted) return;
    const refusal = refusals[end.code];
    if (refusal) throw new VendorRefused(problem(refusal, end.code, end.reason));
    session = line.session();
    if (!session || !line.hasBegun()) throw new Error(`The gateway ended the session with ${end.code}`);
    idle = session.storedSeq === from ? idle + 1 : 0;
  }
}

const askGateway = async (tools: Tools, settings: DiscordSettings): Promise<string> =>
  textIn(await told(ask(tools, settings, '/gateway/bot', { method: 'GET' })), 'url');

/** The token goes over it: it must lie with the vendor. */
function gatewayAt(url: string, { apiRoot }: DiscordSettings): string {
  if (!isVendorHost(url.replace(/^ws/, 'http'), ['discord.gg'], apiRoot))
    throw new VendorRefused(
      problem('permission', 'foreign-gateway', 'the gateway does not lie with the vendor'),
    );
  return `${url.replace(/\/$/, '')}/?v=10&encoding=json`;
}

function createLine(
  { botToken, inServers }: DiscordSettings,
  before: Session | undefined,
  { deliver, catchUp }: { deliver: Listening['deliver']; catchUp(me: string): Promise<void> },
) {
  let session = before;
  let heardSeq = before?.storedSeq ?? 0;
  let hasBegun = false;
  let isAcknowledged = true;
  let beating: NodeJS.Timeout | undefined;
  let storing = Promise.resolve();
  const beat = (socket: VendorSocket) => {
    if (!isAcknowledged) return socket.close(comeBack);
    isAcknowledged = false;
    socket.send({ op: op.heartbeat, d: heardSeq || null });
  };
  const greet = (socket: VendorSocket, everyMs: number) => {
    // Everybody's first beat at another moment, as the vendor asks.
    beating = setTimeout(() => {
      beat(socket);
      beating = setInterval(beat, everyMs, socket);
    }, everyMs * Math.random());
    const properties = { os: process.platform, browser: 'parley', device: 'parley' };
    const wanted = intents.directMessages | (inServers ? intents.serverMessages : 0);
    if (session)
      socket.send({ op: op.resume, d: { token: botToken, session_id: session.id, seq: session.storedSeq } });
    else socket.send({ op: op.identify, d: { token: botToken, intents: wanted, properties } });
  };
  /** To a session that is taken up again the vendor tells nothing of before it: only a new one asks for that once more. */
  const forgetSession = (error: unknown) => {
    session = undefined;
    throw error;
  };
  const dispatch = (frame: string, seen: unknown, socket: VendorSocket) => {
    heardSeq = numberIn(seen, 's');
    const kind = textIn(seen, 't');
    if (kind === 'READY') session = sessionOf(at(seen, 'd'), heardSeq);
    if (kind === 'READY' || kind === 'RESUMED') hasBegun = true;
    const seq = heardSeq;
    const event = session && eventOf(frame, seen, session.me);
    const begun = kind === 'READY' ? session : undefined;
    storing = storing.then(async () => {
      // What came before the session goes before what comes in it.
      if (begun) await catchUp(begun.me).catch(forgetSession);
      if (event) await deliver([event]);
      if (session && seq > session.storedSeq) session = { ...session, storedSeq: seq };
    });
    // What could not be stored is told again from there.
    storing.catch(() => socket.close(comeBack));
  };
  return {
    session: () => session,
    hasBegun: () => hasBegun,
    stop: () => clearInterval(beating),
    stored: () => storing.catch(() => {}),
    hear(frame: string, socket: VendorSocket) {
      const seen = tryBigJson(frame);
      const code = numberIn(seen, 'op');
      if (code === op.hello) greet(socket, numberIn(seen, 'd', 'heartbeat_interval'));
      else if (code === op.ack) isAcknowledged = true;
      else if (code === op.heartbeat) socket.send({ op: op.heartbeat, d: heardSeq || null });
      else if (code === op.reconnect) socket.close(comeBack);
      else if (code === op.invalidSession) {
        if (at(seen, 'd') !== true) session = undefined;
        socket.close(comeBack);
      } else if (code === op.dispatch) dispatch(frame, seen, socket);
    },
  };
}

/** Stores what people wrote while nobody listened, and counts it; what is known already is known by its key. */
async function deliverMissed(
  deliver: Listening['deliver'],
  settings: DiscordSettings,
  tools: Tools,
  me: string,
): Promise<number> {
  let count = 0;
  const isWanted = (message: unknown, isDirect: boolean) => {
    const seen = { t: 'MESSAGE_CREATE', d: message };
    return eventOf(JSON.stringify(seen), seen, me, isDirect);
  };
  for await (const events of missedSince(settings, tools, isWanted)) {
    await deliver(events);
    count += events.length;
  }
  return count;
}

const sessionOf = (ready: unknown, storedSeq: number): Session => ({
  id: textIn(ready, 'session_id'),
  url: textIn(ready, 'resume_gateway_url'),
  me: textIn(ready, 'user', 'id'),
  storedSeq,
});

const wantedKinds = new Set(['MESSAGE_CREATE', 'MESSAGE_UPDATE']);

/** What people write to the bot alone, or to it by name in a channel of a server. */
export function eventOf(
  frame: string,
  seen: unknown,
  me: string,
  isDirect = textIn(at(seen, 'd'), 'guild_id') === '',
): ReceivedEvent | undefined {
  const kind = textIn(seen, 't');
  const message = at(seen, 'd');
  if (!wantedKinds.has(kind) || at(message, 'author', 'bot') === true) return undefined;
  const isToUs = listIn(message, 'mentions').some((user) => textIn(user, 'id') === me);
  if (!isDirect && !isToUs) return undefined;
  // A message that was changed before it was first seen is a new one all the same.
  const changed = kind === 'MESSAGE_UPDATE' ? textIn(message, 'edited_timestamp') : '';
  const key = `${kind}:${textIn(message, 'id')}${changed === '' ? '' : `:${changed}`}`;
  return { key, body: frame, ...given({ atMs: Date.parse(changed || textIn(message, 'timestamp')) }) };
}
