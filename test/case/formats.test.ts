// The article of the Tokyo case in every format: the same text but for places, the same verdicts.

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';
import { sourceFile } from '../read/files.js';

const tokyo = join(import.meta.dirname, '../../claims/tokyo');
const formats = join(import.meta.dirname, '../fixtures/formats');
const NAMES = [
  'article.docx',
  'article.html',
  'article-chromium.pdf',
  'article-latex.pdf',
  'article-office.pdf',
] as const;
const CLAIMS = ['scholz.json', 'kishida.json', 'pistorius.json'];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const article = await read(sourceFile('a.md', readFileSync(join(tokyo, 'article.md'))));

const folder = await mkdtemp(join(tmpdir(), 'formats-'));
afterAll(() => rm(folder, { recursive: true }));

test.for(NAMES)(
  '%s has the article’s text, and nothing but notes and heads after it',
  async (name) => {
    const { text } = await read(sourceFile(name, await readFile(join(formats, name))));
    const [own, whole] = [flat(text), flat(article.text)];
    expect(own.slice(0, whole.length)).toBe(whole);
    expect(own.slice(whole.length)).toMatch(
      /^(?: \d Anmerkung Nummer \d+, die im Artikel nicht steht\.)*(?: Regierungskonsultationen(?: in Tokio)?)?$/,
    );
  },
);

test.for(NAMES)('the claims hold against %s as they do against the article', async (name) => {
  const place = join(folder, name);
  await cp(join(formats, name), join(place, name), { recursive: true });
  for (const file of CLAIMS) {
    const claims = JSON.parse(await readFile(join(tokyo, file), 'utf8'));
    await writeFile(join(place, file), JSON.stringify({ ...claims, source: name }));
  }
  const { result } = await run({
    cwd: place,
    paths: CLAIMS,
    config: null,
    lang: null,
    profile: null,
    strict: false,
    includeText: false,
  });
  expect(result.problems).toEqual([]);
  expect(result.summary).toMatchObject({ claims: 19, pass: 19 });
  const quotes = result.claims.flatMap((claim) => [claim, ...claim.evidence]);
  for (const { quote, verdict, match } of quotes.filter((claim) => claim.quote !== null)) {
    expect(['verbatim', 'typographic', 'edited', 'elided'], `${quote}`).toContain(verdict);
    const pages = match?.segments.map(({ page }) => page) ?? [];
    expect(pages.every((page) => (name.endsWith('.pdf') ? (page ?? 0) > 0 : page === null))).toBe(
      true,
    );
  }
});
