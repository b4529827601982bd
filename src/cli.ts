#!/usr/bin/env node
// argv in, exit code out. The command line itself is one CommonJS bundle beside this file, since
// that is what Node can keep compiled between runs.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Bundle from './bundle.js';
import { loadCompiled } from './cli/compiled.js';

const bundle = fileURLToPath(new URL('./main.cjs', import.meta.url));
// A script that was compiled so cannot load modules, and the server for agents is one.
const isServer = process.argv[2] === 'mcp';
const { main } = (
  isServer ? createRequire(import.meta.url)(bundle) : loadCompiled(bundle, process.argv[2] ?? '')
) as typeof Bundle;
process.exitCode = await main(process.argv.slice(2));
