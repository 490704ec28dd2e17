import { expect, test } from 'vitest';
import { addressBlock } from './address-block.ts';

test('an IPv4 address stands for itself, also when it is written as IPv6', () => {
  expect(addressBlock('203.0.113.9')).toBe('203.0.113.9');
  expect(addressBlock('::ffff:203.0.113.9')).toBe('203.0.113.9');
});

test('all addresses of one IPv6 block count as one place', () => {
  expect(addressBlock('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(addressBlock('2001:0DB8:1:2::1')).toBe('2001:db8:1:2::/64');
  expect(addressBlock('2001:db8:1:3::1')).not.toBe(addressBlock('2001:db8:1:2::1'));
  expect(addressBlock('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(addressBlock('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  expect(addressBlock('::1')).toBe('0:0:0:0::/64');
});
