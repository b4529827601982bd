// Marks side by side are one mark, and no place is called empty beside a word that differs.

import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/messages/report.js';
import { runViews } from '../../src/report/html/view-words.js';
import { plainRuns } from '../../src/report/plain-runs.js';
import type { Run, RunKind } from '../../src/report/word-runs.js';

const KINDS: Readonly<Record<string, RunKind>> = { '-': 'differs', '^': 'gap', '~': 'around' };
/** `-im| |-Stich` → a differing word, a blank, a differing word. */
const runs = (sketch: string): Run[] =>
  sketch.split('|').map((part) => {
    const kind = KINDS[part.charAt(0)] ?? 'same';
    return { kind, text: kind === 'same' ? part : part.slice(1), difference: null };
  });
const sketched = (made: readonly Run[]): string =>
  made
    .map(({ kind, text }) => (Object.keys(KINDS).find((sign) => KINDS[sign] === kind) ?? '') + text)
    .join('|');

describe('plain runs', () => {
  test.each([
    ['join words side by side', 'nicht |-im| |-Stich|.', 'nicht |-im Stich|.'],
    ['join what touches', '-(|-Kant|-)', '-(Kant)'],
    ['leave words apart that others part', '-im| nicht |-Stich', '-im| nicht |-Stich'],
    ['keep one empty place of several', 'a |^|^| |^|b', 'a |^| |b'],
    ['have no empty place before a word that differs', 'a |^| |-b', 'a | |-b'],
    ['have none behind one', 'a |-b| |^|c', 'a |-b| |c'],
    ['have none before it, however many', 'a |^|^|-b', 'a |-b'],
    ['keep an empty place among equal words', 'a |^|b', 'a |^|b'],
    ['do not join across what is around', '-a|~ x |-b', '-a|~ x |-b'],
  ])('%s', (_, before, after) => {
    expect(sketched(plainRuns(runs(before)))).toBe(after);
  });
});

describe('an empty place on the page', () => {
  const marks = (sketch: string) =>
    runViews(runs(sketch), 'quote', reportText('en')).map(({ mark }) => mark);

  test('has its room in front before a mark of punctuation', () => {
    expect(marks('Ich glaube|^|, dass')).toEqual([null, 'w-gap w-tight', null]);
    expect(marks('Ich |^|glaube')).toEqual([null, 'w-gap', null]);
  });

  test('is not shown beside a word that differs', () => {
    expect(marks('nicht |^| |-allein')).toEqual([null, null, 'w w-quote']);
  });
});
