/// <reference types="vite/types/importMeta.d.ts" />
import { type BlockKind, locales } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  type Channel,
  channelKinds,
  type Inbound,
  settingsSchema,
  type Words,
} from '../src/index.ts';
import {
  type NoAnswer,
  type Outgoing,
  type Sent,
  VendorRefused,
  type VendorRequest,
} from '../src/outbound.ts';
import { answerOf, fakeTools } from './fake-tools.ts';
import type { ChannelFixtures, ExpectedRequest, FixtureAnswer, FixtureCall } from './fixtures.ts';
import { guideOf } from './guide-of.ts';
import { ourId } from './samples.ts';
import { requestOf, spoil } from './spoil.ts';

const doors = import.meta.glob<{ channel: Channel }>('../src/*/index.ts', { eager: true });
const kept = import.meta.glob<{ fixtures: ChannelFixtures }>('../src/*/fixtures.ts', { eager: true });

test('every folder is a channel and brings its fixtures, words of four languages and a guide', () => {
  expect(channelKinds.length).toBeGreaterThan(1);
  for (const kind of channelKinds) {
    expect(doors[`../src/${kind}/index.ts`]?.channel.kind).toBe(kind);
    if (kind !== 'web')
      expect([kind, kept[`../src/${kind}/fixtures.ts`]?.fixtures]).not.toEqual([kind, undefined]);
  }
});

