// What the page says of its sources, and of how it was checked.

import { describe, expect, test } from 'vitest';
import { dateIn, languageIn } from '../../../src/messages/report-intl.js';
import { sourceNames } from '../../../src/report/html/source-names.js';
import { report } from '../../../src/report/index.js';
import { options } from '../options.js';
import { internalResult } from '../samples/internal.js';
import { sampleSource } from '../samples/source.js';
import { tokyoResult } from '../samples/tokyo.js';

test.each([
  { paths: ['a/x.md'], names: ['x.md'] },
  { paths: ['a/x.md', 'b/x.md', 'b/y.md'], names: ['a/x.md', 'b/x.md', 'y.md'] },
  { paths: ['x.md', 'a/x.md'], names: ['x.md', 'a/x.md'] },
  { paths: ['q/a/x.md', 'r/a/x.md'], names: ['q/a/x.md', 'r/a/x.md'] },
])('$paths are called $names', ({ paths, names }) => {
  const sources = paths.map((path) => sampleSource(path, 'x'));
  expect([...sourceNames(sources).values()]).toEqual(names);
});

test('a title is the name', () => {
  const source = sampleSource('a/x.md', 'x', { title: 'Rede zur Lage' });
  expect(sourceNames([source]).get(source)).toBe('Rede zur Lage');
});

test.each([
  { value: '2024-05-04', en: '4 May 2024', de: '4. Mai 2024' },
  { value: '2024-05-04T17:40:00+02:00', en: '4 May 2024, 17:40', de: '4. Mai 2024, 17:40' },
  { value: '4.5.2024', en: '4.5.2024', de: '4.5.2024' },
  { value: '2024-13-45', en: '2024-13-45', de: '2024-13-45' },
])('$value is $en, $de', ({ value, en, de }) => {
  expect(dateIn(value, 'en')).toBe(en);
  expect(dateIn(value, 'de')).toBe(de);
});

test('a language has its name, an odd tag is itself', () => {
  expect(languageIn('de', 'en')).toBe('German');
  expect(languageIn('de', 'de')).toBe('Deutsch');
  expect(languageIn('???', 'en')).toBe('???');
});

describe('the page', () => {
  test('warns of internal text on top, and only where there is some', async () => {
    const page = await report('html', internalResult(), options());
    expect(page.indexOf('This report holds passages of internal sources')).toBeGreaterThan(0);
    expect(page.indexOf('This report holds')).toBeLessThan(page.indexOf('<h1>'));
    expect(await report('html', tokyoResult(), options())).not.toContain('This report holds');
    const unused = { ...internalResult(), claims: [] };
    expect(await report('html', unused, options())).not.toContain('This report holds');
  });

  test('counts by speaker, names the word lists, and says whom to write to', async () => {
    const page = await report('html', internalResult(), options({ lang: 'de' }));
    expect(page).toContain('<li><span dir="auto">A. Autor</span>: 1 von 2 Zitaten geprüft</li>');
    expect(page).toContain('niemand genannt</span>: 0 von 1 Zitat geprüft');
    expect(page).toContain('Deutsch, Englisch (und 2 eigene Wörter)');
    expect(page).toContain('href="mailto:corrections@example.org"');
    expect(page).toContain('4. Mai 2024');
  });

  test.each(['javascript:alert(1)', '+49 30 1234', 'mail me: a@b.example?bcc=x'])(
    'makes no link of the contact %s',
    async (contact) => {
      const page = await report('html', { ...internalResult(), contact }, options());
      expect(page).not.toMatch(/href="(?:mailto|javascript):/);
    },
  );

  test('leaves whole sources out of excerpts and says so', async () => {
    const page = await report('html', tokyoResult(), options({ excerpts: true }));
    expect(page).toContain('not part of this report; the passages are');
    expect(page).not.toContain('class="paper"');
    expect(page).toContain('erheblichen');
  });

  test('shows signs that differ on request alone', async () => {
    const page = await report('html', tokyoResult(), options());
    expect(page).toContain('<span class="s">Neuen</span> Schub');
    expect(page).toContain('<details class="signs"><summary>What differs in signs only</summary>');
    expect(page).toContain('Neuen instead of neuen');
  });

  test('explains what does not hold in the words of its rule, and nothing that holds', async () => {
    const page = await report('html', tokyoResult(), options());
    expect(page).toContain('One small word turns a statement into its opposite');
    const cards = page.split('<article class="claim ').filter((card) => /^claim-pass/.test(card));
    expect(cards.some((card) => card.includes('class="explain"'))).toBe(false);
  });
});
