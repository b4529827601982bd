// The report of a draft in a browser: the draft is the article, its source stands beside it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDrafts, report } from '../../src/index.js';
import { options } from '../report/options.js';
import { launch } from './launch.js';
import { openPage, Reports } from './open-page.js';

const browser: Browser | null = await launch();
const reports = new Reports();
const cwd = mkdtempSync(join(tmpdir(), 'wortlaut-draft-'));
let url = '';

const DRAFT = `# What the mayor said

“We will never close the library,” said Mayor Ann Reed. “The old bridge stays open,” she said.
`;
const SPEECH = `The mayor spoke for an hour.

“The old bridge stays open for everybody,” said Mayor Ann Reed on Monday. “Nobody asked me.”

“We will close the library in March,” she said.
`;

beforeAll(async () => {
  writeFileSync(join(cwd, 'draft.md'), DRAFT);
  writeFileSync(join(cwd, 'speech.md'), SPEECH);
  const { result } = await checkDrafts({
    ...{ cwd, drafts: ['draft.md'], given: null, against: ['speech.md'], includeText: true },
    ...{ config: null, lang: 'en', profile: null, strict: false },
  });
  url = reports.write('draft', await report('html', result, options()));
});

afterAll(async () => {
  await browser?.close();
  reports.remove();
  rmSync(cwd, { recursive: true });
});

describe.runIf(browser)('the report of a draft', () => {
  const open = () => openPage(browser!, url, { viewport: { width: 1280, height: 800 } });
  const letters = (name: string) => `section[data-path="${name}"] .paper a[data-span]`;

  test('is called by its headline and opens with the draft, at its worst point', async () => {
    const { page } = await open();
    expect(await page.locator('h1 .name, .top').first().textContent()).toContain(
      'What the mayor said',
    );
    expect(await page.getByRole('tabpanel').getAttribute('data-path')).toBe('draft.md');
    const outlined = page.getByRole('tabpanel').locator('mark.here');
    expect(await outlined.first().textContent()).toContain('We will never close');
    await page.context().close();
  });

  test('shows the source when one goes to a claim', async () => {
    const { page } = await open();
    await page.keyboard.press('j');
    await expect.poll(() => page.getByRole('tabpanel').getAttribute('data-path')).toBe('speech.md');
    await page.context().close();
  });

  test('gives a claim one letter in both texts', async () => {
    const { page } = await open();
    const inOrder = async (name: string) =>
      (await page.locator(letters(name)).allTextContents()).map((text) => text.trim());
    expect(await inOrder('draft.md')).toEqual(['a', 'b']);
    expect(await inOrder('speech.md')).toEqual(['b', 'a']);
    await page.context().close();
  });

  test('calls nothing unchecked that only the source says', async () => {
    const { page } = await open();
    const text = await page.locator('section[data-path="speech.md"] .paper').textContent();
    expect(text).toContain('Nobody asked me');
    expect(text).not.toContain('unchecked');
    await page.context().close();
  });
});
