// An hour's work in the page: search, addresses that come back, the article beside the claims,
// several sources.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import type { Result } from '../../src/schema/result.generated.js';
import { options } from '../report/options.js';
import { earlierResult, tokyoResult } from '../report/samples/tokyo.js';
import { launch } from './launch.js';
import { openPage, Reports } from './open-page.js';

const browser: Browser | null = await launch();
const reports = new Reports();
const urls = { tokyo: '', german: '', since: '' };

beforeAll(async () => {
  const page = (result: Result, more = {}) => report('html', result, options(more));
  urls.tokyo = reports.write('tokyo', await page(tokyoResult()));
  urls.german = reports.write('german', await page(tokyoResult(), { lang: 'de' }));
  urls.since = reports.write('since', await page(tokyoResult(), { since: earlierResult() }));
});

afterAll(async () => {
  await browser?.close();
  reports.remove();
});

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 390, height: 800 } };
const open = (url: string, more = {}) => openPage(browser!, url, { ...WIDE, ...more });
const shown = (page: Page) => page.locator('.chunk > .claim:visible');
const status = (page: Page) => page.getByRole('status').textContent();
const here = (page: Page) => page.locator('.claim.here').getAttribute('id');

describe.runIf(browser)('search and filters', () => {
  test('find by field and words, are kept in the address, and survive a reload', async () => {
    const { page, complaints } = await open(urls.tokyo);
    await page.getByLabel('Search and filter').fill('outcome:fail speaker:scholz "neue Stufe"');
    await expect.poll(() => shown(page).count()).toBe(1);
    expect(page.url()).toContain('#?q=outcome:fail+speaker:scholz+%22neue+Stufe%22');
    await page.reload();
    expect(await shown(page).count()).toBe(1);
    expect(await status(page)).toBe('1 of 16 shown.');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    expect(await shown(page).count()).toBe(16);
    expect(page.url()).toBe(urls.tokyo);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('join a count with words; the same count again takes it out', async () => {
    const { page } = await open(urls.german);
    const field = page.getByLabel('Suchen und filtern');
    await field.fill('meere');
    await page.locator('.count[data-query="outcome:fail"]').click();
    expect(await field.inputValue()).toBe('meere outcome:fail');
    await expect.poll(() => status(page)).toBe('1 von 16 gezeigt.');
    await page.locator('.count[data-query="outcome:fail"]').click();
    expect(await field.inputValue()).toBe('meere');
    await page.context().close();
  });

  test('say when there is nothing, and when a field is none', async () => {
    const { page } = await open(`${urls.tokyo}#?q=author:scholz`);
    expect(await status(page)).toContain('Nothing matches. There is no field “author”');
    expect(await page.locator('.group:visible').count()).toBe(0);
    await page.context().close();
  });

  test('find what is new and what has changed since another run', async () => {
    const { page } = await open(urls.since);
    await page.getByRole('link', { name: 'Changed', exact: true }).click();
    expect(await shown(page).locator('.since').allTextContents()).toEqual([
      'was: Word for word; the quotation was “Wissen”',
    ]);
    await page.context().close();
  });
});

describe.runIf(browser)('a deep link', () => {
  const FREEDOM = 'c-tokyo/pistorius/freedom-of-the-seas';

  test('shows its claim against the filter, and says so, after a reload too', async () => {
    const { page } = await open(`${urls.tokyo}#${FREEDOM}?q=outcome:pass`);
    for (const round of ['first', 'reloaded']) {
      expect(await page.locator(`[id="${FREEDOM}"]`).isVisible(), round).toBe(true);
      expect(await status(page)).toContain('does not match the filter. It is shown all the same.');
      await page.reload();
    }
    await page.context().close();
  });

  test('that leads nowhere says so', async () => {
    const { page } = await open(`${urls.tokyo}#c-tokyo/scholz/removed`);
    expect(await status(page)).toContain('has nothing that the link leads to');
    await page.context().close();
  });

  test('that leads nowhere is forgotten on a claim that is there, and the filter is not', async () => {
    const { page } = await open(`${urls.tokyo}#c-tokyo/scholz/removed?q=outcome:fail`);
    const before = await status(page);
    expect(before).toMatch(/shown\..*has nothing that the link leads to/);
    await page.keyboard.press('j');
    expect(await status(page)).toMatch(/^\d+ of 16 shown\.$/);
    await page.evaluate(() => {
      location.hash = '#c-tokyo/scholz/removed?q=outcome:fail';
    });
    await expect.poll(() => status(page)).toBe(before);
    await page.locator('.point a').first().click();
    await expect.poll(() => status(page)).not.toContain('has nothing');
    await page.context().close();
  });

  test('keeps the filter when it is followed, and comes back', async () => {
    const { page } = await open(`${urls.tokyo}#?q=speaker:scholz`);
    await page.locator('.point a').nth(1).click();
    expect(page.url()).toMatch(/#c-tokyo\/scholz\/dependencies\?q=speaker:scholz$/);
    await page.goBack();
    expect(page.url()).toMatch(/#\?q=speaker:scholz$/);
    await page.context().close();
  });
});

describe.runIf(browser)('the article', () => {
  test('stands beside the claims and follows the one that is read', async () => {
    const { page } = await open(urls.tokyo);
    const [list, paper] = [page.locator('#claims'), page.locator('#sources')];
    const [left, right] = [await list.boundingBox(), await paper.boundingBox()];
    expect(left && right && left.x + left.width <= right.x).toBe(true);
    await page.locator('[id="c-tokyo/scholz/joint-knowledge"]').scrollIntoViewIfNeeded();
    // The scrolling may still be telling of another claim when the click comes.
    const outlined = async (): Promise<string> => {
      await page.locator('[id="c-tokyo/scholz/joint-knowledge"] h4').click();
      return (await page.locator('mark.here').allTextContents()).join('');
    };
    await expect.poll(outlined).toMatch(/^Wenn man das Wissen .*Handlungsmöglichkeiten$/);
    await expect.poll(() => page.locator('mark.here').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('outlines all of a claim’s words where claims overlap, and no others', async () => {
    const { page } = await open(`${urls.tokyo}#c-tokyo/scholz/push-and-level`);
    const words = (await page.locator('mark.here').allTextContents()).join('|');
    expect(words).toBe('eine |neue| Stufe erreicht|Wir wollen Abhängigkeiten verringern und');
    await page.context().close();
  });

  test('comes after the claims on a phone, and leads there and back', async () => {
    const { page } = await open(urls.tokyo, NARROW);
    const claim = page.locator('[id="c-tokyo/scholz/dependencies"]');
    await claim.getByRole('link', { name: 'Show in the source' }).click();
    const letter = page.locator('[id="at-c-tokyo/scholz/dependencies"]');
    await expect.poll(() => letter.isVisible()).toBe(true);
    await letter.click();
    expect(await here(page)).toBe('c-tokyo/scholz/dependencies');
    await page.context().close();
  });

  test('of several sources is a tab of its own, by keyboard too', async () => {
    const { page } = await open(urls.tokyo);
    const tabs = page.getByRole('tab');
    expect(await tabs.allTextContents()).toEqual(['article.md', 'speech.md']);
    await tabs.first().press('ArrowRight');
    expect(await page.getByRole('tabpanel', { name: 'speech.md' }).isVisible()).toBe(true);
    expect(await page.getByRole('tabpanel', { name: 'article.md' }).isVisible()).toBe(false);
    await page.locator('[id="c-tokyo/scholz/dependencies"] a[data-key="s"]').click();
    expect(await page.getByRole('tabpanel', { name: 'article.md' }).isVisible()).toBe(true);
    await page.context().close();
  });
});
