// A report of more claims than a browser can hold: few cards are there at a time, and none of it is
// to be noticed.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import { options } from '../report/options.js';
import { largeResult } from '../report/samples/large.js';
import { launch } from './launch.js';
import { openPage, Reports } from './open-page.js';

const browser = await launch();
const reports = new Reports();
const SOURCES = 12;
let url = '';

beforeAll(async () => {
  url = reports.write('large', await report('html', largeResult(SOURCES), options()));
});
afterAll(async () => {
  await browser?.close();
  reports.remove();
});

const WIDE = { viewport: { width: 1280, height: 900 } };
const open = (at: string, more = {}) => openPage(browser!, at, { ...WIDE, ...more });
const status = (page: Page) => page.getByRole('status').textContent();
const card = (page: Page, id: string) => page.locator(`[id="c-${id}"]`);
const cards = (page: Page) => page.locator('.chunk > .claim').count();
const scrollTo = (page: Page, share: number) =>
  page.evaluate((to) => window.scrollTo(0, to * document.documentElement.scrollHeight), share);

describe.runIf(browser)('a report of many claims', () => {
  test('finds what no card was made for, and leads to its words', async () => {
    const { page, complaints } = await open(`${url}#c-d7/file/claim-33`);
    expect(await card(page, 'd7/file/claim-33').locator('.sentence').isVisible()).toBe(true);
    expect(await page.locator('mark.here').textContent()).toContain('Das Feld 7x33 hat');
    expect(await page.locator('.tabs select').inputValue()).toBe('d7/article.md');
    await page.getByLabel('Search and filter').fill('"feld 2x44 hat"');
    await expect.poll(() => status(page)).toBe('1 of 1,200 shown.');
    const found = card(page, 'd2/file/claim-44');
    await found.locator('summary').first().click();
    expect(await found.locator('.sides').isVisible()).toBe(true);
    expect(await page.locator('mark.here').textContent()).toContain('Das Feld 2x44 hat');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('holds a part of its cards and one source, however far one has read', async () => {
    const { page } = await open(url);
    expect(await cards(page)).toBeLessThan(200);
    for (let step = 1; step <= 20; step += 1) {
      await scrollTo(page, step / 20);
      await page.waitForTimeout(40);
    }
    await expect.poll(() => card(page, `d${SOURCES - 1}/file/claim-99`).isVisible()).toBe(true);
    expect(await cards(page)).toBeLessThan(700);
    expect(await page.locator('.source .paper').count()).toBe(1);
    await page.context().close();
  });

  test('keeps a card open that was left behind and come back to', async () => {
    const { page } = await open(`${url}#c-d0/file/claim-99`);
    const opened = card(page, 'd0/file/claim-99');
    expect(await opened.locator('.sides').isVisible()).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let step = 4; step <= 20; step += 1) {
      await scrollTo(page, step / 20);
      await page.waitForTimeout(40);
    }
    expect(await opened.count()).toBe(0);
    await page.getByLabel('Search and filter').fill('id:d0/file/claim-99');
    await expect.poll(() => opened.locator('.sides').isVisible()).toBe(true);
    await page.context().close();
  });

  test('steps from card to card across what is not made, and back', async () => {
    const { page } = await open(`${url}#c-d1/file/claim-9`);
    const here = () => page.locator('.claim.here').getAttribute('id');
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    await expect.poll(here).toBe('c-d1/file/claim-11');
    const isInView = () =>
      card(page, 'd1/file/claim-11').evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2;
      });
    await expect.poll(isInView).toBe(true);
    await page.context().close();
  });

  test('has all cards while it is printed', async () => {
    const { page } = await open(url);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await cards(page)).toBe(SOURCES * 100);
    expect(await page.locator('.chunk .sides').count()).toBe(SOURCES * 100);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await cards(page)).toBeLessThan(700);
    await page.context().close();
  });

  test('is whole without script', async () => {
    const { page } = await open(url, { javaScriptEnabled: false });
    const one = card(page, 'd7/file/claim-33');
    await one.locator('summary').first().click();
    expect(await one.locator('.sides').isVisible()).toBe(true);
    expect(await page.locator('.source .paper').count()).toBe(SOURCES);
    await page.context().close();
  });
});
