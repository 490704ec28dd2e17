import { type ConnectorActionDraft, connectorAction } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRequest } from './build-request.ts';
import { fillBody, fillPath, fillText } from './fill-template.ts';
import { parseInputs } from './parse-inputs.ts';
import { isPatternMatched, refusePattern } from './patterns.ts';

describe('a path', () => {
  test('takes each value within its step', () => {
    expect(fillPath('/orders/{no}/x', { no: 'a/b?c#d e%2f&' })).toBe('/orders/a%2Fb%3Fc%23d%20e%252f%26/x');
    expect(fillPath('/{a}-{b}', { a: 'é', b: 7 })).toBe('/%C3%A9-7');
  });

  test.each([
    '..',
    '.',
    '../admin',
    'a/../b',
    'a\\..\\b',
    '%2e%2e',
    '.%2E',
    '..%2fadmin',
    '..%5cadmin',
    'a\u0000b',
    '',
    'a\nb',
  ])('is none with %j in it', (no) => expect(fillPath('/orders/{no}', { no })).toBeUndefined());

  test('is none when its parts add up to a climb, or a value is absent', () => {
    expect(fillPath('/{a}{b}/x', { a: '.', b: '.' })).toBeUndefined();
    expect(fillPath('/x/.{a}', { a: '.' })).toBeUndefined();
    expect(fillPath('/{a}', {})).toBeUndefined();
  });

  test('never leaves the base address, whatever the value', () => {
    const action = actionOf({ path: '/orders/{no}', inputs: [{ name: 'no', kind: 'text' }] });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[./\\%2eEfF@:]{1,9}$/)), (no) => {
        const built = buildRequest(
          { baseUrl: 'https://shop.example/api', auth: { kind: 'none' } },
          action,
          { no },
          { secret: undefined, key: undefined },
        );
        if (!built) return;
        const url = new URL(built.outgoing.url);
        expect([url.origin, url.search, url.hash]).toEqual(['https://shop.example', '', '']);
        expect(url.pathname.split('/').slice(0, 3)).toEqual(['', 'api', 'orders']);
        expect(url.pathname.split('/')).toHaveLength(4);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a body', () => {
  test('keeps the types of its values, and leaves out what is absent', () => {
    const template = {
      n: '{n}',
      t: 'no. {n}',
      yes: '{yes}',
      list: ['{n}', '{gone}'],
      deep: { gone: '{gone}', fixed: 1 },
      half: 'a {gone}',
    };
    expect(fillBody(template, { n: 5, yes: true })).toEqual({
      n: 5,
      t: 'no. 5',
      yes: true,
      list: [5],
      deep: { fixed: 1 },
    });
  });

  test('holds exactly the value, however hostile, and stays JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const written = JSON.stringify(fillBody({ a: '{v}', b: 'x{v}y', c: { d: ['{v}'] } }, { v: value }));
        expect(JSON.parse(written)).toEqual({ a: value, b: `x${value}y`, c: { d: [value] } });
      }),
    );
  });

  test('does not read placeholders in what a customer said', () => {
    expect(fillText('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
    expect(fillBody({ a: '{a}' }, { a: '{b}', b: 'x' })).toEqual({ a: '{b}' });
  });

  test('has no way to the prototype', () => {
    const filled = fillBody(JSON.parse('{"__proto__": {"admin": "{v}"}}'), { v: true }) as Record<
      string,
      unknown
    >;
    expect([filled.admin, ({} as Record<string, unknown>).admin]).toEqual([undefined, undefined]);
  });
});

