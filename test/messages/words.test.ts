// What the sentences sound like: nothing twice, one word in the singular, no full stop too many.

import { expect, test } from 'vitest';
import { sentence } from '../../src/messages/index.js';
import { reportText } from '../../src/messages/report.js';

const said = (code: string, args: Record<string, string | number>, lang: 'en' | 'de' = 'de') =>
  sentence({ code, args }, lang);

test.each([
  [
    'rule/left-out',
    { kind: 'negation', word: 'nicht', text: ' nicht ' },
    'In der Auslassung steht eine Verneinung, „nicht“.',
  ],
  [
    'rule/left-out',
    { kind: 'negation', word: 'nicht', text: 'es ist nicht so' },
    'In der Auslassung steht eine Verneinung, „nicht“: „es ist nicht so“.',
  ],
  [
    'rule/governing-clause',
    { kind: 'condition', word: 'wenn', context: '. Frau Berg sagt zu, wenn er die Haftung trägt.' },
    'Den Worten übergeordnet ist eine Bedingung, „wenn“: „Frau Berg sagt zu, wenn er die Haftung trägt“.',
  ],
  [
    'unchecked/missing',
    { source: 'a.txt', detail: '"a.txt" does not exist' },
    'Nicht geprüft: a.txt fehlt.',
  ],
  [
    'difference/other/replaced',
    { passage: 'die', quote: 'den' },
    'Das Zitat ändert das Wort „die“ in „den“.',
  ],
  ['difference/omission/missing', { passage: 'unsere' }, 'Das Zitat lässt das Wort „unsere“ weg.'],
  [
    'difference/omission/missing',
    { passage: 'unsere alte' },
    'Das Zitat lässt die Wörter „unsere alte“ weg.',
  ],
] as const)('%s %j', (code, args, text) => {
  expect(said(code, args)).toBe(text);
});

test('English says a word of one word as well, and what is left out once', () => {
  expect(said('difference/omission/missing', { passage: 'enge' }, 'en')).toBe(
    'The quotation drops the word “enge”.',
  );
  expect(said('rule/left-out', { kind: 'distance', word: 'so', text: 'so' }, 'en')).toBe(
    'The ellipsis leaves out a word that keeps them at a distance, “so”.',
  );
});

test.each([
  [1, false, 0, 'In 1 anderen Quelle steht es nicht.'],
  [3, true, 0, 'In 3 anderen Quellen steht es auch nicht.'],
  [3, true, 2, 'In 3 anderen Quellen steht es auch nicht. Nicht lesbar: 2 andere Quellen.'],
  [0, true, 1, 'Nicht lesbar: 1 andere Quelle.'],
] as const)('what other sources do not have: %s', (sources, either, unread, text) => {
  expect(reportText('de').notIn(sources, either, unread)).toBe(text);
});
