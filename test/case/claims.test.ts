// The claims of the Tokyo case hold every quotation of the three, and only words of the article.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { sourceFile } from '../read/files.js';

interface Claim {
  readonly id: string;
  readonly quote?: string;
  readonly statement?: string;
  readonly evidence?: readonly { readonly quote: string }[];
}

const folder = join(import.meta.dirname, '../../claims/tokyo');
const article = await read(sourceFile('article.md', await readFile(join(folder, 'article.md'))));

async function claimsOf(name: string): Promise<readonly Claim[]> {
  return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')).claims;
}

const QUOTED = {
  scholz: [
    'Mit diesen Beratungen hat die enge Zusammenarbeit mit Japan eine neue Stufe erreicht',
    'neuen Schub',
    'Wertepartner',
    'Wir wollen Abhängigkeiten verringern und die Widerstandsfähigkeit unserer Volkswirtschaften erhöhen',
    'Wenn man das Wissen beider Seiten zusammenführen kann, führt das zu einer erheblichen Steigerung der Handlungsmöglichkeiten',
    'Bekenntnis zur Freiheit der Meere',
  ],
  kishida: [
    'Die japanisch-deutschen Beziehungen sind stärker und enger denn je',
    'zwischen gleichgesinnten Ländern',
    'wirtschaftlichem Zwang entgegenzuwirken',
  ],
  pistorius: ['möglichen Synergien'],
};

describe.each(Object.entries(QUOTED))('the claims of %s', (name, quoted) => {
  test('hold every quotation that the article gives to him, word for word', async () => {
    const quotes = (await claimsOf(name)).map((claim) => claim.quote);
    for (const quote of quoted) {
      expect(article.text).toMatch(new RegExp(`[„"]${quote}"`));
      expect(quotes).toContain(quote);
    }
  });

  test('use no words but the article’s, marked changes and quotation marks aside', async () => {
    const fold = (text: string) => text.replace(/[„“”»«]/g, '"').toLowerCase();
    const text = fold(article.text);
    for (const claim of await claimsOf(name)) {
      const quotes = claim.quote ? [claim.quote] : (claim.evidence ?? []).map((one) => one.quote);
      expect(quotes.length, claim.id).toBeGreaterThan(0);
      for (const quote of quotes) {
        const pieces = quote
          .replace(/\[([A-Z])\]/g, '$1')
          .split(/\[[^\]]*\]/)
          .map((piece) => piece.trim())
          .filter(Boolean);
        for (const piece of pieces) expect(text, claim.id).toContain(fold(piece));
      }
    }
  });
});

test('the misprint of the article stays in the evidence', async () => {
  const claims = await claimsOf('kishida');
  const quotes = claims.flatMap((claim) => claim.evidence ?? []).map((one) => one.quote);
  expect(quotes.filter((quote) => quote.includes('Recylicng'))).toHaveLength(2);
});
