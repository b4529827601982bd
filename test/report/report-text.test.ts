// The sentence of result, the last line and what it was checked against, in both languages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/messages/report.js';
import { LABELS_DE } from '../../src/messages/report-labels-de.js';
import { LABELS_EN } from '../../src/messages/report-labels-en.js';
import type { ResultCounts } from '../../src/messages/report-text.js';

type Figures = readonly [fail: number, warn: number, pass: number, unchecked: number];

const counts = (
  [fail, warn, pass, unchecked]: Figures,
  more: Partial<ResultCounts> = {},
): ResultCounts => ({
  noun: 'quote',
  claims: fail + warn + pass + unchecked,
  fail,
  warn,
  pass,
  unchecked,
  decided: 0,
  known: 0,
  reasons: [],
  ...more,
});

interface Row {
  readonly figures: Figures;
  readonly more?: Partial<ResultCounts>;
  readonly en: string;
  readonly de: string;
}

const ROWS: readonly Row[] = [
  {
    figures: [0, 0, 0, 0],
    en: 'Nothing was checked: there are no claims.',
    de: 'Nichts wurde geprüft: Es gibt keinen Prüfpunkt.',
  },
  {
    figures: [0, 0, 34, 0],
    more: { claims: 36, decided: 2 },
    en: '34 of 36 quotations hold, 2 accepted or waived.',
    de: '34 von 36 Zitaten stimmen, 2 sind angenommen oder zurückgestellt.',
  },
  {
    figures: [0, 0, 0, 0],
    more: { claims: 1, decided: 1 },
    en: 'The one quotation is accepted or waived.',
    de: 'Das eine Zitat ist angenommen oder zurückgestellt.',
  },
  {
    figures: [1, 0, 2, 1],
    more: { claims: 42, decided: 1, known: 37 },
    en: '1 of 42 quotations does not hold, 2 hold, 1 not checked, 1 accepted or waived, 37 known from before.',
    de: '1 von 42 Zitaten stimmt nicht, 2 stimmen, 1 wurde nicht geprüft, 1 ist angenommen oder zurückgestellt, 37 sind bekannt.',
  },
  { figures: [0, 0, 1, 0], en: 'The one quotation holds.', de: 'Das eine Zitat stimmt.' },
  { figures: [0, 0, 2, 0], en: 'Both quotations hold.', de: 'Beide Zitate stimmen.' },
  { figures: [0, 0, 9, 0], en: 'All 9 quotations hold.', de: 'Alle 9 Zitate stimmen.' },
  {
    figures: [1, 0, 0, 0],
    en: 'The one quotation does not hold.',
    de: 'Das eine Zitat stimmt nicht.',
  },
  { figures: [2, 0, 0, 0], en: 'Neither quotation holds.', de: 'Beide Zitate stimmen nicht.' },
  {
    figures: [3, 0, 0, 0],
    en: 'None of the 3 quotations holds.',
    de: 'Alle 3 Zitate stimmen nicht.',
  },
  {
    figures: [0, 1, 0, 0],
    en: 'The one quotation needs a look.',
    de: 'Das eine Zitat ist anzusehen.',
  },
  {
    figures: [0, 3, 0, 0],
    en: 'All 3 quotations need a look.',
    de: 'Alle 3 Zitate sind anzusehen.',
  },
  {
    figures: [0, 0, 0, 1],
    more: { reasons: ['source missing'] },
    en: 'The one quotation was not checked: source missing.',
    de: 'Das eine Zitat wurde nicht geprüft: source missing.',
  },
  { figures: [0, 0, 0, 4], en: 'No quotation was checked.', de: 'Kein Zitat wurde geprüft.' },
  {
    figures: [2, 3, 34, 1],
    more: { reasons: ['source withheld'] },
    en: '2 of 40 quotations do not hold, 3 to look at, 34 hold, 1 not checked: source withheld.',
    de: '2 von 40 Zitaten stimmen nicht, 3 sind anzusehen, 34 stimmen, 1 wurde nicht geprüft: source withheld.',
  },
  {
    figures: [1, 1, 1, 2],
    en: '1 of 5 quotations does not hold, 1 to look at, 1 holds, 2 not checked.',
    de: '1 von 5 Zitaten stimmt nicht, 1 ist anzusehen, 1 stimmt, 2 wurden nicht geprüft.',
  },
  {
    figures: [0, 1, 8, 0],
    en: '1 of 9 quotations needs a look, 8 hold.',
    de: '1 von 9 Zitaten ist anzusehen, 8 stimmen.',
  },
  {
    figures: [0, 0, 1, 1],
    en: '1 of 2 quotations holds, 1 not checked.',
    de: '1 von 2 Zitaten stimmt, 1 wurde nicht geprüft.',
  },
  {
    figures: [0, 0, 1, 0],
    more: { noun: 'statement' },
    en: 'The one statement holds.',
    de: 'Die eine Aussage stimmt.',
  },
  {
    figures: [0, 0, 2, 0],
    more: { noun: 'both' },
    en: 'The quotation and the statement hold.',
    de: 'Das Zitat und die Aussage stimmen.',
  },
  {
    figures: [2, 0, 0, 0],
    more: { noun: 'both' },
    en: 'Neither the quotation nor the statement holds.',
    de: 'Weder das Zitat noch die Aussage stimmt.',
  },
  {
    figures: [0, 0, 4000, 0],
    more: { noun: 'both' },
    en: 'All 4,000 quotations and statements hold.',
    de: 'Alle 4.000 Zitate und Aussagen stimmen.',
  },
];

