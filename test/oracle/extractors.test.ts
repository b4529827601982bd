// Our text of PDF and Word files against what other programs take out of them: pdftotext (poppler)
// and LibreOffice. Where one is not installed, its tests are skipped, and counted so.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { sourceFile } from '../read/files.js';

const formats = join(import.meta.dirname, '../fixtures/formats');
const folder = mkdtempSync(join(tmpdir(), 'extractors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a program is there. The tests without theirs are counted as skipped, with its name. */
function isInstalled(program: string): boolean {
  const found = spawnSync(program, [program === 'soffice' ? '--version' : '-v'], {
    stdio: 'ignore',
  });
  return found.error === undefined;
}
const has = { pdftotext: isInstalled('pdftotext'), soffice: isInstalled('soffice') };

const output = (program: keyof typeof has, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** A test that needs a program; its title says so where it is missing. */
const testWith = (program: keyof typeof has, title: string, body: () => Promise<void>): void => {
  test.skipIf(!has[program])(has[program] ? title : `${title} (no ${program} here)`, body);
};

/** The letters and figures alone: hyphens at line ends, white space and signs are each one's own. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const textOf = async (name: string): Promise<string> =>
  letters((await read(sourceFile(name, readFileSync(join(formats, name))))).text);
const sorted = (text: string): string => [...text].sort().join('');

testWith(
  'pdftotext',
  'the Chromium and LibreOffice files have the letters in the order of pdftotext',
  async () => {
    for (const name of ['article-chromium.pdf', 'article-office.pdf']) {
      // In the order in which they were drawn: its own order puts words into wrong lines here.
      const other = output('pdftotext', ['-raw', join(formats, name), '-']);
      const running = /RegierungskonsultationeninTokio|Seite\dvon\d/g;
      expect((await textOf(name)).replace(running, '')).toBe(letters(other).replace(running, ''));
    }
  },
);

testWith(
  'pdftotext',
  'the two columns of LaTeX have the same letters, but for heads, numbers and notes',
  async () => {
    const name = 'article-latex.pdf';
    const other = output('pdftotext', [join(formats, name), '-']);
    const [ours, theirs] = [await textOf(name), letters(other)];
    // They print each head, page number and note's mark; we print one head and no number.
    const surplus = theirs.length - ours.length;
    expect(surplus).toBeGreaterThanOrEqual(0);
    expect(surplus).toBeLessThan(5 * ('Regierungskonsultationen'.length + 3));
    const theirSigns = new Map<string, number>();
    for (const sign of theirs) theirSigns.set(sign, (theirSigns.get(sign) ?? 0) + 1);
    for (const sign of sorted(ours)) {
      const left = (theirSigns.get(sign) ?? 0) - 1;
      expect(left, sign).toBeGreaterThanOrEqual(0);
      theirSigns.set(sign, left);
    }
  },
);

testWith('soffice', 'the Word file has the letters that LibreOffice takes out of it', async () => {
  const name = 'article.docx';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [
    '--headless',
    profile,
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
  ];
  output('soffice', [...args, join(formats, name)]);
  const other = readFileSync(join(folder, basename(name, '.docx').concat('.txt')), 'utf8');
  expect(await textOf(name)).toBe(letters(other));
});
