// Meaningful changes are always seen and called what they are.

import { expect, test } from 'vitest';
import { changesOf } from './changes.js';
import { around, print, type Row, rowOf, TEXTS, told } from './tally.js';

const wordsMin = 4;

test('every meaningful change is detected and called by its class', () => {
  const table = new Map<string, Row>();
  let listedMissed = 0;
  for (const { lang, passages, judged } of TEXTS) {
    passages.forEach((passage, at) => {
      for (const sentence of passage.match(/[^.?]+(?:\.\d[^.?]*|[.?])/gu) ?? []) {
        for (const change of changesOf(sentence.trim(), lang, at * 7 + sentence.length)) {
          // A few words are located exactly or not at all.
          if (change.quote.split(/\s+/u).length < wordsMin) continue;
          const judgement = judged(change.quote, around(passages, at, passage));
          const row = rowOf(table, `${lang} ${change.kind}`);
          row.cases += 1;
          const isDetected = judgement.outcome !== 'pass';
          const isNamed =
            judgement.verdict === 'context-risk' ||
            judgement.differences.some((one) => change.classes.includes(one.class));
          if (isDetected) row.detected += 1;
          else if (change.listed) listedMissed += 1;
          if (isNamed) row.named += 1;
          if (!isDetected || !isNamed) row.missed.push(told(change.quote, judgement));
        }
      }
    });
  }
  const rows = [...table.values()];
  const sum = (pick: (row: Row) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  const cases = sum((row) => row.cases);
  expect(cases).toBeGreaterThan(500);
  expect(listedMissed, print(table)).toBe(0);
  expect(sum((row) => row.detected) / cases, print(table)).toBeGreaterThanOrEqual(0.995);
  expect(sum((row) => row.named) / cases, print(table)).toBeGreaterThanOrEqual(0.97);
});
