import ipaddr from 'ipaddr.js';

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
const WELL_KNOWN_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** Public by its range, but answers every machine of a cloud with what concerns that machine (Azure's WireServer). */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [Address, number];

/**
 * Which addresses may be connected to: public ones, and those that the operator has opened. An IPv6 address that leads
 * to an IPv4 one (mapped, NAT64, 6to4) counts as that one.
 */
export class AddressPolicy {
  readonly #hosts = new Set<string>();
  readonly #networks: Network[] = [];

  /** @param exceptions host names, IP addresses and CIDR networks */
  constructor(exceptions: readonly string[]) {
    for (const exception of exceptions) {
      const network = networkOf(exception);
      if (network === undefined) this.#hosts.add(plainHost(exception));
      else this.#networks.push(network);
    }
  }

  /** Whether `address`, found for `host`, may be connected to. What is no address may not. */
  allows(host: string, address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    if (this.#hosts.has(plainHost(host))) return true;
    const parsed = ipaddr.parse(address);
    const embedded = parsed instanceof ipaddr.IPv6 ? embeddedIn(parsed) : undefined;
    const isOpen = this.#networks.some(
      (network) => holds(network, parsed) || (embedded !== undefined && holds(network, embedded)),
    );
    return isOpen || isPublic(embedded ?? parsed);
  }
}

/** A host name without brackets and the dot at its end, in lower case. */
export function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function networkOf(exception: string): Network | undefined {
  if (ipaddr.isValidCIDR(exception)) return ipaddr.parseCIDR(exception);
  // Not `isValid`, which takes "10" and "0x7f.1" for addresses.
  if (!ipaddr.IPv4.isValidFourPartDecimal(exception) && !ipaddr.IPv6.isValid(exception)) return undefined;
  const address = ipaddr.parse(exception);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function holds([network, bits]: Network, address: Address): boolean {
  if (network instanceof ipaddr.IPv4) return address instanceof ipaddr.IPv4 && address.match([network, bits]);
  return address instanceof ipaddr.IPv6 && address.match([network, bits]);
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast' || METADATA.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_IPV6);
}

function embeddedIn(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'ipv4Mapped' || range === 'rfc6145' || address.match(WELL_KNOWN_NAT64))
    return new ipaddr.IPv4(bytes.slice(12));
  return range === '6to4' ? new ipaddr.IPv4(bytes.slice(2, 6)) : undefined;
}
