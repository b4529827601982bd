// A claim may call its speaker by the surname; that makes nobody of the same surname the speaker.

import { expect, test } from 'vitest';
import { judged, quotation, source } from './subject.js';

const WORDS = 'Wir bauen die Brücke im Sommer wieder auf.';
const TEXT = `Im Rathaus wurde es laut. „${WORDS}“, rief jemand. Später ging das Licht aus.`;

const outcomeOf = (claimed: string, aliases: readonly string[], found: string) => {
  const { outcome, flags } = judged('die Brücke im Sommer wieder auf', {
    source: source(TEXT, { kind: 'article' }),
    quotations: [quotation(TEXT, WORDS, found)],
    claim: { speaker: { name: claimed, aliases, roles: [] } },
  });
  return [outcome, ...flags];
};

test.each([
  ['Anna Meier', ['Meier'], 'Peter Meier'],
  ['Anna Meier', ['Meier', 'die Chefin'], 'Otto Meier'],
])('%s, called %s, is perhaps not %s', (claimed, aliases, found) => {
  expect(outcomeOf(claimed, aliases, found)).toEqual(['warn', 'speaker-doubtful']);
});

test.each([
  ['Anna Meier', ['Meier'], 'Meier'],
  ['Anna Meier', ['Meier'], 'Ministerin Meier'],
  ['Anna Meier', ['Meier'], 'Anna Lena Meier'],
  ['Robert Meier', ['Meier', 'Otto Meier'], 'Otto Meier'],
  ['Christopher Meier', ['Meier'], 'Chris Meier'],
])('%s, called %s, is %s', (claimed, aliases, found) => {
  expect(outcomeOf(claimed, aliases, found)).toEqual(['pass']);
});
