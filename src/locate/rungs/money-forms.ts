// A quote whose sum of money the source writes otherwise: `$30m`, `30 million dollars`, `USD 30
// million`, `30 Mio. Euro`, `30,000,000`. In a short sentence such a spelling is too many edits, so the
// quote is written in the other ways and looked for unchanged. The names of currencies and scales are
// those of the lists of units. O(ways × exact search), only for quotes that were not found.

import { formsOf, lexicon } from '../../words/index.js';

const waysMax = 400;
const SIGNS = '$€£¥';

/** A sum in a text: the stretch it covers, its digits, its scale and currency as lines of forms. */
interface Sum {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly scale: Line | null;
  readonly currency: Line;
}

type Line = readonly string[];

interface Units {
  readonly currencies: readonly Line[];
  readonly scales: readonly Line[];
}

const SCALE_NAMES: ReadonlySet<string> = new Set(
  'thousand million billion trillion tausend milliarde'.split(' '),
);
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['tausend', 3],
  ['million', 6],
  ['milliarde', 9],
]);

let known: readonly Units[] | null = null;

/** The units of both languages: a draft in one may quote a source in the other's way. */
function unitsKnown(): readonly Units[] {
  known ??= ['en', 'de'].map((lang) => {
    const lines = lexicon().list(lang, 'units').entries.map(formsOf);
    return {
      currencies: lines.filter((forms) => forms.some((form) => SIGNS.includes(form))),
      scales: lines.filter((forms) => SCALE_NAMES.has(forms[0] ?? '')),
    };
  });
  return known;
}

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const BEFORE = /([$€£¥]|\b[A-Z]{3}|\bUS\$)\s?$/u;
const AFTER = /^\s?([a-zäöü]+\.?|[$€£¥]|[A-Z]{3}\b)/iu;
const aroundUnits = 24;

/** The quote with its sums in each other way, all in one; empty when it names none. */
export function moneyForms(quote: string): readonly string[] {
  if (!/\d/.test(quote)) return [];
  for (const { currencies, scales } of unitsKnown()) {
    const sums = sumsIn(quote, currencies, scales).slice(0, sumsMax);
    if (!sums[0]) continue;
    const ways = sums.map((sum) => waysOf(sum).slice(0, waysMax));
    const first = writtenAnew(quote, sums.slice(0, 1), ways);
    // Sums of another scale or currency have other ways: then the first alone is written anew.
    const isAlike = sums.length > 1 && ways.every((one) => one.length === ways[0]!.length);
    return isAlike ? [...writtenAnew(quote, sums, ways), ...first] : first;
  }
  return [];
}

/** The quote with each of some sums in the same of its ways, one way after another. */
function writtenAnew(
  quote: string,
  sums: readonly Sum[],
  ways: readonly (readonly string[])[],
): readonly string[] {
  return ways[0]!.map((_, way) =>
    sums.reduceRight(
      (out, { start, end }, at) => out.slice(0, start) + ways[at]![way]! + out.slice(end),
      quote,
    ),
  );
}

/** More sums are a table, and no short sentence. */
const sumsMax = 4;

const lineOf = (lines: readonly Line[], form: string): Line | null =>
  lines.find((forms) => forms.includes(form.toLowerCase().replace(/\.$/u, ''))) ?? null;

function sumsIn(
  quote: string,
  currencies: readonly Line[],
  scales: readonly Line[],
): readonly Sum[] {
  const sums: Sum[] = [];
  for (const hit of quote.matchAll(NUMBER)) {
    const sign = BEFORE.exec(quote.slice(Math.max(0, hit.index - aroundUnits), hit.index));
    const own = sign ? lineOf(currencies, sign[1]!.replace('US$', '$')) : null;
    const start = own ? hit.index - sign![0].length : hit.index;
    let end = hit.index + hit[0].length;
    const take = (lines: readonly Line[]): Line | null => {
      const next = AFTER.exec(quote.slice(end, end + aroundUnits));
      const line = next ? lineOf(lines, next[1]!) : null;
      if (line) end += next![0].length;
      return line;
    };
    const scale = take(scales);
    const currency = own ?? take(currencies);
    if (currency) sums.push({ start, end, digits: hit[0], scale, currency });
  }
  return sums;
}

/** Every way to write a sum, in both languages. */
function waysOf({ digits, scale, currency }: Sum): readonly string[] {
  const both = unitsKnown().flatMap(({ currencies, scales }) => {
    const money = currencies.find((forms) => forms.some((form) => isSignOf(form, currency)));
    const sizes = scale
      ? scales.filter((forms) => forms.some((form) => isSizeOf(form, scale)))
      : [];
    return money ? [{ money, size: sizes[0] ?? null }] : [];
  });
  return both.flatMap(({ money, size }) => {
    const amounts = amountsOf(digits, size);
    return money.flatMap((form) =>
      amounts.flatMap((amount) =>
        /^(?:[$€£¥]|[a-z]{3})$/u.test(form)
          ? [form + amount, `${form} ${amount}`, `${amount} ${form}`]
          : [`${amount} ${form}`],
      ),
    );
  });
}

const isSignOf = (form: string, currency: Line): boolean =>
  SIGNS.includes(form) && currency.includes(form);

/** `million` is one in both languages; a German `Billion` is no English one. */
const isSizeOf = (form: string, scale: Line): boolean =>
  form === scale[0] && form !== 'billion' ? true : scale.includes(form) && form.startsWith('mill');

function amountsOf(digits: string, size: Line | null): readonly string[] {
  const short = withoutZeros(digits);
  if (!size) return [digits, ...short];
  const zeros = ZEROS.get(size[0]!);
  const full =
    zeros === undefined || !/^\d+$/u.test(digits) ? [] : grouped(digits + '0'.repeat(zeros));
  const others = /[.,]/u.test(digits)
    ? [digits.replace('.', ','), digits.replace(',', '.')]
    : [digits];
  return [
    ...others.flatMap((one) => size.flatMap((form) => [`${one} ${form}`, `${one}${form}`])),
    ...full,
  ];
}

/** `30000000` → `30,000,000`, `30.000.000`. */
const grouped = (digits: string): readonly string[] =>
  [',', '.'].map((mark) => digits.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, mark));

/** `30,000,000` → `30 million` in the ways of both languages. */
function withoutZeros(digits: string): readonly string[] {
  const whole = /^(\d{1,3})([.,])000\2(?:000)$/u.exec(digits);
  if (!whole) return [];
  return unitsKnown().flatMap(({ scales }) =>
    scales
      .filter(([name]) => name === 'million')
      .flatMap((forms) => forms.flatMap((form) => [`${whole[1]} ${form}`, `${whole[1]}${form}`])),
  );
}
