// A Chromium for the tests: the system's, else the one from npm (x64 Linux only). Without any, the
// tests fail in CI and say so elsewhere.

import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  return unpacked();
}

/**
 * Unpacks the npm Chromium once for all test files, which run at the same time: each would write
 * the same file, and half a browser is worse than none. So it is made aside and moved as a whole.
 */
async function unpacked(): Promise<string> {
  const manifest = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const place = join(tmpdir(), `wortlaut-chromium-${version}`);
  if (!existsSync(place)) {
    const aside = mkdtempSync(`${place}-`);
    await unpackInto(aside);
    try {
      renameSync(aside, place);
    } catch {
      // Another test file was faster.
      rmSync(aside, { recursive: true });
    }
  }
  return join(place, 'chromium');
}

/** The package writes into the folder for temporary files, wherever that is. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