describe('an input', () => {
  const one = (input: object, given: unknown) => {
    const { inputs } = actionOf({ inputs: [{ name: 'x', kind: 'text', ...input } as never] });
    const parsed = parseInputs(inputs, { x: given }, {});
    return 'wrong' in parsed ? 'wrong' : parsed.values.x;
  };

  test.each([
    ['number', '12.50', 12.5],
    ['number', 3, 3],
    ['number', 'NaN', 'wrong'],
    ['number', ' ', 'wrong'],
    ['number', Number.POSITIVE_INFINITY, 'wrong'],
    ['boolean', 'true', true],
    ['boolean', 'yes', 'wrong'],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '2026-02-30', 'wrong'],
    ['date', 'tomorrow', 'wrong'],
    ['order', 'SP20260001', 'SP20260001'],
    ['order', '../admin', 'wrong'],
    ['order', 'a b', 'wrong'],
    ['tracking', 'SF1029384756123', 'SF1029384756123'],
    ['phone', '+86 138-0000-1111', '+86 138-0000-1111'],
    ['phone', 'me', 'wrong'],
    ['email', 'a@b.example', 'a@b.example'],
    ['email', 'a@b@c', 'wrong'],
    ['text', '  hello\u0000 ', 'hello'],
    ['text', 'x'.repeat(2_001), 'wrong'],
    ['text', { toString: 1 }, 'wrong'],
    ['text', ['a'], 'wrong'],
  ])('of kind %s makes of %j: %j', (kind, given, expected) => expect(one({ kind }, given)).toBe(expected));

  test('of a choice is one of those, and of a pattern has its form as a whole', () => {
    expect(one({ kind: 'choice', choices: ['S', 'M'] }, 'M')).toBe('M');
    expect(one({ kind: 'choice', choices: ['S', 'M'] }, 'XL')).toBe('wrong');
    expect(one({ pattern: '^SP\\d{8}$' }, 'SP20260001')).toBe('SP20260001');
    expect(one({ pattern: 'a|ab' }, 'ab')).toBe('ab');
    expect(one({ pattern: 'SP\\d{8}' }, 'SP20260001; drop')).toBe('wrong');
  });

  test('that is missing is named, one that nobody asked for too', () => {
    const { inputs } = actionOf({
      inputs: [
        { name: 'a', kind: 'text' },
        { name: 'b', kind: 'text', required: false },
      ],
    });
    expect(parseInputs(inputs, {}, {})).toMatchObject({ wrong: { name: 'a' } });
    expect(parseInputs(inputs, { a: 'x', c: 'y' }, {})).toMatchObject({ wrong: { name: 'c' } });
    expect(parseInputs(inputs, { a: 'x' }, {})).toEqual({ values: { a: 'x' } });
    expect(parseInputs(inputs, JSON.parse('{"__proto__": {"a": "x"}}'), {})).toHaveProperty('wrong');
  });

  test('that must be proven is taken from what is proven, and said in the dialogue it is nothing', () => {
    const { inputs } = actionOf({ needs: 'identity', inputs: [{ name: 'who', kind: 'text', from: 'user' }] });
    expect(parseInputs(inputs, { who: 'c2' }, { user: 'c1' })).toEqual({ values: { who: 'c1' } });
    expect(parseInputs(inputs, { who: 'c2' }, {})).toMatchObject({ wrong: { name: 'who' } });
  });
});

test.each(['(a+)+b', '(a|a)+b', '(.*)*x', '\\d+\\d+x', '(', '(a)\\1'])(
  'the pattern %s is refused',
  (source) => {
    expect(refusePattern('p', source)).toMatch(/refused/);
  },
);

test('whatever pattern is taken, a hostile value is judged at once', () => {
  const atom = fc.constantFrom('a', 'b', '[ab]', '.', '\\d', '(a|b)', '(ab|a)', '一');
  const mark = fc.constantFrom('', '+', '*', '?', '{2,9}');
  const source = fc
    .array(fc.tuple(atom, mark), { minLength: 1, maxLength: 7 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(source, fc.boolean(), (inner, isGrouped) => {
      const pattern = isGrouped ? `(${inner})+c` : `${inner}c`;
      if (refusePattern('p', pattern) === undefined)
        isPatternMatched(pattern, `${'a'.repeat(150)}${'ab'.repeat(20)}!`);
    }),
    { numRuns: 300 },
  );
});

describe('a credential', () => {
  const built = (auth: Parameters<typeof buildRequest>[0]['auth']) =>
    buildRequest(
      { baseUrl: 'https://shop.example', auth },
      actionOf({ query: { q: 'x' } }),
      {},
      { secret: 's3cr&t', key: undefined },
    );

  test.each([
    [{ kind: 'bearer' } as const, { authorization: 'Bearer s3cr&t' }],
    [{ kind: 'basic', user: 'u' } as const, { authorization: `Basic ${btoa('u:s3cr&t')}` }],
    [{ kind: 'header', name: 'X-Key' } as const, { 'X-Key': 's3cr&t' }],
  ])('of kind %j goes out beside the headers and is shown masked', (auth, credentials) => {
    const request = built(auth);
    expect(request?.outgoing.credentials).toEqual(credentials);
    expect(JSON.stringify(request?.shown)).not.toMatch(/s3cr|czNj/);
    expect(JSON.stringify(request?.shown)).toContain('****');
  });

  test('in the query goes out encoded and is shown masked', () => {
    const request = built({ kind: 'query', name: 'key' });
    expect(request?.outgoing.url).toBe('https://shop.example/things?q=x&key=s3cr%26t');
    expect(request?.shown.url).toBe('https://shop.example/things?q=x&key=****');
  });
});

function actionOf(given: Partial<ConnectorActionDraft>) {
  return connectorAction.parse({
    name: 'act',
    label: { en: 'Act' },
    method: 'GET',
    path: '/things',
    isWrite: false,
    ...given,
  });
}
