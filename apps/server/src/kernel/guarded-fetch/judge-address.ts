import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** `private` is reached only where the operator allows the host; `never` leads nowhere a customer's or vendor's address may lead. */
export type AddressKind = 'public' | 'private' | 'never';

type Ranges = readonly string[];

// IANA's special-purpose registries (RFC 6890 and successors), sorted by what an operator can have a reason to allow.
const privateIpv4: Ranges = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '198.18.0.0/15',
];
const neverIpv4: Ranges = [
  '0.0.0.0/8',
  // where a cloud tells its machines their credentials
  '100.100.100.200/32',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const privateIpv6: Ranges = ['::1/128', 'fc00::/7'];
const neverIpv6: Ranges = [
  'fd00:ec2::/32',
  // Teredo, benchmarks, ORCHID, documentation, 6to4: inside each of them stands an IPv4 address, or nobody
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
];
const globalIpv6: Ranges = ['2000::/3'];

const listOf = (ranges: Ranges, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
};
const lists = {
  neverIpv4: listOf(neverIpv4, 'ipv4'),
  privateIpv4: listOf(privateIpv4, 'ipv4'),
  neverIpv6: listOf(neverIpv6, 'ipv6'),
  privateIpv6: listOf(privateIpv6, 'ipv6'),
  globalIpv6: listOf(globalIpv6, 'ipv6'),
};

/** Where an IP address leads. Whatever IPv6 does not hand out as global unicast is refused, so mapped, NAT64 and zoned forms are too. */
export function judgeAddress(address: string): AddressKind {
  if (isIPv4(address)) {
    if (lists.neverIpv4.check(address, 'ipv4')) return 'never';
    return lists.privateIpv4.check(address, 'ipv4') ? 'private' : 'public';
  }
  if (!isIPv6(address) || address.includes('%')) return 'never';
  if (lists.neverIpv6.check(address, 'ipv6')) return 'never';
  if (lists.privateIpv6.check(address, 'ipv6')) return 'private';
  return lists.globalIpv6.check(address, 'ipv6') ? 'public' : 'never';
}
