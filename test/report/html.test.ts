// The page as bytes: what it says, what it must never hold, and how large and fast it is.

import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.js';
import type { Result } from '../../src/schema/result.generated.js';
import { options } from './options.js';
import { sampleClaim, sampleResult } from './samples/claim.js';
import { hostileResult } from './samples/hostile.js';
import { sampleSource } from './samples/source.js';
import { tokyoResult, tokyoSource } from './samples/tokyo.js';

const print = (result: Result, more = {}) => report('html', result, options(more));
const textOf = (html: string) =>
  html
    .replaceAll(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');

/** The words marked as unchecked in the sources. */
const unclaimed = (html: string) =>
  [...html.matchAll(/<mark class="m m-unclaimed" data-at="\d+">([^<]*)/g)].map(([, text]) => text);

describe('the page', () => {
  test('begins with the result in one sentence and what it was checked against', async () => {
    const text = textOf(await print(tokyoResult()));
    const order = [
      '7 of 16 quotations and statements do not hold, 3 to look at, 5 hold, 1 not checked: source missing.',
      'Checked against a news article, which itself reports the words; no primary source.',
      'Open points',
      'Source names someone else',
    ].map((part) => text.indexOf(part));
    expect(order.every((at) => at !== -1)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('tells in German what a problem means, beside the English message', async () => {
    const means = 'Die angegebene Quelle gibt es nicht';
    const german = await print(tokyoResult(), { lang: 'de' });
    expect(textOf(german)).toContain(means);
    expect(german).toContain('<p lang="en">The source claims/tokyo/speech.md does not exist.</p>');
    expect(await print(tokyoResult())).not.toContain(means);
  });

  test('names the result in its title', async () => {
    const html = await print(tokyoResult(), { label: 'Version 3, 17:40' });
    expect(
      html.includes('1 not checked: source missing – Version 3, 17:40 – Wortlaut</title>'),
    ).toBe(true);
  });

  test.each([
    { files: ['claims/tokyo/a.json', 'claims/tokyo/b.json'], label: 'tokyo' },
    { files: ['claims/x/a.json', 'claims/y/b.json'], label: 'Quotation check' },
    { files: ['desk/x/a.json', 'desk/y/b.json'], label: 'desk' },
    { files: ['a.json'], label: 'Quotation check' },
  ])('is named after the folder of all claims: $files', async ({ files, label }) => {
    const claims = files.map((file) => sampleClaim({ id: file, verdict: 'verbatim', file }, null));
    const html = await print(sampleResult(claims, []));
    expect(/<h1>(.*)<\/h1>/.exec(html)?.[1]).toBe(label);
  });

  test('shows five open points, the worst first, and says how many more there are', async () => {
    const html = await print(tokyoResult());
    expect(html.match(/<li class="point /g)?.length).toBe(5);
    expect(html.includes('>6 more</a>')).toBe(true);
    expect(html.indexOf('Source names someone else')).toBeLessThan(html.indexOf('Wording differs'));
  });

  test('marks the differing words on both sides and says them', async () => {
    const html = await print(tokyoResult());
    expect(
      html.includes(
        '<span class="w w-quote"><span class="hear">[instead of Seiten] </span>Länder</span>',
      ),
    ).toBe(true);
    expect(
      html.includes(
        '<span class="w w-passage"><span class="hear">[instead of Länder] </span>Seiten</span>',
      ),
    ).toBe(true);
    expect(
      html.includes('<span class="w-gap"><span class="hear">[missing: erheblichen] </span>'),
    ).toBe(true);
  });

  test('leaves signs alone: a capital letter is no word difference', async () => {
    const claim = tokyoResult().claims.find(({ verdict }) => verdict === 'typographic');
    const html = await print(sampleResult(claim ? [claim] : [], [tokyoSource()]));
    expect(html.includes('class="w w-')).toBe(false);
  });

  test('opens what fails and closes what holds', async () => {
    const html = await print(tokyoResult());
    const cards = [
      ...html.matchAll(/<article class="claim claim-(\w+)[^>]*>\s*<details( open)?>/g),
    ];
    expect(cards.length).toBe(17);
    const closed = cards.filter(([, , open]) => open === undefined);
    expect(closed.map(([, outcome]) => outcome)).toEqual(['warn', ...Array(6).fill('pass')]);
  });

  test('gives the words of the article unchanged, in order, around its marks', async () => {
    const html = await print(tokyoResult());
    const paper = /<div class="paper"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '';
    const words = paper
      .replaceAll(/<a class="letter.*?<\/a>/g, '')
      .replaceAll(/<span class="tag">.*?<\/span>/g, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, '');
    expect(words).toBe(tokyoSource().text?.replaceAll(/\s+/g, ''));
  });

  test('marks a span across an emphasis in all its parts, with one letter', async () => {
    const html = await print(tokyoResult());
    expect(/<em><mark class="m m-fail m-many" data-at="\d+">neue<\/mark><\/em>/.test(html)).toBe(
      true,
    );
    expect(html.match(/id="at-c-tokyo\/scholz\/new-level"/g)?.length).toBe(1);
  });

  test('shows every quotation without a claim as unchecked', async () => {
    const html = await print(tokyoResult());
    expect(unclaimed(html).join()).toContain('wirtschaftlichem Zwang');
    expect(html.match(/<span class="tag">unchecked<\/span>/g)?.length).toBeGreaterThan(3);
    expect(unclaimed(html).join()).not.toContain('möglichen Synergien');
    expect(html.includes('9 of 13 quotations checked')).toBe(true);
  });

  test('marks neither titles nor turns as unchecked', async () => {
    const source = tokyoSource();
    const quotations = (source.quotations ?? []).map((quotation, index) =>
      index % 2
        ? { ...quotation, kind: 'title' as const }
        : { ...quotation, form: 'turn' as const },
    );
    const html = await print(sampleResult([], [{ ...source, quotations }]));
    expect(unclaimed(html)).toEqual([]);
  });

  test('links every claim to its mark and every mark to its claim', async () => {
    const html = await print(tokyoResult());
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const hrefs = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(40);
    for (const href of hrefs) expect(ids).toContain(href);
    expect(ids.size).toBe([...html.matchAll(/ id="([^"]+)"/g)].length);
  });

  test('is German throughout, verdicts and all', async () => {
    const html = await print(tokyoResult(), { lang: 'de' });
    expect(html.includes('<html lang="de">')).toBe(true);
    const text = textOf(html);
    expect(text).toContain('7 von 16 Zitaten und Aussagen stimmen nicht, 3 sind anzusehen');
    expect(text).toContain('Quelle nennt andere Person');
    for (const english of ['In the source', 'Show in', 'Copy', 'hold', 'Permalink ', 'checked']) {
      expect(text.replaceAll(/<p class="sentence">.*?<\/p>/gs, '')).not.toContain(` ${english} `);
    }
  });

  test('gives the same bytes for the same result', async () => {
    expect(await print(tokyoResult())).toBe(await print(tokyoResult()));
  });

  test('is well below 250 kB for the Tokyo case', async () => {
    expect(Buffer.byteLength(await print(tokyoResult()))).toBeLessThan(150_000);
  });

  test('says so when there was nothing to check', async () => {
    const text = textOf(await print(sampleResult([], [])));
    expect(text).toContain('Nothing was checked: there are no claims.');
    expect(text).toContain('There was no source to check against.');
  });
});

describe('a hostile result', () => {
  test('is text: no element, attribute or policy of its own', async () => {
    const html = await print(hostileResult());
    expect(html.match(/<script/g)?.length).toBe(2);
    expect(html.match(/<script type="application\/json" id="card-index">/g)?.length).toBe(1);
    expect(html.match(/<style/g)?.length).toBe(1);
    expect(html.match(/http-equiv/g)?.length).toBe(1);
    expect(html).not.toMatch(
      /<(img|iframe|object|embed|form(?! class="decide")|base|link(?! rel="icon" href="data:))/i,
    );
    expect(/<[^>]+\s(on\w+|style|srcdoc|src)=/i.exec(html)?.[0]).toBeUndefined();
    expect(/href="(?!#|data:image\/svg)/.exec(html)?.[0]).toBeUndefined();
  });

  test('shows what a reader cannot see', async () => {
    const html = await print(hostileResult());
    expect(/[\u2028-\u202E\u2066-\u2069\u0000\u001B]/.test(html)).toBe(false);
    expect(html.includes('abc⟨U+202E⟩gnp.exe')).toBe(true);
  });

  test('keeps ids unique and short where claims share one or have an endless one', async () => {
    const html = await print(hostileResult());
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(200);
  });

  test('can have no policy but ours', async () => {
    const html = await print(tokyoResult());
    expect(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; script-src 'sha256-[\w+/]+='; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });
});

test('two thousand claims on one source are written whole', async () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `Wort${index}`).join(' ');
  const source = sampleSource('a.md', words);
  const claims = Array.from({ length: 2000 }, (_, index) => {
    const quote = `Wort${index * 9} Wort${index * 9 + 1} Wort${index * 9 + 2}`;
    const verdict = index % 3 ? 'verbatim' : 'altered';
    return sampleClaim({ id: `a/b/${index}`, verdict, quote, passages: [quote] }, source);
  });
  const result = sampleResult(claims, [source]);
  const html = await print(result);
  expect(html.match(/<article class="claim/g)?.length).toBe(2000);
});
