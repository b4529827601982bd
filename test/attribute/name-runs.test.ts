// Runs of capitals, found by hand, are those that the rule written as one expression finds.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runFrom } from '../../src/attribute/phrases/name-runs.js';

const PARTICLES =
  '(?:van|von|vom|de|del|della|di|dos|ter|ten|ibn|bint|el|al|zu|zum|zur|da|du|la|le|bin|das|y)(?:[ \\u00A0](?:der|den|dem|de|la|las|los))?';
const CAPITAL = String.raw`(?:(?:al|el|ad|ar|as|ibn)-|d['’])?\p{Lu}[\p{L}\p{M}'’.-]*`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00A0](?:${PARTICLES}[ \\u00A0])?${CAPITAL}){0,5}`,
  'gu',
);

function runsIn(text: string): string[] {
  const runs: string[] = [];
  for (let run = runFrom(text, 0); run.start < run.end; run = runFrom(text, run.end)) {
    runs.push(text.slice(run.start, run.end));
  }
  return runs;
}

test.each([
  ['dass Ursula von der Leyen und Bashar al-Assad', ['Ursula von der Leyen', 'Bashar al-Assad']],
  ['Vincent van den Berg, J. Smith’s', ['Vincent van den Berg', 'J. Smith’s']],
  ['sagte Kanzler Scholz (SPD) am Montag', ['Kanzler Scholz', 'SPD', 'Montag']],
  ['ein iPhone, 3M, Ärger', ['Ärger']],
])('%s', (text, runs) => {
  expect(runsIn(text)).toEqual(runs);
});

test('any text has the runs that the expression finds', () => {
  const piece = fc.constantFrom(
    ...['Anna', 'Ö', 'von', 'der', 'la', 'de', 'y', 'al-', "d'", 'd’', 'K', 'x', '7', '漢', 'Ω'],
    ...[' ', ' ', ' ', '\u00a0', '-', '.', '’', '\u0301', '𝐀', '\n', ','],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(runsIn(text)).toEqual(text.match(RUN) ?? []);
    }),
    { seed: 20_261_123, numRuns: 5000 },
  );
});
