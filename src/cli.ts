#!/usr/bin/env node
// argv in, exit code out.

import module from 'node:module';

// Node 22 and later keep compiled code between runs; Node 20 has no such function.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();
const { main } = await import('./cli/main.js');
process.exitCode = await main(process.argv.slice(2));