describe.each(Object.values(doors).map(({ channel }) => [channel.kind, channel] as const))(
  '%s',
  (kind, channel) => {
    const fixtures = kept[`../src/${kind}/fixtures.ts`]?.fixtures;
    const settings = fixtures?.settings ?? {};
    const account: Account = {
      id: 'cha_test',
      settings,
      hookUrl: 'https://parley.example/hooks/cha_test/secret',
    };
    const nowMs = fixtures?.nowMs ?? 0;
    const can = channel.capabilities(settings);

    test('says itself in every language, and draws itself', () => {
      const { words, fields, icon } = channel;
      const labels = Object.values(fields).flatMap((field): Words[] => [
        field.label,
        ...(field.hint ? [field.hint] : []),
      ]);
      for (const said of [words.name, words.about, ...words.steps, ...(words.limits ?? []), ...labels])
        for (const locale of locales) expect(said[locale].trim()).not.toBe('');
      expect(words.steps.length).toBeGreaterThan(0);
      expect(icon).toMatch(/^(<(path|circle|rect|g|line|polyline)\b[^<>]*\/?>|<\/g>)+$/);
      expect(icon).not.toMatch(/\bon\w+=|href|style=/i);
    });

    test('its README says what the settings page says', async () => {
      await expect(guideOf(channel, settings)).toMatchFileSnapshot(`../src/${kind}/README.md`);
    });

    test('judges its settings: the sound ones pass, unknown and badly formed ones are named', () => {
      const schema = settingsSchema(channel.fields);
      expect(schema.parse(settings)).toEqual(settings);
      expect(schema.safeParse({ ...settings, surprise: 'x' }).success).toBe(false);
      for (const [name, field] of Object.entries(channel.fields))
        if (field.kind !== 'switch')
          expect([name, schema.safeParse({ ...settings, [name]: 7 }).success]).toEqual([name, false]);
    });

    test('it says of every setting what is expected, and a form judges as the schema does', () => {
      for (const [name, field] of Object.entries(channel.fields)) {
        if (!('shape' in field) || !field.shape) continue;
        const { pattern, expects } = field.shape;
        expect(Object.values(expects).filter((text) => text.trim() === '')).toEqual([]);
        const inForm = new RegExp(pattern.source, 'u');
        for (const value of [String(settings[name] ?? ''), 'two words\nand a line', '!'])
          if (value !== '')
            expect([name, value, inForm.test(value)]).toEqual([name, value, pattern.test(value)]);
      }
    });

    test('it declares to type, take back and change if, and only if, it can', () => {
      const { canType, canRecall, canEdit } = can;
      if (channel.send)
        expect([canType, canRecall, canEdit]).toEqual(
          [channel.typing, channel.recall, channel.edit].map((each) => each !== undefined),
        );
    });
    test('its capabilities are sane: media has a limit, windows have an end', () => {
      expect(can.text.most > 0).toBe(channel.send !== undefined || kind === 'web');
      for (const { mostBytes } of Object.values(can.media)) expect(mostBytes).toBeGreaterThan(0);
      for (const { forMs } of can.windows) expect(forMs).toBeGreaterThan(0);
      for (const media of ['image', 'video', 'file'] as const)
        if (can.shows.includes(media) && media !== 'file') expect(can.media[media]).toBeDefined();
    });

    if (!fixtures) return;
    const { hook, means, send } = fixtures;

    if (channel.hook) {
      const judge = channel.hook.bind(channel);
      const keys = fixtures.hook?.keys;
      const ask = (call: FixtureCall, own: Account = account) =>
        judge({ ...requestOf(call, nowMs), ...(keys ? { keys } : {}) }, own);
      const kindOf = async (call: FixtureCall, own: Account = account) => (await ask(call, own)).kind;

      test.each(fixtures.handshakes ?? [])('handshake: $name', async ({ call, reply }) => {
        expect(await ask(call)).toEqual({ kind: 'reply', reply });
        for (const { name, call: spoilt } of spoil(
          { method: call.method ?? 'POST', ...call },
          hook?.unsigned,
        ))
          if (/signature|token|byte/.test(name))
            expect([name, await kindOf(spoilt)]).toEqual([name, 'refused']);
      });

      if (hook) {
        test.each(hook.vectors ?? [])('published: $name', async ({ call, settings: own }) => {
          expect(await kindOf(call, { ...account, settings: own ?? settings })).not.toBe('refused');
        });
        test('a genuine call is taken, told again it is the same, and another one is another', async () => {
          const keysOf = async (number: number) => {
            const outcome = await ask(hook.sign(hook.bodyOf(number), nowMs));
            return outcome.kind === 'events' ? outcome.events.map(({ key }) => key) : outcome;
          };
          expect(await keysOf(1)).toEqual(await keysOf(1));
          expect(await keysOf(1)).not.toEqual(await keysOf(2));
          expect(((await keysOf(1)) as string[]).length).toBeGreaterThan(0);
        });
        test('a call with anything wrong is refused', async () => {
          for (const { name, call } of spoil(hook.sign(hook.bodyOf(1), nowMs), hook.unsigned))
            expect([name, await kindOf(call)]).toEqual([name, 'refused']);
        });
        test('without its secrets an account takes nothing', async () => {
          const secrets = Object.entries(channel.fields).filter(([, { kind: each }]) => each === 'secret');
          const bare = { ...settings, ...Object.fromEntries(secrets.map(([name]) => [name, ''])) };
          expect(await kindOf(hook.sign(hook.bodyOf(1), nowMs), { ...account, settings: bare })).toBe(
            'refused',
          );
        });
        if (hook.staleAfterMs) {
          const late = hook.staleAfterMs + 1000;
          test('a stale call is refused, and one from the future', async () => {
            const call = hook.sign(hook.bodyOf(1), nowMs);
            expect(
              await Promise.all([late, -late].map((by) => kindOf({ ...call, nowMs: nowMs + by }))),
            ).toEqual(['refused', 'refused']);
          });
        }
        test('no bytes make it throw', async () => {
          const wild = [
            '',
            '{',
            '<xml>',
            '<!DOCTYPE x>',
            'null',
            '[]',
            '"x"',
            '\0',
            '{"a":'.repeat(5000),
            'x'.repeat(5_000_000),
          ];
          for (const body of wild) {
            const signed = hook.sign(hook.bodyOf(1), nowMs);
            expect(['refused', 'events', 'reply']).toContain(await kindOf({ ...signed, body }));
          }
          // Not UTF-8: half a character, UTF-16 with its mark, GBK, bytes that stand nowhere.
          const bytes = [
            [0xe4, 0xbd],
            [0xff, 0xfe, 0x7b, 0x00],
            [0xc4, 0xe3, 0xba, 0xc3],
            [0xff, 0x00, 0x80],
          ];
          for (const body of bytes)
            expect(['refused', 'events', 'reply']).toContain(
              await kindOf({ ...hook.sign(hook.bodyOf(1), nowMs), body: Uint8Array.from(body) }),
            );
        });
      }
    }

    test.each(means)('means: $name', async ({ body, key = 'key-1', inbound }) => {
      expect(await channel.parse({ key, body }, account)).toEqual(inbound);
    });
    test('what it does not know is kept, or passed over, but never an error', async () => {
      const told: Inbound[] = [];
      for (const body of fixtures.strange ?? [])
        told.push(...(await channel.parse({ key: 'key-1', body }, account)));
      const kept = told.filter((each) => each.kind === 'message');
      for (const { content } of kept) expect(content.unsupported).toBeDefined();
      // Where people are heard at all, a kind of message that nobody knows yet must be seen.
      const hears = means.some(({ inbound }) => inbound.some(({ kind: each }) => each === 'message'));
      if (hears) expect(kept.length).toBeGreaterThan(0);
    });

    test('after its removal it answers its vendor that it is gone, or quietly where that would hurt others', () => {
      expect(channel.afterRemoval?.status ?? 410).toBe(fixtures.afterRemoval ?? 410);
    });
    test('brings fixtures for all that it does', () => {
      expect([hook !== undefined, (send ?? fixtures.sendProvenBy) !== undefined]).toEqual([
        channel.hook !== undefined,
        channel.send !== undefined,
      ]);
    });
    test('brings a fixture of its profile, if it has one', () => {
      expect(fixtures.profile !== undefined).toBe(channel.profile !== undefined);
    });
    if (fixtures.profile && channel.profile) {
      const { user, answers, is, bare } = fixtures.profile;
      const whoIs = channel.profile.bind(channel);
      const vendorOf = (other?: FixtureAnswer | NoAnswer) =>
        fakeTools(({ url }) => {
          if (other) return 'kind' in other ? other : answerOf(other);
          const found = answers.find((each) =>
            typeof each.url === 'string' ? url.includes(each.url) : each.url.test(url),
          );
          return answerOf(found?.answer ?? { status: 404, text: `nothing at ${url}` });
        }, nowMs);
      test('a profile says who somebody is, and where their picture can be had', async () => {
        const told = await whoIs(user, account, vendorOf());
        expect(told).toEqual(is);
        const { avatarUrl, avatarId } = told;
        expect([avatarUrl, avatarId].filter((each) => each !== undefined)).toHaveLength(1);
        // What the house is to fetch by itself has an address that proves nothing; what has none the channel fetches.
        if (avatarUrl) {
          expect(new URL(avatarUrl).protocol).toMatch(/^https?:$/);
          const secrets = Object.entries(channel.fields).flatMap(([name, { kind: each }]) =>
            each === 'secret' && settings[name] ? [String(settings[name])] : [],
          );
          for (const secret of secrets) expect(avatarUrl).not.toContain(secret);
        } else expect(channel.download).toBeDefined();
      });
      if (bare)
        test('who shows no picture is told as such', async () => {
          const told = await whoIs(user, account, vendorOf(bare));
          expect([told.hasNoPicture, told.avatarUrl ?? told.avatarId]).toEqual([true, undefined]);
        });
      test('a vendor that does not tell is no mistake of ours', async () => {
        const none: NoAnswer = { kind: 'none', why: 'no answer', mayHaveArrived: true };
        for (const other of [{ status: 404, json: {} }, { status: 500, text: 'no' }, { json: null }, none])
          expect(await whoIs(user, account, vendorOf(other)).catch(refusalIn)).toEqual({});
      });
    }
    if (!send || !channel.send) return;
    const asks = channel.send.bind(channel);
    const outgoing = (part: Outgoing['part']): Outgoing => ({
      id: ourId,
      to: send.to ?? { user: 'user-1', thread: { id: 'thread-1', context: { chat: 'chat-1' } } },
      part,
      by: 'agent',
      lastFromThem: { vendorId: 'theirs-1', atMs: nowMs - 1000 },
    });
    const answerTo = ({ url }: VendorRequest, last: FixtureAnswer) =>
      answerOf(
        send.also?.find((each) =>
          typeof each.url === 'string' ? url.includes(each.url) : each.url.test(url),
        )?.answer ?? last,
      );

    test('sends text and every kind of block that it says it shows', () => {
      const tried = new Set<BlockKind>(send.parts.map(({ part }) => part.kind));
      for (const needed of ['text', ...can.shows] as const)
        expect([needed, tried.has(needed)]).toEqual([needed, true]);
    });
    if (channel.capabilities(settings).takesTemplates)
      test('sends templates as such, with names and with numbers', () => {
        expect(send.parts.filter(({ template }) => template).length).toBeGreaterThan(1);
      });
    test.each(send.parts)('sends $part.kind', async ({ part, template, requests, sent }) => {
      const tools = fakeTools((request) => answerTo(request, send.accepts), nowMs);
      const result = await asks({ ...outgoing(part), ...(template ? { template } : {}) }, account, tools);
      if (sent) expect(result).toEqual(sent);
      else expect(result.kind).toBe('sent');
      for (const expected of requests)
        expect(
          tools.asked.some((request) => isAs(request, expected)),
          describeAsked(tools.asked, expected),
        ).toBe(true);
    });
    test.each(send.refusals)('refused: $name', async ({ answer, class: wanted }) => {
      const result = await settle(() =>
        asks(
          outgoing({ kind: 'text', text: 'hello' }),
          account,
          fakeTools((request) => answerTo(request, answer), nowMs),
        ),
      );
      expect(result.kind === 'failed' ? result.problem.class : result.kind).toBe(wanted);
    });
    test('a silence after the request leaves it unknown, one before it is told as transient', async () => {
      const silent = (mayHaveArrived: boolean): NoAnswer => ({
        kind: 'none',
        why: 'no answer',
        mayHaveArrived,
      });
      const after = async (mayHaveArrived: boolean) => {
        const isOnTheWay = (url: string) =>
          send.also?.some((each) =>
            typeof each.url === 'string' ? url.includes(each.url) : each.url.test(url),
          );
        const tools = fakeTools(
          (request) => (isOnTheWay(request.url) ? answerTo(request, send.accepts) : silent(mayHaveArrived)),
          nowMs,
        );
        return settle(() => asks(outgoing({ kind: 'text', text: 'hello' }), account, tools));
      };
      expect((await after(true)).kind).toBe('unknown');
      const before = await after(false);
      expect(before.kind === 'failed' && before.problem.class).toBe('transient');
    });
  },
);

