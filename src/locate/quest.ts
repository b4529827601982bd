// One quote on its way through the ladder: its folded pattern, the source's view, and what the
// claim says about the place. Everything that the rungs share and nothing that decides.

import type { LocateRequest } from '../model/match.js';
import type { Attributed, Quotation } from '../model/quotation.js';
import type { QuoteSpan, Span } from '../model/span.js';
import { type Folded, fold } from '../text/folds.js';
import { compareLocator } from '../text/locators.js';
import type { Stand } from './rungs/stands.js';
import { type Place, standsAt } from './search/places.js';
import { Pattern } from './search/search.js';
import { wordRegions } from './search/word-borders.js';
import { namesAgree, type Quotations, quotationsOf } from './speakers.js';
import { editRatioMax, preferenceRatio, rivalRatioMax, shortWordsMin } from './thresholds.js';
import { type JoinedText, joinedText, type Region, regionOf, type View } from './view.js';

const SPACE = 0x20;
/** All quotation marks, folded. */
const MARK = 0x27;
const COMMA = 0x2c;

/** A quote to be located. */
export class Quest {
  readonly request: LocateRequest;
  readonly view: View;
  readonly attributed: Attributed;
  readonly quotations: Quotations;
  readonly folded: Folded;
  /** Where the pattern begins in the folded quote: white space at the ends is no part of it. */
  readonly patternStart: number;
  readonly pattern: Pattern;
  readonly joined: JoinedText;
  #named: readonly Region[] | null = null;

  constructor(request: LocateRequest, view: View, attributed: Attributed) {
    this.request = request;
    this.view = view;
    this.attributed = attributed;
    this.quotations = quotationsOf(attributed);
    this.joined = joinedText(view, attributed);
    const { folded, patternStart, pattern } = wordsOf(request.quote);
    this.folded = folded;
    this.patternStart = patternStart;
    this.pattern = pattern;
  }

  get length(): number {
    return this.pattern.units.length;
  }

  /** The most edits at which a passage counts as found. */
  get limit(): number {
    return Math.floor(this.length * editRatioMax);
  }

  /** How many edits worse the named speaker's place may be. */
  get preference(): number {
    return Math.floor(this.length * preferenceRatio);
  }

  /** The most edits at which a place elsewhere is a rival of a match. */
  rivalLimit(distance: number): number {
    const always = Math.floor(this.length * rivalRatioMax);
    return Math.min(this.limit, Math.max(always, distance + this.preference));
  }

  get isShort(): boolean {
    return wordRegions(this.pattern.units).length < shortWordsMin;
  }

