// Opens a report from a file, as its reader would, and listens for all that must not happen.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with its complaints: console messages, errors, requests for anything but itself. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A folder of report files for one test run. */
export class Reports {
  readonly #folder = mkdtempSync(join(tmpdir(), 'wortlaut-report-'));

  /** Writes a page and says its address. */
  write(name: string, html: string): string {
    const path = join(this.#folder, `${name}.html`);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (address !== url.replace(/#.*/, '') && !address.startsWith('data:image/svg+xml')) {
      complaints.push(`request: ${address.slice(0, 200)}`);
    }
  });
  await page.goto(url);
  return { page, complaints };
}

/** Shows everything that can be opened. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
