import { type Role, roles } from '@parley/contract';
import { expect, test } from 'vitest';
import { losesOwner, mayGrant, mayTouch } from './role-rules.ts';

const pairs = (rule: (own: Role, other: Role) => boolean) =>
  roles.flatMap((own) => roles.filter((other) => rule(own, other)).map((other) => `${own} ${other}`));

test('nobody grants a role above their own', () => {
  expect(pairs((own, other) => !mayGrant(own, other))).toEqual([
    'agent supervisor',
    'agent admin',
    'agent owner',
    'supervisor admin',
    'supervisor owner',
    'admin owner',
  ]);
});

test('only owners touch owners', () => {
  expect(pairs((own, other) => !mayTouch(own, other))).toEqual([
    'agent owner',
    'supervisor owner',
    'admin owner',
  ]);
});

test('an owner is lost by a lower role or by deactivation, and by nothing else', () => {
  const owner = { role: 'owner', active: true } as const;
  expect(losesOwner(owner, { role: 'admin' })).toBe(true);
  expect(losesOwner(owner, { active: false })).toBe(true);
  expect(losesOwner(owner, { role: 'owner', active: true })).toBe(false);
  expect(losesOwner(owner, {})).toBe(false);
  expect(losesOwner({ role: 'admin', active: true }, { active: false })).toBe(false);
  expect(losesOwner({ role: 'owner', active: false }, { role: 'admin' })).toBe(false);
});
