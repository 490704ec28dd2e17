import { expect, test } from 'vitest';
import { parseAllowedHosts } from './allowed-hosts.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeUrl } from './judge-url.ts';
import { FetchFailure } from './problem.ts';

const nobody = parseAllowedHosts([]);

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '198.18.0.7',
  '::1',
  'fd12:3456::1',
  'fc00::1',
])('%s is private', (address) => expect(judgeAddress(address)).toBe('private'));

test.each([
  '0.0.0.0',
  '169.254.169.254',
  '100.100.100.200',
  '192.0.0.192',
  '192.88.99.1',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '203.0.113.9',
  '::',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:0:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2001:0:53aa::1',
  '2001:db8::1',
  'fe80::1',
  'fe80::1%eth0',
  '2a00::1%eth0',
  'fec0::1',
  'ff02::1',
  'fd00:ec2::254',
  'not an address',
  '',
])('%s leads nowhere', (address) => expect(judgeAddress(address)).toBe('never'));

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
  '2001:4860:4860::8888',
])('%s is public', (address) => expect(judgeAddress(address)).toBe('public'));

test.each([
  ['http://127.0.0.1/', 'address-refused'],
  ['http://2130706433/', 'address-refused'],
  ['http://0x7f000001/', 'address-refused'],
  ['http://0177.0.0.1/', 'address-refused'],
  ['http://0x7f.1/', 'address-refused'],
  ['http://127.1/', 'address-refused'],
  ['http://１２７.０.０.１/', 'address-refused'],
  ['http://0/', 'address-refused'],
  ['http://[::1]/', 'address-refused'],
  ['http://[::ffff:7f00:1]/', 'address-refused'],
  ['http://[::ffff:10.0.0.1]/', 'address-refused'],
  ['http://[64:ff9b::7f00:1]/', 'address-refused'],
  ['http://[2002:a00:1::]/', 'address-refused'],
  ['http://169.254.169.254/latest/meta-data', 'address-refused'],
  ['http://example.com:22/', 'url-refused'],
  ['http://example.com:6379/', 'url-refused'],
  ['https://example.com:25/', 'url-refused'],
  ['file:///etc/passwd', 'url-refused'],
  ['ftp://example.com/', 'url-refused'],
  ['gopher://127.0.0.1:6379/_', 'url-refused'],
  ['data:text/plain,x', 'url-refused'],
  ['http://user@example.com/', 'url-refused'],
  ['http://user:secret@example.com/', 'url-refused'],
  ['http://', 'url-refused'],
  ['//example.com', 'url-refused'],
  ['', 'url-refused'],
])('%s is not asked: %s', (url, code) => {
  expect(() => judgeUrl(url, nobody)).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ code, message: expect.stringMatching(/\w+.*\.$/) }),
    }),
  );
});

test('a refusal never repeats a password', () => {
  expect(() => judgeUrl('http://user:secret@example.com/', nobody)).not.toThrow(/secret/);
});

test('what the operator has opened is asked: a host on all its ports, or on the one that is named', () => {
  const allowed = parseAllowedHosts(['127.0.0.1', 'CRM.internal:9000', '[::1]:8080', '10.0.0.5:443']);
  for (const url of [
    'http://127.0.0.1:4310/',
    'http://2130706433:4310/',
    'http://crm.internal:9000/',
    'http://[::1]:8080/',
    'https://10.0.0.5/',
  ])
    expect(judgeUrl(url, allowed).protocol).toMatch(/^http/);
  for (const url of ['http://crm.internal:9001/', 'http://[::1]/', 'http://10.0.0.5/', 'http://127.0.0.2/'])
    expect(() => judgeUrl(url, allowed)).toThrow(FetchFailure);
});

test('not even the operator opens the address where a cloud keeps its credentials', () => {
  expect(() => judgeUrl('http://169.254.169.254/', parseAllowedHosts(['169.254.169.254']))).toThrow(
    /never asked/,
  );
});

test.each(['http://127.0.0.1', 'a b', 'host:0', 'host:99999', 'host:port', '::1', 'a/b', 'user@host', ''])(
  '%j is no entry of the allow-list',
  (entry) => expect(() => parseAllowedHosts([entry])).toThrow(/host:port/),
);
