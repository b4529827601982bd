// A Chromium for the tests: the system's, else the one from npm (x64 Linux only). Without any, the
// tests fail in CI and say so elsewhere.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = ['--no-sandbox', '--disable-gpu'];

/** A browser, or null where none can be had and nobody insists. */
export async function launch(): Promise<Browser | null> {
  try {
    return await chromium.launch({ executablePath: await executable(), args: ARGS });
  } catch (cause) {
    if (process.env.CI === 'true') throw new Error('no Chromium for the browser tests', { cause });
    process.stderr.write(`Skipping the browser tests, there is no Chromium: ${cause}\n`);
    return null;
  }
}

async function executable(): Promise<string> {
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the npm Chromium does not run on ${process.platform} ${process.arch}`);
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