/** A thrown refusal counts as the failure that the host makes of it. */
async function settle(run: () => Promise<Sent>): Promise<Sent> {
  try {
    return await run();
  } catch (error) {
    const { problem } = error as { problem?: Extract<Sent, { kind: 'failed' }>['problem'] };
    if (!problem) throw error;
    return { kind: 'failed', problem };
  }
}

/** A vendor's no says as much as nothing; any other failure is one. */
function refusalIn(error: unknown): object {
  if (error instanceof VendorRefused) return {};
  throw error;
}

function isAs(request: VendorRequest, expected: ExpectedRequest): boolean {
  const url = new URL(request.url);
  const shown =
    typeof expected.url === 'string' && expected.url.startsWith('http')
      ? request.url
      : url.pathname + url.search;
  const fits = (value: string | undefined, wanted: string | RegExp) =>
    typeof wanted === 'string' ? value === wanted : wanted.test(value ?? '');
  const allFit = (
    values: Readonly<Record<string, string>> = {},
    wanted: Readonly<Record<string, string | RegExp>> = {},
  ) => Object.entries(wanted).every(([name, each]) => fits(values[name], each));
  return (
    fits(shown, expected.url) &&
    (expected.method ?? 'POST') === (request.method ?? 'GET') &&
    allFit(request.headers, expected.headers) &&
    allFit(request.credentials, expected.credentials) &&
    (expected.json === undefined ||
      JSON.stringify(sorted(request.json)) === JSON.stringify(sorted(expected.json))) &&
    (expected.form === undefined || allFit(Object.fromEntries(request.form ?? []), expected.form))
  );
}

/** Equal whatever order its keys were written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

const describeAsked = (asked: readonly VendorRequest[], wanted: ExpectedRequest) =>
  `wanted ${JSON.stringify({ ...wanted, url: String(wanted.url) })}\nasked ${asked.map((each) => JSON.stringify({ ...each, bytes: undefined, multipart: undefined })).join('\n')}`;
