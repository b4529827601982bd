// Harmless variations are never cried over.

import { expect, test } from 'vitest';
import { around, MORE_TEXTS, print, type Row, rowOf, told } from './tally.js';
import { variationsOf } from './variations.js';

test('no harmless variation is anything but a pass', () => {
  const table = new Map<string, Row>();
  for (const { lang, passages, judged } of MORE_TEXTS) {
    passages.forEach((passage, at) => {
      // Every kind comes to every third passage.
      const own = variationsOf(passage, lang, at).filter((_, index) => (index + at) % 3 === 0);
      for (const variation of own) {
        const judgement = judged(variation.quote, around(passages, at, variation.passage));
        const row = rowOf(table, `${lang} ${variation.kind}`);
        row.cases += 1;
        if (judgement.outcome === 'pass') continue;
        row.detected += 1;
        row.missed.push(told(variation.quote, judgement));
      }
    });
  }
  const rows = [...table.values()];
  const cases = rows.reduce((all, row) => all + row.cases, 0);
  const alarms = rows.reduce((all, row) => all + row.detected, 0);
  expect(cases).toBeGreaterThan(500);
  expect(alarms / cases, print(table)).toBeLessThanOrEqual(0.005);
});
