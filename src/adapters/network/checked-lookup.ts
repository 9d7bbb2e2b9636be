import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { AddressRefusedError, FetchFailedError } from '../../application/ports/page-fetcher.js';
import type { AddressPolicy } from './address-policy.js';

/** All addresses of a host name. */
export type Lookup = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** As the system resolves names. */
export const systemLookup: Lookup = (host) => lookup(host, { all: true });

/** The lookup of a connection: gives the addresses that were checked, or fails when one of them is not allowed. */
export function checkedLookup(lookup: Lookup, policy: AddressPolicy): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new FetchFailedError(`${host} has no address`), '', 0);
        // One private address among public ones is a trick or a mistake; neither is worth a connection.
        else if (!addresses.every(({ address }) => policy.allows(host, address)))
          callback(refusedHost(host), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '', 0);
      },
    );
  };
}

/** The error for a host that is not public. */
export function refusedHost(host: string): AddressRefusedError {
  return new AddressRefusedError(`${host} is in a network that is not public; FETCH_PRIVATE can open it`);
}
