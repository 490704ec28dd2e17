import type { HookRequest } from '../src/hook.ts';
import type { ChannelFixtures, FixtureCall } from './fixtures.ts';

const hookUrl = 'https://parley.example/hooks/cha_test/secret';

/** A written call as the host would hand it in. */
export function requestOf(call: FixtureCall, nowMs: number): HookRequest {
  const query = new URLSearchParams(call.query);
  return {
    method: call.method ?? 'POST',
    url: query.size > 0 ? `${hookUrl}?${query}` : hookUrl,
    query,
    headers: call.headers ?? {},
    body:
      typeof call.body === 'string' ? new TextEncoder().encode(call.body) : (call.body ?? new Uint8Array()),
    nowMs: call.nowMs ?? nowMs,
  };
}

export interface Spoilt {
  name: string;
  call: FixtureCall;
}

/** The same call with one thing wrong: a flipped byte, a changed or a missing value; what the vendor does not sign is left out. */
export function spoil(
  call: FixtureCall,
  unsigned: NonNullable<ChannelFixtures['hook']>['unsigned'] = {},
): Spoilt[] {
  const values = (kind: 'query' | 'headers'): Spoilt[] =>
    Object.entries(call[kind] ?? {})
      .filter(([name]) => !unsigned[kind]?.includes(name))
      .flatMap(([name, value]) => [
        {
          name: `${kind} ${name} flipped`,
          call: { ...call, [kind]: { ...call[kind], [name]: flip(value) } },
        },
        { name: `${kind} ${name} missing`, call: { ...call, [kind]: without(call[kind] ?? {}, name) } },
        { name: `${kind} ${name} longer`, call: { ...call, [kind]: { ...call[kind], [name]: `${value}0` } } },
      ]);
  const body = typeof call.body === 'string' ? new TextEncoder().encode(call.body) : call.body;
  const places = body ? placesIn(body, unsigned.body) : [];
  return [
    ...places.map((at) => ({
      name: `byte ${at} of the body flipped`,
      call: { ...call, body: flipByte(body, at) },
    })),
    ...values('query'),
    ...values('headers'),
  ];
}

function placesIn({ length }: Uint8Array, unsigned: 'all' | 'ends' | undefined): number[] {
  if (unsigned === 'all') return [];
  return unsigned === 'ends' ? [length >> 1] : [0, length >> 1, length - 1];
}

export const flip = (value: string): string => {
  const at = value.length >> 1;
  return `${value.slice(0, at)}${value[at] === '1' ? '2' : '1'}${value.slice(at + 1)}`;
};
const without = (values: Readonly<Record<string, string>>, name: string) =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));

function flipByte(body: Uint8Array | undefined, at: number): Uint8Array {
  const flipped = new Uint8Array(body ?? []);
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return flipped;
}
