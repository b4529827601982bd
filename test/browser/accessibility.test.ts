// The page under axe, everything open, in both themes, wide and narrow.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import { options } from '../report/options.js';
import { sampleResult } from '../report/samples/claim.js';
import { decidedResult, decisionOf } from '../report/samples/decided.js';
import { hostileResult } from '../report/samples/hostile.js';
import { internalResult } from '../report/samples/internal.js';
import { largeResult } from '../report/samples/large.js';
import { earlierResult, tokyoResult } from '../report/samples/tokyo.js';
import { axeFindings } from './axe.js';
import { launch } from './launch.js';
import { openDetails, openPage, Reports } from './open-page.js';

const browser: Browser | null = await launch();
const reports = new Reports();
const urls: Record<string, string> = {};

beforeAll(async () => {
  const write = async (name: string, result = tokyoResult(), more = {}) => {
    urls[name] = reports.write(name, await report('html', result, options(more)));
  };
  await write('tokyo');
  await write('german', tokyoResult(), { lang: 'de', label: 'Fassung 3', since: earlierResult() });
  await write('large', largeResult(6));
  const accept = { decision: decisionOf('accept') };
  await write('decided', decidedResult({ accept, ask: { decision: decisionOf('ask') } }));
  await write('hostile', hostileResult());
  await write('internal', internalResult());
  await write('empty', sampleResult([], []));
});

afterAll(async () => {
  await browser?.close();
  reports.remove();
});

describe.runIf(browser)('axe finds nothing', () => {
  test.each([
    { name: 'tokyo', colorScheme: 'light', width: 1280 },
    { name: 'tokyo', colorScheme: 'dark', width: 320 },
    { name: 'german', colorScheme: 'light', width: 320 },
    { name: 'german', colorScheme: 'dark', width: 1280 },
    { name: 'hostile', colorScheme: 'light', width: 1280 },
    { name: 'large', colorScheme: 'dark', width: 1280 },
    { name: 'internal', colorScheme: 'dark', width: 1280 },
    { name: 'empty', colorScheme: 'light', width: 320 },
    { name: 'decided', colorScheme: 'light', width: 320 },
  ] as const)('in $name, $colorScheme, $width px', async ({ name, colorScheme, width }) => {
    const viewport = { width, height: 800 };
    const { page } = await openPage(browser!, urls[name] ?? '', { colorScheme, viewport });
    await openDetails(page);
    const found = await axeFindings(page);
    expect(found).toEqual([]);
    await page.context().close();
  });

  test.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('in the dialogs, $colorScheme, $width px', async ({ colorScheme, width }) => {
    const viewport = { width, height: 800 };
    const { page } = await openPage(browser!, urls.german ?? '', { colorScheme, viewport });
    const ids = await page.locator('dialog').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toContain('shortcuts');
    for (const id of ids) {
      const show = (is: boolean) =>
        page.evaluate(
          ([name, opens]) => {
            const dialog = document.querySelector<HTMLDialogElement>(`#${name}`);
            if (opens) dialog?.showModal();
            else dialog?.close();
          },
          [id, is] as const,
        );
      await show(true);
      expect(await axeFindings(page), id).toEqual([]);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await show(false);
    }
    await page.context().close();
  });

  test('but would find a grey text, a nameless button and a heading out of order', async () => {
    const { page } = await openPage(browser!, urls.empty ?? '');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML += '<p class="bad">grey</p><button></button><h5>deep</h5>';
      document.querySelector<HTMLElement>('.bad')?.style.setProperty('color', '#bbb');
    });
    const found = (await axeFindings(page)).join();
    for (const id of ['color-contrast', 'button-name', 'heading-order']) {
      expect(found).toContain(id);
    }
    await page.context().close();
  });
});
