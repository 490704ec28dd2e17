import { loadChannel } from '@parley/channels';
import { listFixtures } from '@parley/channels/testing';
import { requestBytes } from './calls.ts';
import type { CalledAccount } from './calls-protocol.ts';

/** An event as its vendor would tell it, and the id under which the log will know it. */
export interface SignedCall {
  request: Buffer;
  /** the same with a body or a signature that is not the vendor's */
  forged: Buffer;
  vendorId: string;
}

const said = '杯子收到的时候就是碎的，订单号 A100231。The cup arrived broken.';

/** Signs events of an account from the fixtures of its channel; each is judged and read once, to know its id. */
export async function signCalls(
  { kind, id, hookUrl }: CalledAccount,
  from: number,
  count: number,
  users: number,
): Promise<SignedCall[]> {
  const fixtures = (await listFixtures()).get(kind);
  const channel = await loadChannel(kind);
  const { hook, settings } = fixtures ?? {};
  if (!hook?.says || !settings || !channel?.hook) throw new Error(`${kind} says nothing to be measured.`);
  const account = { id, settings, hookUrl };
  const calls: SignedCall[] = [];
  for (let number = from; number < from + count; number++) {
    const atMs = Date.now();
    const body = hook.says({ user: 1_000_000 + (number % users), number, text: `${number} ${said}`, atMs });
    const call = hook.sign(body, atMs);
    const query = new URLSearchParams(call.query);
    const outcome = await channel.hook(
      {
        ...({ method: 'POST', url: `${hookUrl}?${query}`, query, nowMs: atMs } as const),
        headers: call.headers ?? {},
        body: new Uint8Array(Buffer.from(call.body ?? '')),
      },
      account,
    );
    if (outcome.kind !== 'events') throw new Error(`${kind} does not take its own call.`);
    const [event] = outcome.events;
    const [inbound] = event ? await channel.parse(event, account) : [];
    if (inbound?.kind !== 'message') throw new Error(`${kind} does not say what it was given.`);
    const request = requestBytes(hookUrl, call);
    calls.push({ request, forged: forge(hookUrl, call), vendorId: inbound.vendorId });
  }
  return calls;
}

type Call = Parameters<typeof requestBytes>[1];

/** Whatever proves the call says something else. */
const forge = (url: string, call: Call): Buffer =>
  requestBytes(url, {
    ...call,
    ...(call.headers ? { headers: turned(call.headers) } : {}),
    ...(call.query ? { query: turned(call.query) } : {}),
  });
const turned = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      `${value.slice(0, -1)}${value.endsWith('0') ? 1 : 0}`,
    ]),
  );
