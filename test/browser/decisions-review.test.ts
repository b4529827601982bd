// The local page of `wortlaut review` in a browser: decisions are written as they are made, other
// tabs and changed files come through, and Ctrl-C ends it.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, wortlaut } from '../cli/spawn.js';
import { launch } from './launch.js';

const ARTICLE = '---\nlang: en\nkind: article\n---\n\n“We will not raise taxes,” said Ann Berg.\n';
const CLAIMS = '{ "source": "a.md", "claims": [{ "id": "tax", "quote": "We will raise taxes" }] }';
const FILE = 'claims/town/decisions.json';

const browser: Browser | null = await launch();
const cwd = mkdtempSync(join(tmpdir(), 'wortlaut-review-'));
const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);
let server: ChildProcess;
let url = '';
let ended: Promise<number | null>;

beforeAll(async () => {
  mkdirSync(join(cwd, 'claims/town'), { recursive: true });
  put('claims/town/a.md', ARTICLE);
  put('claims/town/a.json', CLAIMS);
  server = spawn(process.execPath, [bin, 'review'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  ended = new Promise((resolve) => server.on('exit', (code) => resolve(code)));
  url = await new Promise<string>((resolve) =>
    server.stdout?.on('data', (chunk) => resolve(String(chunk).trim())),
  );
});
afterAll(async () => {
  server.kill('SIGKILL');
  await browser?.close();
  rmSync(cwd, { recursive: true });
});

const card = (page: Page) => page.locator('[id="c-town/a/tax"]');
async function begin(page: Page, choice: string, reason: string): Promise<void> {
  // What is accepted is listed closed.
  const details = card(page).locator(':scope > details');
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
  await card(page).locator('.side').last().scrollIntoViewIfNeeded();
  await card(page).getByRole('button', { name: 'Decide' }).click();
  const form = page.locator('form.decide');
  await form.getByRole('radio', { name: choice }).check();
  await form.locator('[name="reason"]').fill(reason);
  const name = form.locator('[name="reviewer"]');
  if (await name.isVisible()) await name.fill('AB');
  await expect.poll(() => form.locator('[type="submit"]').isEnabled()).toBe(true);
}
async function decide(page: Page, choice: string, reason: string): Promise<void> {
  await begin(page, choice, reason);
  await page.locator('form.decide').getByRole('button', { name: 'Save' }).click();
}

describe.runIf(browser)('the local page', () => {
  test('writes decisions as they are made, shows what others change, and ends with Ctrl-C', async () => {
    const context = await browser!.newContext({ reducedMotion: 'reduce' });
    const complaints: string[] = [];
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) {
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
    }
    expect(wortlaut(['check'], cwd).code).toBe(1);
    await decide(one, 'Accept', 'heard it myself');
    await expect.poll(() => existsSync(join(cwd, FILE))).toBe(true);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('heard it myself');
    expect(wortlaut(['check'], cwd).code).toBe(0);
    const status = () => one.locator('[data-decisions-status]').textContent();
    await expect.poll(status).toBe('1 decision saved');
    // The headline goes along, and the card stays under the reader's hands.
    await expect
      .poll(() => one.locator('.result').textContent())
      .toContain('is accepted or waived');
    await expect.poll(() => one.title()).toContain('is accepted or waived');
    expect(await card(one).locator('.sides').isVisible()).toBe(true);
    // The other tab learns of it, decides otherwise in knowledge of it, and takes its place.
    const made = (page: Page) => card(page).locator('.made').first().textContent();
    await expect.poll(() => made(two)).toContain('Accepted by AB');
    await decide(two, 'Dispute', 'she denies it');
    await expect.poll(() => readFileSync(join(cwd, FILE), 'utf8')).toContain('she denies it');
    expect(wortlaut(['check'], cwd).code).toBe(1);
    await expect.poll(() => made(one)).toContain('Disputed by AB');
    // A passage that changes makes the decision stale before one's eyes.
    put('claims/town/a.md', ARTICLE.replace('not raise', 'never raise'));
    await expect.poll(() => made(one), { timeout: 10_000 }).toContain('the passage changed');
    // A half-written claim file is told as a problem, and mended without a hand on the page.
    put('claims/town/a.json', '{');
    const problems = async () => (await one.locator('#problems').allTextContents()).join('');
    await expect.poll(problems, { timeout: 10_000 }).toContain('claims/town/a.json');
    put('claims/town/a.json', CLAIMS);
    await expect.poll(() => card(one).count(), { timeout: 10_000 }).toBe(1);
    // Who decides on what is no longer so is told, and nothing is written.
    expect(complaints).toEqual([]);
    const before = readFileSync(join(cwd, FILE), 'utf8');
    await begin(one, 'Ask', 'is it so?');
    put('claims/town/a.json', CLAIMS.replace('raise taxes', 'raise all taxes'));
    const pending = one.locator('[data-decisions-status]');
    await expect.poll(() => pending.textContent(), { timeout: 10_000 }).toContain('have changed');
    await one.locator('form.decide').getByRole('button', { name: 'Save' }).click();
    const fault = one.locator('form.decide [data-fault]');
    await expect.poll(() => fault.textContent()).toContain('was not taken: the claim has changed');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
    server.kill('SIGINT');
    expect(await ended).toBe(0);
    await context.close();
  });
});
