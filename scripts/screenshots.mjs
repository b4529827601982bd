// Writes docs/images/: the report of the Tokyo case as it looks, for the README. Needs a build and
// the Chromium of the tests: npm run build && node scripts/screenshots.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');
const CLAIM = '#c-tokyo/scholz/new-level-shortened';

const SHOTS = [
  { name: 'report-light', width: 1280, height: 800, colorScheme: 'light', hash: CLAIM },
  { name: 'report-dark', width: 1280, height: 800, colorScheme: 'dark', hash: CLAIM },
  { name: 'report-phone', width: 390, height: 780, colorScheme: 'light', hash: '' },
];

function makeReport(out) {
  const args = ['dist/cli.js', 'report', 'claims/tokyo', '--out', out, '--quiet'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  if (status === 2) throw new Error('the report could not be made: run npm run build first');
}

const out = mkdtempSync(join(tmpdir(), 'wortlaut-shots-'));
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  makeReport(out);
  mkdirSync(images, { recursive: true });
  for (const { name, width, height, colorScheme, hash } of SHOTS) {
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(out, 'index.html')).href + hash);
    await page.screenshot({ path: join(images, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(out, { recursive: true });
}
