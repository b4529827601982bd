// A short quote whose short form the source writes out, or the other way round: `won't resign`, `will
// not resign`. Too few letters are left for a search by edits, so the quote is written the other way
// and looked for unchanged; how far off it is, is measured at the place. O(variants × exact search).

import { fold } from '../../text/folds.js';
import { formsOf, lexicon } from '../../words/index.js';
import { type Quest, trimmed } from '../quest.js';
import { bestPlaces, type Place, ranked, unchangedPlaces } from '../search/places.js';
import { Pattern } from '../search/search.js';
import { wordBorders } from '../search/word-borders.js';
import { moneyForms } from './money-forms.js';
import { numeralForms } from './numeral-forms.js';

const variantsMax = 8;

/** Ends of words as they are written out; the list of the language has the rest. */
const TAILS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'m", ' am'],
  ["'s", ' is'],
  ["'s", ' es'],
];

let listed: readonly (readonly string[])[] | null = null;

/** `will not, won't` → both ways. */
function pairs(): readonly (readonly string[])[] {
  listed ??= lexicon()
    .list('en', 'contractions')
    .entries.map(formsOf)
    .filter((forms) => forms.some((form) => form.includes("'")))
    .flatMap((forms) =>
      forms.flatMap((full, at) => forms.slice(at + 1).map((short) => [full, short])),
    );
  return listed;
}

/** Where a short quote stands in the other form; empty when it has none or stands nowhere. */
export function shortFormPlaces(quest: Quest): readonly Place[] {
  return placesOf(quest, variantsOf(quest.request.quote));
}

/** Where a quote stands whose sum or numerals are written otherwise; empty when it stands nowhere. */
export function numberPlaces(quest: Quest): readonly Place[] {
  const { quote } = quest.request;
  const money = placesOf(quest, moneyForms(quote));
  return money.length > 0 ? money : placesOf(quest, numeralForms(quote));
}

/** Where one of some texts stands unchanged, as places of the quote. */
function placesOf(quest: Quest, variants: readonly string[]): readonly Place[] {
  const { haystack } = quest.view;
  const places = variants.flatMap((variant) => {
    const folded = fold(variant);
    const { start, end } = trimmed(folded.units);
    const pattern = new Pattern(folded.units.subarray(start, end));
    return unchangedPlaces(haystack, pattern, haystack.whole).filter(
      (place) => wordBorders(haystack.units, place.start, place.end) === 2,
    );
  });
  const regions = places
    .map(({ start, end }) => ({ start, end }))
    .sort((left, right) => left.start - right.start);
  return ranked(
    quest,
    regions.flatMap((region) => bestPlaces(haystack, quest.pattern, quest.length, [region])),
  );
}

/** The quote with one of its short forms written out, or one written short. */
function variantsOf(quote: string): readonly string[] {
  const plain = quote.toLowerCase().replaceAll(/[’‘ʼ]/gu, "'");
  const found: string[] = [];
  const swap = (from: string, to: string): void => {
    const at = plain.indexOf(from);
    if (at >= 0) found.push(plain.slice(0, at) + to + plain.slice(at + from.length));
  };
  if (!/'|\b(?:not|are|have|will|am|is|es|cannot)\b/u.test(plain)) return [];
  for (const [full, short] of pairs()) {
    swap(full!, short!);
    swap(short!, full!);
  }
  for (const [short, full] of TAILS) {
    swap(full, short);
    swap(short, full);
  }
  return found.slice(0, variantsMax);
}
