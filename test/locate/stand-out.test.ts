import { expect, test } from 'vitest';
import { editRatioMax, standOutRatioMax } from '../../src/locate/thresholds.js';
import { find, segmentsOf } from './source.js';

const MISREAD =
  'Dcr Bürgcnncister hat gesteru vor dcm Ratc crklärl, die ncue Brückc werdc nie gebanl';
const SPOKEN =
  'Der Bürgermeister hat gestern vor dem Rat erklärt, die neue Brücke werde nie gebaut';
const GARBLED =
  'Dcr Vürqcnncijler bat qeftcru dor dcin Nall) ertlärl, bie ncuc Vrückc wcrbc nic qcbaul';

const AROUND =
  'Am Morgen zogen die Marktleute über den Fluss. Niemand sprach vom Wetter, alle sprachen vom ' +
  'Preis der Kartoffeln. ';
const AFTER =
  ' Darauf ging man auseinander, und die Glocken läuteten noch lange nach Mitternacht in der Stadt.';

/** The distance of the whole quote to a passage, as a share of the quote's length. */
function ratioOf(passage: string): number {
  const { nearest, match } = find(passage, SPOKEN);
  return (match?.distance ?? nearest?.distance ?? SPOKEN.length) / SPOKEN.length;
}

test('the garbled line is beyond the limit and the misread one within it', () => {
  expect(ratioOf(MISREAD)).toBeLessThan(editRatioMax);
  expect(ratioOf(GARBLED)).toBeGreaterThan(editRatioMax);
  expect(ratioOf(GARBLED)).toBeLessThan(standOutRatioMax);
});

test('a garbled line is found where nothing else comes near it', () => {
  const text = AROUND + GARBLED + AFTER;
  expect(segmentsOf(text, find(text, SPOKEN).match)).toEqual([GARBLED]);
});

test('it is not found where another line is as near, for either may be meant', () => {
  const other = GARBLED.replace('ertlärl', 'dcrfichcrl');
  const text = `${AROUND}${GARBLED}.${AFTER} ${other}.`;
  expect(find(text, SPOKEN).match).toBeNull();
});

test('another sentence with words in common is not found', () => {
  const text = `${AROUND}Der Rat hat gestern erklärt, die Brücke werde im Frühling fertig und bleibe frei.${AFTER}`;
  expect(find(text, SPOKEN).match).toBeNull();
});

test('a short quote is not found beyond the limit, however alone its passage stands', () => {
  const words = GARBLED.slice(0, GARBLED.indexOf(' dor dcin'));
  const text = AROUND + words + AFTER;
  expect(find(text, 'Der Bürgermeister hat gestern geschwiegen').match).toBeNull();
});

test('the named distance is that of the passage, and there is no runner-up', () => {
  const text = AROUND + GARBLED + AFTER;
  const { match } = find(text, SPOKEN);
  expect(match?.distance).toBe(Math.round(ratioOf(GARBLED) * SPOKEN.length));
  expect(match?.runnerUp).toBeNull();
});
