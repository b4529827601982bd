// `wortlaut mcp`: starts the server, which is a bundle of its own beside this one.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { serve as Serve, ServeRequest } from '../mcp.js';
import { EXIT } from './exit-code.js';

/** Options of `mcp`. */
export interface McpOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly profile?: string;
  readonly strict: boolean;
}

/** Serves until the client goes. */
export async function mcp({ cwd, config, profile, strict }: McpOptions): Promise<number> {
  // Named by its place, so that the bundler leaves it where it is; as a path, since the command line
  // has no import() and requires it.
  const bundle = fileURLToPath(new URL('./mcp.js', import.meta.url));
  const { serve }: { serve: typeof Serve } = await import(bundle);
  const request: ServeRequest = {
    cwd: resolve(cwd),
    config: config ?? null,
    profile: profile ?? null,
    strict,
    whenGone: (close) => void process.stdin.once('end', close),
  };
  await serve(request);
  return EXIT.clean;
}
