// `wortlaut review --open`: the system's own opener gets the address, and nothing else.

import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openingOf } from '../../src/cli/browser-opener.js';
import { bin, project } from './spawn.js';

const URL = 'http://127.0.0.1:4321/0123abcd/';

test.each([
  ['linux', 'xdg-open', [URL]],
  ['darwin', 'open', [URL]],
  ['win32', 'rundll32', ['url.dll,FileProtocolHandler', URL]],
  ['freebsd', 'xdg-open', [URL]],
] as const)('on %s the address is opened by %s, without a shell', (platform, program, args) => {
  expect(openingOf(platform, URL)).toEqual([program, args]);
});

/** Starts a review with an opener of ours; its outputs as they come. */
function review(opener: string | null) {
  const cwd = project({
    'claims/a.md': '“One thing is this,” said Ann Berg.\n',
    'claims/a.json': '{ "source": "a.md", "claims": [{ "quote": "One thing is this" }] }',
  });
  const path = join(cwd, 'bin');
  mkdirSync(path);
  if (opener !== null) {
    for (const name of ['xdg-open', 'open']) {
      writeFileSync(join(path, name), `#!/bin/sh\n${opener}\n`);
      chmodSync(join(path, name), 0o755);
    }
  }
  const child = spawn(process.execPath, [bin, 'review', '--open'], {
    cwd,
    env: { PATH: path, OPENED: join(cwd, 'opened.txt') },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return { said, opened: join(cwd, 'opened.txt') };
}

describe.runIf(process.platform !== 'win32')('review --open', () => {
  test('gives the opener the address that it prints, with its token', async () => {
    const { said, opened } = review('printf "%s|" "$@" > "$OPENED"');
    await expect.poll(() => existsSync(opened), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => readFileSync(opened, 'utf8')).toMatch(/\|$/);
    expect(readFileSync(opened, 'utf8')).toBe(`${said.out.trim()}|`);
    expect(said.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64}\/\n$/);
  });

  test.each([
    ['is not there', null],
    ['fails', 'exit 3'],
  ])('goes on, and says so, where the opener %s', async (_, opener) => {
    const { said } = review(opener);
    await expect
      .poll(() => said.err, { timeout: 20_000 })
      .toContain('no browser could be opened; open http://127.0.0.1:');
    expect(said.out).toContain('http://127.0.0.1:');
  });
});
