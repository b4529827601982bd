// Which addresses a snapshot may be fetched from: the public internet's. An article's link must not
// reach into the network of whoever runs the tool.

import type { lookup } from 'node:dns';
import type { isIP as IsIp, LookupFunction } from 'node:net';
import { InputError } from '../../util/errors.js';
import { network } from './network.js';

// The registries of special-purpose addresses: RFC 6890 and what was added since.
const PRIVATE_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
const PRIVATE_6 = [
  ['::', 127],
  // Mapped, translated and tunnelled IPv4: what they lead to is not looked through.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const;

/** Tells which addresses are private. Node's parts for networks are loaded only for this. */
export interface AddressRules {
  /** Whether an IP address is one of a private network, the machine itself, or of no use at all. */
  isPrivate(address: string): boolean;
  /** Whether a host is an address, not a name. */
  readonly isIp: typeof IsIp;
  readonly lookup: LookupFunction;
}

/** The rules, with Node's own list of blocks behind them. */
export function addressRules(): AddressRules {
  const {
    dns,
    net: { BlockList, isIP },
  } = network();
  const blocked = new BlockList();
  for (const [net, prefix] of PRIVATE_4) blocked.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of PRIVATE_6) blocked.addSubnet(net, prefix, 'ipv6');
  const isPrivate = (address: string): boolean => {
    const family = isIP(address);
    return family === 0 || blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return { isPrivate, isIp: isIP, lookup: publicLookup(dns.lookup, isPrivate) };
}

/** The mistake of asking for such an address. */
export const privateAddress = (host: string): InputError =>
  new InputError('snapshot/private-address', `${host} is an address of a private network.`, {
    hint: 'Allow it with --allow-private if you mean it.',
  });

/**
 * Looks a host up and refuses private answers. It is the connection's own look-up, so that a name
 * cannot answer one thing when it is checked and another when it is used.
 */
const publicLookup =
  (ask: typeof lookup, isPrivate: AddressRules['isPrivate']): LookupFunction =>
  (host, options, done) => {
    ask(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => isPrivate(address))) {
        return done(privateAddress(host), '', 0);
      }
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