describe('the sentence of result', () => {
  test.each(ROWS)('says in English: $en', ({ figures, more, en }) => {
    expect(reportText('en').result(counts(figures, more))).toBe(en);
  });

  test.each(ROWS)('says in German: $de', ({ figures, more, de }) => {
    expect(reportText('de').result(counts(figures, more))).toBe(de);
  });
});

describe('the last line', () => {
  const total = { ...counts([1, 2, 3960, 0]), sources: 131, decided: 0, known: 37, problems: 0 };

  test('says every count, also those that are zero', () => {
    expect(reportText('en').total({ ...total, claims: 4000 })).toBe(
      '4,000 quotations, 131 sources: 3,960 hold, 2 to look at, 1 fails, 37 known, 0 not checked',
    );
    expect(reportText('de').total({ ...total, claims: 4000 })).toBe(
      '4.000 Zitate, 131 Quellen: 3.960 stimmen, 2 anzusehen, 1 stimmt nicht, 37 bekannt, 0 nicht geprüft',
    );
  });

  test('counts what editors accepted or waived apart', () => {
    const line = (lang: 'en' | 'de') => reportText(lang).total({ ...total, decided: 2 });
    expect(line('en')).toContain('1 fails, 2 accepted or waived, 37 known');
    expect(line('de')).toContain('1 stimmt nicht, 2 angenommen oder zurückgestellt, 37 bekannt');
  });

  test('counts one as one', () => {
    const one = { ...counts([0, 0, 1, 0]), sources: 1, decided: 0, known: 0, problems: 1 };
    expect(reportText('en').total(one)).toBe(
      '1 quotation, 1 source: 1 holds, 0 to look at, 0 fail, 0 not checked, 1 problem',
    );
    expect(reportText('de').total(one)).toBe(
      '1 Zitat, 1 Quelle: 1 stimmt, 0 anzusehen, 0 stimmen nicht, 0 nicht geprüft, 1 Problem',
    );
  });
});

describe('what it was checked against', () => {
  test('is news articles alone: the report says that there is no primary source', () => {
    const kinds = { article: 2, transcript: 0, document: 0 };
    expect(reportText('en').against(kinds)).toBe(
      'Checked against news articles, which themselves report the words; no primary source.',
    );
    expect(reportText('de').against(kinds)).toContain('keine Primärquelle');
  });

  test('has a primary source: the kinds are counted', () => {
    const kinds = { article: 2, transcript: 1, document: 3 };
    expect(reportText('en').against(kinds)).toBe(
      'Checked against 2 news articles, 1 transcript and 3 documents.',
    );
    expect(reportText('de').against(kinds)).toBe(
      'Verglichen mit 2 Nachrichtenartikeln, 1 Mitschrift und 3 Dokumenten.',
    );
  });
});

test('both languages have the same labels, and none is empty', () => {
  expect(Object.keys(LABELS_DE).sort()).toEqual(Object.keys(LABELS_EN).sort());
  for (const label of [...Object.values(LABELS_EN), ...Object.values(LABELS_DE)]) {
    expect(label).not.toBe('');
  }
});

test('every label is printed somewhere', () => {
  const cwd = join(import.meta.dirname, '../..');
  const code = globSync(['templates/*.hbs', 'src/report/**/*.ts', 'src/cli/{find-lines,run}.ts'], {
    cwd,
  })
    .map((path) => readFileSync(join(cwd, path), 'utf8'))
    .join('\n');
  const names = new Set(code.match(/\b[a-zA-Z]+\b/g));
  expect(Object.keys(LABELS_EN).filter((name) => !names.has(name))).toEqual([]);
});
