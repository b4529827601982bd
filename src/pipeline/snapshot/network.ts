// Node's parts for networks, loaded when a snapshot asks for them: no other command needs them, and
// they cost every start. Required, not imported: what node:vm has compiled cannot import.

import { createRequire } from 'node:module';

/** The parts, as Node has them. */
export interface Network {
  readonly dns: typeof import('node:dns');
  readonly http: typeof import('node:http');
  readonly https: typeof import('node:https');
  readonly net: typeof import('node:net');
  readonly zlib: typeof import('node:zlib');
}

/** Loads the parts. */
export function network(): Network {
  const load = createRequire(import.meta.url);
  return {
    dns: load('node:dns'),
    http: load('node:http'),
    https: load('node:https'),
    net: load('node:net'),
    zlib: load('node:zlib'),
  };
}
