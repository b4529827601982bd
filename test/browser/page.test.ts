// The page in a browser, from a file: reading, links, filters, copying, no script, hostile content.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import { options } from '../report/options.js';
import { ATTACKS, hostileResult } from '../report/samples/hostile.js';
import { tokyoResult } from '../report/samples/tokyo.js';
import { launch } from './launch.js';
import { openDetails, openPage, Reports } from './open-page.js';

const browser: Browser | null = await launch();
const reports = new Reports();
const urls = { tokyo: '', german: '', hostile: '' };

beforeAll(async () => {
  const page = (result = tokyoResult(), more = {}) => report('html', result, options(more));
  urls.tokyo = reports.write('tokyo', await page());
  urls.german = reports.write('german', await page(tokyoResult(), { lang: 'de' }));
  urls.hostile = reports.write('hostile', await page(hostileResult()));
});

afterAll(async () => {
  await browser?.close();
  reports.remove();
});

describe.runIf(browser)('the page in a browser', () => {
  const open = (url: string, more = {}) => openPage(browser!, url, more);

  test('asks for nothing and complains of nothing', async () => {
    const { page, complaints } = await open(urls.tokyo);
    await openDetails(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['tokyo', '“'],
    ['german', '„'],
  ] as const)('sets quotations in the marks of its own language: %s', async (name, mark) => {
    const { page } = await open(urls[name]);
    const quotes = await page
      .locator('.is-quote')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).quotes.charAt(1)));
    expect(new Set(quotes)).toEqual(new Set([mark]));
    await page.context().close();
  });

  test('has room between a claim’s head and its first line', async () => {
    const { page } = await open(urls.tokyo);
    await page.keyboard.press('j');
    const here = page.locator('.claim.here');
    const head = await here.locator('summary').first().boundingBox();
    const line = await here.locator('.sentence').first().boundingBox();
    expect((line?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0))).toBeGreaterThan(3);
    await page.context().close();
  });

  test('has the worst open point on a phone’s first screen, without script', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await open(urls.tokyo, { viewport, javaScriptEnabled: false });
    const first = page.locator('.point').first();
    const box = await first.locator('.point-verdict').boundingBox();
    expect(box && box.y + box.height).toBeLessThan(640);
    expect(await first.textContent()).toContain('Source names someone else');
    await page.context().close();
  });

  test.each(['tokyo', 'german', 'hostile'] as const)(
    'does not scroll sideways at 320 px: %s',
    async (name) => {
      const { page } = await open(urls[name], { viewport: { width: 320, height: 640 } });
      await openDetails(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  test('leads from a claim to its mark in the source and back', async () => {
    const { page } = await open(urls.tokyo);
    const claim = page.locator('[id="c-tokyo/scholz/dependencies"]');
    await claim.getByRole('link', { name: 'Show in the source' }).click();
    const mark = page.locator('[id="at-c-tokyo/scholz/dependencies"]');
    await expect.poll(() => isInView(mark)).toBe(true);
    await mark.click();
    await expect.poll(() => isInView(claim.locator('h4'))).toBe(true);
    expect(page.url()).toMatch(/#c-tokyo\/scholz\/dependencies$/);
    await page.context().close();
  });

  test('opens the closed claim that a permalink names', async () => {
    const { page } = await open(`${urls.tokyo}#c-tokyo/scholz/new-level`);
    const details = page.locator('[id="c-tokyo/scholz/new-level"] > details');
    expect(await details.getAttribute('open')).not.toBeNull();
    await page.context().close();
  });

  test('opens the statement around the evidence that a permalink names', async () => {
    const { page } = await open(`${urls.tokyo}#c-tokyo/scholz/frigate/1`);
    await expect.poll(() => page.locator('.claim-evidence .sentence').isVisible()).toBe(true);
    await page.context().close();
  });

  test('filters by outcome, says so, and shows all again', async () => {
    const { page } = await open(urls.tokyo);
    const cards = page.locator('#claims .chunk > .claim:visible');
    expect(await cards.count()).toBe(16);
    await page.locator('.counts [data-query="outcome:warn"]').click();
    expect(await cards.count()).toBe(3);
    expect(await page.getByRole('status').textContent()).toContain('3 of 16 shown');
    await page.locator('.counts [data-query=""]').click();
    expect(await cards.count()).toBe(16);
    await page.context().close();
  });

  test('shows a claim that the filter hides when a link leads to it', async () => {
    const { page } = await open(urls.tokyo);
    await page.locator('.counts [data-query="outcome:pass"]').click();
    await page.locator('.point a').first().click();
    const claim = page.locator('[id="c-tokyo/pistorius/freedom-of-the-seas"]');
    await expect.poll(() => claim.isVisible()).toBe(true);
    await page.context().close();
  });

  test('copies the source’s wording and a permalink', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page } = await open(urls.tokyo, { permissions });
    const claim = page.locator('[id="c-tokyo/scholz/joint-knowledge"]');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await claim.getByRole('button', { name: 'Copy the source' }).click();
    await expect.poll(copied).toMatch(/^Wenn man .* erheblichen .*$/);
    await claim.getByRole('button', { name: 'Copy permalink' }).click();
    await expect.poll(copied).toBe(`${urls.tokyo}#c-tokyo/scholz/joint-knowledge`);
    await page.context().close();
  });

  test('can be read, opened and followed by keyboard and without script', async () => {
    const { page } = await open(urls.tokyo, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    const closed = page.locator('[id="c-tokyo/scholz/new-level"]');
    expect(await closed.locator('.sentence').isVisible()).toBe(false);
    await closed.locator('summary').press('Enter');
    expect(await closed.locator('.sentence').isVisible()).toBe(true);
    await page.locator('.skip').press('Enter');
    expect(page.url()).toMatch(/#open$/);
    await page.context().close();
  });

  test('prints what is closed on the screen, and no controls', async () => {
    const { page } = await open(urls.tokyo, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const closed = page.locator('[id="c-tokyo/scholz/new-level"]');
    expect((await closed.locator('.sides').boundingBox())?.height).toBeGreaterThan(20);
    expect(await page.locator('.counts').isVisible()).toBe(false);
    await page.context().close();
  });

  test('runs nothing that a source or claim brings', async () => {
    const { page, complaints } = await open(urls.hostile);
    await openDetails(page);
    await page.locator('.point').first().hover();
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
    expect(complaints).toEqual([]);
    expect(await page.locator('.point').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('runs nothing of what it keeps folded until somebody comes near', async () => {
    const { claims, ...rest } = hostileResult();
    const many = Array.from({ length: 50 }, (_, round) =>
      claims.slice(0, ATTACKS.length).map((claim) => ({
        ...claim,
        id: `${round}/${claim.id}`,
        outcome: 'pass' as const,
      })),
    );
    const result = { ...rest, claims: many.flat() };
    const url = reports.write('folded', await report('html', result, options()));
    const { page, complaints } = await open(url);
    const cards = page.locator('.chunk > .claim');
    const folded = page.locator('.chunk:empty');
    expect(await folded.count()).toBeGreaterThan(8);
    await folded.last().scrollIntoViewIfNeeded();
    const last = page.locator('.chunk').last().locator('> .claim');
    await expect.poll(() => last.count()).toBe(50);
    for (let index = 0; index < ATTACKS.length; index += 1) {
      await last.nth(index).locator('summary').first().click();
      expect(await last.nth(index).locator('.sentence').textContent()).toContain('</script>');
    }
    expect(await cards.locator('script, img, iframe, [onload], [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('prints what is folded, all sources, and says that a filter is on', async () => {
    const { page } = await open(`${urls.tokyo}#?q=outcome:warn`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.source:visible').count()).toBe(2);
    expect(await page.locator('.bar, .search, .tabs, button').locator('visible=true').count()).toBe(
      0,
    );
    expect(await page.getByRole('status').isVisible()).toBe(true);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.context().close();
  });

  test('keeps its marks where colours are forced', async () => {
    const { page } = await open(urls.tokyo, { forcedColors: 'active' });
    const looks = await page
      .locator('.claim .w')
      .first()
      .evaluate((word) => {
        const { textDecorationLine, fontWeight } = getComputedStyle(word);
        return { textDecorationLine, fontWeight };
      });
    expect(looks).toEqual({ textDecorationLine: 'underline', fontWeight: '700' });
    const icon = page.locator('.claim .shape').first();
    expect(await icon.evaluate((shape) => getComputedStyle(shape).backgroundColor)).not.toBe(
      await icon.evaluate(() => getComputedStyle(document.body).backgroundColor),
    );
    await page.context().close();
  });

  test('would not run it if it came through: the policy stops it', async () => {
    const html = await report('html', tokyoResult(), options());
    const attack = '<script>window.owned = 1</script><b onclick="window.owned = 1">click me</b>';
    const url = reports.write('broken', html.replace('<main>', `<main>${attack}`));
    const { page, complaints } = await open(url);
    await page.getByText('click me').click();
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
    expect(complaints.join()).toContain('Content Security Policy');
    await page.context().close();
  });
});

const isInView = (locator: ReturnType<import('playwright-core').Page['locator']>) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
