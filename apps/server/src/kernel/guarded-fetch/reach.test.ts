import { expect, test } from 'vitest';
import { createReach } from './reach.ts';

const names: Readonly<Record<string, string[]>> = {
  'mail.example': ['93.184.216.34'],
  'inside.example': ['10.0.0.7'],
  'cloud.example': ['169.254.169.254'],
  'both.example': ['127.0.0.1', '93.184.216.34'],
};
const resolve = async (name: string) => (names[name] ?? []).map((address) => ({ address, family: 4 }));

test('a name is reached at an address that leads outside, and nowhere else', async () => {
  const reach = createReach({ resolve });
  const to = async (host: string) => {
    const reached = await reach(host, 993);
    return reached.ok ? reached.address : reached.problem.code;
  };
  expect(await Promise.all(['mail.example', 'both.example', '93.184.216.34'].map(to))).toEqual(
    Array(3).fill('93.184.216.34'),
  );
  const inside = ['inside.example', 'cloud.example', '127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3'];
  expect(await Promise.all(inside.map(to))).toEqual(inside.map(() => 'address-refused'));
  expect(await to('nowhere.example')).toBe('name-unknown');
});

test('what the operator allows is reached, on that port', async () => {
  const reach = createReach({ resolve, allowedPrivateHosts: ['inside.example:993', 'cloud.example'] });
  expect([
    await reach('inside.example', 993),
    (await reach('inside.example', 25)).ok,
    (await reach('cloud.example', 993)).ok,
  ]).toEqual([{ ok: true, address: '10.0.0.7' }, false, false]);
});
