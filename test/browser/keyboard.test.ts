// The page by keyboard alone.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import type { Result } from '../../src/schema/result.generated.js';
import { options } from '../report/options.js';
import { tokyoResult } from '../report/samples/tokyo.js';
import { launch } from './launch.js';
import { openPage, Reports } from './open-page.js';

const browser: Browser | null = await launch();
const reports = new Reports();
const urls = { tokyo: '' };

beforeAll(async () => {
  const page = (result: Result) => report('html', result, options());
  urls.tokyo = reports.write('tokyo', await page(tokyoResult()));
});

afterAll(async () => {
  await browser?.close();
  reports.remove();
});

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 390, height: 800 } };
const open = (url: string, more = {}) => openPage(browser!, url, { ...WIDE, ...more });
const shown = (page: Page) => page.locator('.chunk > .claim:visible');
const here = (page: Page) => page.locator('.claim.here').getAttribute('id');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.claim')?.id ?? document.activeElement?.id);

describe.runIf(browser)('by keyboard alone', () => {
  test('one finds, opens and shows what fails, and comes back', async () => {
    const { page } = await open(urls.tokyo);
    await page.keyboard.press('2');
    expect(await shown(page).count()).toBe(3);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await here(page);
    expect(await focused(page)).toBe(second);
    expect(await page.locator('[data-position]').textContent()).toBe('2 of 3');
    await page.keyboard.press('s');
    expect(await focused(page)).toBe(`at-${second}`);
    await page.keyboard.press('b');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await page.locator('[data-position]').textContent()).toBe('1 of 3');
    await page.keyboard.press('0');
    expect(await shown(page).count()).toBe(16);
    await page.context().close();
  });

  test('one searches without a shortcut coming between', async () => {
    const { page } = await open(urls.tokyo);
    await page.keyboard.press('/');
    await page.keyboard.type('jk2 scholz');
    expect(await page.getByLabel('Search and filter').inputValue()).toBe('jk2 scholz');
    await page.keyboard.press('Escape');
    expect(await focused(page)).not.toBe('query');
    await page.context().close();
  });

  test('one reads the help, and can switch the shortcuts off for good', async () => {
    const { page } = await open(urls.tokyo);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('checkbox').press('Space');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('j');
    expect(await page.locator('.claim.here').count()).toBe(0);
    await page.reload();
    await page.keyboard.press('?');
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Shortcuts' }).press('Enter');
    expect(await dialog.getByRole('checkbox').isChecked()).toBe(false);
    await page.context().close();
  });

  test('everything that can be pressed can be reached, and nothing is hidden behind the bar', async () => {
    const { page } = await open(urls.tokyo, NARROW);
    const reached = new Set<string>();
    const covered: string[] = [];
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const { top, bottom } = active.getBoundingClientRect();
        const bar = document.querySelector('.bar')?.getBoundingClientRect();
        const isInBar = active.closest('.bar') !== null;
        const name = active.getAttribute('href') ?? active.textContent ?? '';
        const isCovered = !isInBar && bar !== undefined && bottom > bar.top + 2 && top < bar.bottom;
        return { name, isCovered };
      });
      if (at?.isCovered) covered.push(at.name);
      if (at) reached.add(at.name);
    }
    expect(covered).toEqual([]);
    for (const name of ['#group-warn', 'Copy the source’s wording', '#problems']) {
      expect([...reached]).toContain(name);
    }
    await page.context().close();
  });
});
