import ipaddr from 'ipaddr.js';

/** Special ranges that `ipaddr.js` counts as ordinary unicast. */
const EXTRA_BLOCKED = [
  '168.63.129.16/32', // Azure's host service
  '192.88.99.0/24', // 6to4 relays
  '192.0.0.0/24',
  '198.18.0.0/15',
  '2001::/23', // IETF assignments: Teredo, ORCHID, benchmarking
  '2001:db8::/32',
  '2002::/16', // 6to4
  '3fff::/20', // documentation
].map((range) => ipaddr.parseCIDR(range));

const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/** An address literal as it stands in a URL, brackets and zone taken off; null where it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Whether an address belongs to the open Internet. Everything else is refused: private, loopback, link-local
 * (cloud metadata with it), CGNAT, multicast, reserved, and IPv6 forms that carry an IPv4 address inside
 * (mapped, compatible, NAT64, 6to4, Teredo), which could lead to any of these.
 */
export function isPublicAddress(address: string): boolean {
  const bare = literalAddress(address);
  if (bare === null) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_V6)) return false;
  return !EXTRA_BLOCKED.some(
    ([range, bits]) => range.kind() === parsed.kind() && parsed.match([range, bits]),
  );
}
