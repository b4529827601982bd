// Deciding in the page, from a file: what is kept, what is refused, and that a check obeys it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inside } from '../command/inside.js';
import { axeFindings } from './axe.js';
import { launch } from './launch.js';

const ARTICLE = `---
lang: en
kind: article
---

The council met on Monday.

“We will not raise taxes,” said Ann Berg.

“The bridge opens in May,” said Tom Hall.

“Thank you all for coming,” said Ann Berg.
`;
const CLAIMS = JSON.stringify({
  source: 'a.md',
  claims: [
    { id: 'tax', quote: 'We will raise taxes' },
    { id: 'bridge', quote: 'The bridge opens in June' },
    { id: 'thanks', quote: 'THANK you all for coming' },
  ],
});

const browser: Browser | null = await launch();
const cwd = mkdtempSync(join(tmpdir(), 'wortlaut-decide-'));
const url = pathToFileURL(join(cwd, 'out/index.html')).href;
const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);
const wortlaut = (...args: string[]) => inside(args, cwd);
const report = () => wortlaut('report', '-q');

beforeAll(async () => {
  mkdirSync(join(cwd, 'claims/town'), { recursive: true });
  put('claims/town/a.md', ARTICLE);
  put('claims/town/a.json', CLAIMS);
  await report();
});
afterAll(async () => {
  await browser?.close();
  rmSync(cwd, { recursive: true });
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
const fresh = (more = {}) => browser!.newContext({ reducedMotion: 'reduce', ...more });
const card = (page: Page, id: string) => page.locator(`[id="c-town/a/${id}"]`);
const form = (page: Page) => page.locator('form.decide');

/** Opens the form of a claim as a reader does: the passage is on the screen. */
async function begin(page: Page, id: string): Promise<void> {
  const details = card(page, id).locator(':scope > details');
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
  await card(page, id).locator('.side').last().scrollIntoViewIfNeeded();
  await card(page, id).getByRole('button', { name: 'Decide' }).click();
}
async function decide(page: Page, id: string, choice: string, fields: Record<string, string>) {
  await begin(page, id);
  await form(page).getByRole('radio', { name: choice }).check();
  for (const [name, value] of Object.entries(fields)) {
    const field = form(page).locator(`[name="${name}"]`);
    if (await field.isVisible()) await field.fill(value);
  }
  await expect.poll(() => form(page).locator('[type="submit"]').isEnabled()).toBe(true);
  await form(page).getByRole('button', { name: 'Save' }).click();
}
const status = (page: Page) => page.locator('[data-decisions-status]').textContent();
const AB = { reviewer: 'AB', reason: 'heard it myself' };

describe.runIf(browser)('deciding in the page', () => {
  test.each([
    ['a low window', { width: 1280, height: 760 }],
    ['a telephone', { width: 390, height: 844 }],
  ])('opens the form whole, above the bar: %s', async (_, viewport) => {
    const context = await fresh({ viewport });
    const page = await open(context);
    for (const key of ['j', 'd']) await page.keyboard.press(key);
    await form(page).waitFor();
    const room = async () => {
      const bar = await page.locator('.bar').boundingBox();
      const box = await form(page).boundingBox();
      return (bar?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
    };
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    expect((await form(page).boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await context.close();
  });

  test('leaves the bar of a telephone at two lines, after a decision too', async () => {
    const context = await fresh({ viewport: { width: 390, height: 844 } });
    const page = await open(context);
    const height = async () => (await page.locator('.bar').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(60);
    await decide(page, 'tax', 'Accept', AB);
    expect(await status(page)).toBe('1 decision not exported');
    expect(await height()).toBeLessThan(90);
    await context.close();
  });

  test('goes from the page through a file to a check that obeys, and back into the page', async () => {
    const context = await fresh();
    const page = await open(context);
    await decide(page, 'tax', 'Accept', AB);
    await decide(page, 'bridge', 'Waive', { reason: 'the mayor is away', until: '2099-01-01' });
    expect(await status(page)).toBe('2 decisions not exported');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.deciding [data-export]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('decisions.json');
    await download.saveAs(join(cwd, 'export.json'));
    await expect.poll(() => status(page)).toBe('All decisions exported');
    expect((await wortlaut('check')).code).toBe(1);
    expect(await wortlaut('apply', 'export.json')).toMatchObject({ code: 0, err: '' });
    expect((await wortlaut('check')).code).toBe(0);
    await report();
    await page.reload();
    const made = card(page, 'tax').locator('.made').first();
    expect(await made.textContent()).toMatch(/Accepted by AB on .*: heard it myself/);
    // The report has it now, so the browser need not say it again.
    expect(await card(page, 'tax').locator('[data-own]').isVisible()).toBe(false);
    expect(await page.title()).toContain('1 of 3 quotations needs a look, 2 accepted or waived');
    rmSync(join(cwd, 'claims/town/decisions.json'));
    await report();
    await context.close();
  });

  test('refuses what lacks a reason, an end or a name, and asks for the name once', async () => {
    const context = await fresh();
    const page = await open(context);
    const fault = () => form(page).locator('[data-fault]').textContent();
    await decide(page, 'tax', 'Accept', { reviewer: 'AB' });
    expect(await fault()).toContain('Give a reason');
    await form(page).getByRole('radio', { name: 'Waive' }).check();
    await form(page).getByRole('button', { name: 'Save' }).click();
    expect(await fault()).toContain('the last day');
    await form(page).getByRole('radio', { name: 'Correct' }).check();
    await form(page).locator('[name="reviewer"]').fill('');
    await form(page).getByRole('button', { name: 'Save' }).click();
    expect(await fault()).toContain('initials');
    await form(page).locator('[name="reviewer"]').fill('AB');
    await form(page).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => status(page)).toBe('1 decision not exported');
    await begin(page, 'bridge');
    expect(await form(page).locator('[name="reviewer"]').isVisible()).toBe(false);
    await context.close();
  });

  test('takes no reason for a warning, and can be taken back', async () => {
    const context = await fresh();
    const page = await open(context);
    const own = card(page, 'thanks').locator('[data-own]');
    await decide(page, 'thanks', 'Accept', { reviewer: 'AB' });
    await expect.poll(() => own.textContent()).toContain('Accepted by AB');
    await begin(page, 'thanks');
    await form(page).getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => own.isVisible()).toBe(false);
    await context.close();
  });

  test('keeps fingerprints, decisions and reasons, and no word of a text', async () => {
    const context = await fresh();
    const page = await open(context);
    await decide(page, 'tax', 'Accept', AB);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('heard it myself');
    for (const word of ['tax', 'raise', 'bridge', 'Berg', 'town', 'council']) {
      expect(kept).not.toContain(word);
    }
    await context.close();
  });

  test('waits until the whole passage has been in view', async () => {
    const context = await fresh({ viewport: { width: 320, height: 300 } });
    const page = await open(context);
    const save = form(page).locator('[type="submit"]');
    // Pressed by a script: a reader who never scrolled has not seen what he decides on.
    await card(page, 'bridge')
      .locator('[data-decide]')
      .evaluate((button: HTMLElement) => button.click());
    expect(await save.isDisabled()).toBe(true);
    await form(page).getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => save.isDisabled()).toBe(false);
    await context.close();
  });

  test('shows a decision as stale when its passage has changed, and no other', async () => {
    const context = await fresh();
    const page = await open(context);
    await decide(page, 'tax', 'Accept', AB);
    await decide(page, 'bridge', 'Accept', { reason: 'as agreed' });
    put(
      'claims/town/a.md',
      ARTICLE.replace('opens in May', 'opens in late May').replace('met', 'sat'),
    );
    await report();
    await page.reload();
    const own = (id: string) => card(page, id).locator('[data-own]').textContent();
    expect(await own('bridge')).toMatch(/does not count: since then, the passage changed/);
    expect(await own('tax')).not.toContain('does not count');
    expect(await status(page)).toBe('1 decision not exported');
    put('claims/town/a.md', ARTICLE);
    await report();
    await context.close();
  });

  test('goes on elsewhere from the exported file, and clears on the second click', async () => {
    const context = await fresh();
    const page = await open(context);
    await page.getByRole('button', { name: 'Decisions', exact: true }).click();
    const told = page.locator('[data-decisions-told]');
    await page.locator('[data-import]').setInputFiles(join(cwd, 'export.json'));
    await expect.poll(() => told.textContent()).toBe('2 taken in');
    const wrong = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1') };
    await page.locator('[data-import]').setInputFiles(wrong);
    await expect.poll(() => told.textContent()).toBe('This is no decisions.json.');
    const clear = page.locator('[data-clear-decisions]');
    await clear.click();
    expect(await clear.textContent()).toContain('Sure?');
    await clear.click();
    expect(await page.evaluate(() => localStorage.getItem('wortlaut-decisions'))).toBe('[]');
    await context.close();
  });

  test('copies what is open as text: place, quotation, source, question', async () => {
    const context = await fresh({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await open(context);
    await decide(page, 'tax', 'Ask', { reviewer: 'AB', reason: 'She denies it.' });
    await decide(page, 'thanks', 'Accept', {});
    await page.getByRole('button', { name: 'Decisions', exact: true }).click();
    await page.getByRole('button', { name: 'Copy open points' }).click();
    await expect.poll(() => page.locator('[data-decisions-told]').textContent()).toBe('Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^1\. claims\/town\/a\.json:1:\d+: A word that matters differs/);
    expect(text).toContain('We will raise taxes');
    expect(text).toMatch(/In the source \(claims\/town\/a\.md:8:2\): .*We will not raise taxes/);
    expect(text).toContain(
      'Question: Please ask the source: was it said like this? She denies it.',
    );
    expect(text).not.toMatch(/^3\./m);
    await context.close();
  });

  test('has no controls where nothing can be kept, and says where to go', async () => {
    const context = await fresh();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const page = await open(context);
    expect(await page.locator('[data-decide]:visible').count()).toBe(0);
    expect(await page.getByText('Open this page in a browser to decide.').isVisible()).toBe(true);
    await context.close();
  });

  test('asks before leaving with decisions that are in no file', async () => {
    const context = await fresh();
    const page = await open(context);
    await decide(page, 'tax', 'Accept', AB);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await context.close();
  });

  test('works by keyboard alone', async () => {
    const context = await fresh();
    const page = await open(context);
    await page.keyboard.press('j');
    await expect.poll(() => card(page, 'tax').locator('.side').last().isVisible()).toBe(true);
    await page.keyboard.press('d');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('heard it');
    await page.keyboard.press('Tab');
    await page.keyboard.type('AB');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => form(page).locator('[type="submit"]').isEnabled()).toBe(true);
    // In the field of several lines, where Enter alone makes a line.
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => status(page)).toBe('1 decision not exported');
    const focused = page.evaluate(() => document.activeElement?.textContent);
    expect(await focused).toBe('Decide');
    await context.close();
  });

  test.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)(
    'has nothing that axe finds, $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      const context = await fresh({ colorScheme, viewport: { width, height: 800 } });
      const page = await open(context);
      await decide(page, 'tax', 'Accept', AB);
      await begin(page, 'bridge');
      await form(page).getByRole('radio', { name: 'Waive' }).check();
      await form(page).getByRole('button', { name: 'Save' }).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await form(page).getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Decisions', exact: true }).click();
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    },
  );
});
