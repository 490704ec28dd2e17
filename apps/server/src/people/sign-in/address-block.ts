import { isIPv6 } from 'node:net';

/** What counts as one place on the network: an IPv4 address, or the /64 block of an IPv6 one, which a single customer owns whole. */
export function addressBlock(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = groups(head);
  const back = groups(tail ?? '');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const all = [...front, ...Array.from({ length: missing }, () => '0'), ...back];
  const block = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${block.join(':')}::/64`;
}

const groups = (part: string): string[] => part.split(':').filter((group) => group !== '');