  /** Where the named speaker speaks: stretches of the view in order, apart; none: no one named. */
  get named(): readonly Region[] {
    if (this.#named) return this.#named;
    const { speaker } = this.request;
    this.#named = speaker ? regionsIn(this.view, this.quotations.of(speaker)) : [];
    return this.#named;
  }

  /** Whether most of a place lies where the named speaker speaks. */
  isNamed(place: Place): boolean {
    const units = place.regions.reduce((sum, one) => sum + one.end - one.start, 0);
    let covered = 0;
    for (let index = this.#firstNamed(place.start); index < this.named.length; index += 1) {
      const region = this.named[index]!;
      if (region.start >= place.end) break;
      covered += Math.min(place.end, region.end) - Math.max(place.start, region.start);
    }
    return covered * 2 > units;
  }

  /** The first of the named speaker's stretches that ends after `at`. */
  #firstNamed(at: number): number {
    let low = 0;
    let high = this.named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.named[middle]!.end > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether one of the quotations is the named speaker's. */
  isTheirs(quotations: readonly Quotation[]): boolean {
    const { speaker } = this.request;
    if (!speaker) return false;
    const names = [speaker.name, ...speaker.aliases];
    return quotations.some(({ speaker: found }) =>
      names.some((name) => found !== null && namesAgree(name, found.name)),
    );
  }

  /** The group of the quotation that a place begins and ends in; null outside of any. */
  groupOf(place: Place): number | null {
    const { start, end } = this.spanOf(place);
    const group = this.quotations.at(start)?.group ?? null;
    const last = this.quotations.at(Math.max(start, end - 1))?.group ?? null;
    return group === last ? group : null;
  }

  /** Whether a place begins and ends in one quotation, or outside of all. */
  isOneUtterance(place: Place): boolean {
    const { start, end } = this.spanOf(place);
    return this.quotations.at(start) === this.quotations.at(Math.max(start, end - 1));
  }

  /** Whether a place begins inside a quotation. */
  isQuoted(place: Place): boolean {
    return this.quotations.at(this.spanOf(place).start) !== null;
  }

  /** Whether a place is where the claim says: its prefix, suffix and locator, as far as it has them. */
  agreesWithPlace(place: Place): boolean {
    const { prefix, suffix, locator } = this.request;
    const { text } = this.view.source;
    const span = this.spanOf(place);
    const { start, end } = span;
    const around = (words: string): number => words.length * 2 + 40;
    return (
      (prefix === null ||
        standsAt(text.slice(Math.max(0, start - around(prefix)), start), prefix, 'end')) &&
      (suffix === null || standsAt(text.slice(end, end + around(suffix)), suffix, 'start')) &&
      (locator === null ||
        compareLocator(this.view.source, span, locator).every(({ agrees }) => agrees))
    );
  }

  /** Whether a place holds the quote as it is written. */
  isVerbatim(place: Place): boolean {
    const { start, end } = this.spanOf(place);
    return this.view.source.text.slice(start, end) === this.request.quote.trim();
  }

  /** The whole quote at a place. */
  standAt(place: Place): Stand {
    return { place, units: this.pattern.units, quoteSpan: this.quoteSpan };
  }

  /** The stretch of the quote behind a stretch of the pattern. */
  readonly quoteSpan = (start: number, end: number): QuoteSpan =>
    this.folded.span(this.patternStart + start, this.patternStart + end);

  /** The stretch of the text from the first to the last unit of a place. */
  spanOf(place: Place): Span {
    return this.view.folded.span(place.start, place.end);
  }
}

/** A quote made ready. */
interface Words {
  readonly quote: string;
  readonly folded: Folded;
  readonly patternStart: number;
  readonly pattern: Pattern;
}

let last: Words | null = null;

/** The last quote is kept: one that stands nowhere is looked for in many sources in a row. */
export function wordsOf(quote: string): Words {
  if (last?.quote === quote) return last;
  const folded = fold(quote);
  const { start, end } = withoutSpacedMarks(folded.units);
  const pattern = new Pattern(folded.units.subarray(start, end));
  last = { quote, folded, patternStart: start, pattern };
  return last;
}

/** `« so »`: marks around the whole quote that spaces part from it, the French way, are no words. */
function withoutSpacedMarks(units: Uint16Array): Region {
  let { start, end } = trimmed(units);
  if (end - start < spacedMarksUnitsMin) return { start, end };
  if (units[start] === MARK && units[start + 1] === SPACE) start += 2;
  // `,,so“`: two commas for the mark that a keyboard lacks.
  while (start < end && units[start] === COMMA) start += 1;
  if (units[end - 1] === MARK && units[end - 2] === SPACE) end -= 2;
  return { start, end };
}

/** A mark and a space on either side, and a word between them. */
const spacedMarksUnitsMin = 6;

/** The stretch without white space at its ends. */
export function trimmed(units: Uint16Array): Region {
  let start = 0;
  let end = units.length;
  while (start < end && units[start] === SPACE) start += 1;
  while (end > start && units[end - 1] === SPACE) end -= 1;
  return { start, end };
}

/** Regions of the same quotations in the same view, which quote after quote of one speaker asks for. */
const known = new WeakMap<readonly Quotation[], { view: View; regions: readonly Region[] }>();

function regionsIn(view: View, quotations: readonly Quotation[]): readonly Region[] {
  const last = known.get(quotations);
  if (last?.view === view) return last.regions;
  const regions = merged(quotations.map((one) => regionOf(view, one)));
  known.set(quotations, { view, regions });
  return regions;
}

/** Regions in order with overlapping ones made one. */
function merged(regions: readonly Region[]): readonly Region[] {
  const out: { start: number; end: number }[] = [];
  for (const region of regions.toSorted((left, right) => left.start - right.start)) {
    const last = out.at(-1);
    if (last && region.start <= last.end) last.end = Math.max(last.end, region.end);
    else out.push({ ...region });
  }
  return out;
}
