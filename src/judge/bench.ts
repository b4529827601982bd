// What the questions share about one quote: the case, its lists, its names and its place. Worked
// out once, when first asked for, so that no verdict is computed twice.

import type { QuoteCase } from '../model/case.js';
import type { SourceKind } from '../model/claim.js';
import type { Match } from '../model/match.js';
import type { Attributed, Quotation } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import type { QuoteSpan } from '../model/span.js';
import type { Lexicon } from '../words/index.js';
import type { Shared } from './change.js';
import { languageOf } from './language.js';
import { type NameWords, nameWordsOf } from './name-forms.js';
import { type Names, namePartsOf, namesFrom } from './names.js';
import { quotationsAround, turnAround } from './places.js';
import type { ReadWords } from './single-units.js';
import { sourceWords } from './source-words.js';
import { type Vocabulary, vocabulary } from './vocabulary.js';
import type { RuleFailure } from './weigh.js';

/** A quote on the bench: its source was read and its words were found. */
export interface Bench {
  readonly case: QuoteCase;
  readonly source: SourceText;
  readonly match: Match;
  readonly words: Vocabulary;
  readonly shared: Shared;
  readonly failed: RuleFailure;
  /** What the lists say of the words of names. */
  readonly nameWords: NameWords;
}

/** The parts of names around the quotes of a source, and the roster that they are of. */
interface PartsKnown {
  readonly roster: QuoteCase['roster'];
  readonly parts: ReadonlySet<string>;
}

const partsKnown = new WeakMap<Attributed, PartsKnown>();

/** Puts a located quote on the bench. */
export function benchOf(
  subject: QuoteCase,
  source: SourceText,
  match: Match,
  lexicon: Lexicon,
  failed: RuleFailure,
): Bench {
  const words = vocabulary(lexicon, languageOf(subject, source, lexicon));
  const shared = new QuoteShared(subject, source, match, words);
  const nameWords = nameWordsOf(lexicon);
  return { case: subject, source, match, words, shared, failed, nameWords };
}

/** What the comparisons of one quote share; names and speakers are read only where words differ. */
class QuoteShared implements Shared {
  readonly words: Vocabulary;
  readonly kind: SourceKind;
  readonly #subject: QuoteCase;
  readonly #source: SourceText;
  readonly #match: Match;
  #names: Names | null = null;
  #speakerWords: ReadonlySet<string> | null = null;

  constructor(subject: QuoteCase, source: SourceText, match: Match, words: Vocabulary) {
    this.words = words;
    this.kind = source.meta.kind;
    this.#subject = subject;
    this.#source = source;
    this.#match = match;
  }

  get names(): Names {
    this.#names ??= namesFrom(partsAround(this.#subject), ownParts(this.#subject));
    return this.#names;
  }

  get speakerWords(): ReadonlySet<string> {
    this.#speakerWords ??= speakerWordsOf(this.#subject, this.#source, this.#match);
    return this.#speakerWords;
  }

  countInSource(word: string): number {
    return countUpToTwo(this.#source.text, word);
  }

  beside(at: number, side: 'before' | 'after'): string {
    return besideIn(this.#source.text, at, side);
  }

  wordsIn(span: QuoteSpan): ReadWords | null {
    return sourceWords(this.#source, this.words).wordsIn(span);
  }

  standsAlone(span: QuoteSpan): boolean {
    return sourceWords(this.#source, this.words).standsAlone(span);
  }
}

/** Whoever the claim names, and whoever the source says is speaking at the place. */
function speakerWordsOf(
  { claim: { speaker }, attributed }: QuoteCase,
  source: SourceText,
  { segments }: Match,
): ReadonlySet<string> {
  const at = segments[0] ? { start: segments[0].start, end: segments[0].start + 1 } : null;
  const said = at ? [turnAround(source, at)?.speaker ?? ''] : [];
  if (at) said.push(...quotationsAround(attributed, at).map((one) => one.speaker?.name ?? ''));
  const claimed = speaker ? [speaker.name, ...speaker.aliases, ...speaker.roles] : [];
  const words = [...claimed, ...said].flatMap((name) => name.split(/[\s-]+/u));
  return new Set(words.filter((word) => word !== '').map((word) => word.toLowerCase()));
}

const besideUnits = 120;

function besideIn(text: string, at: number, side: 'before' | 'after'): string {
  if (side === 'after') {
    const after = text.slice(at, at + besideUnits);
    return after.slice(0, after.search(/[.?!]\s|$/u));
  }
  const before = text.slice(Math.max(0, at - besideUnits), at);
  return before.slice(
    Math.max(...['. ', '? ', '! ', '\n'].map((end) => before.lastIndexOf(end)), 0),
  );
}

/** Of all who are named in claims and as speakers of the source, read once for all its quotes. */
function partsAround({ roster, attributed }: QuoteCase): ReadonlySet<string> {
  const known = partsKnown.get(attributed);
  if (known?.roster === roster) return known.parts;
  const claimed = roster.flatMap(({ name, aliases }) => [name, ...aliases]);
  const parts = namePartsOf([...claimed, ...new Set(attributed.quotations.flatMap(speakerNames))]);
  partsKnown.set(attributed, { roster, parts });
  return parts;
}

function ownParts({ claim: { speaker } }: QuoteCase): ReadonlySet<string> {
  return namePartsOf(speaker ? [speaker.name, ...speaker.aliases] : []);
}

function speakerNames(quotation: Quotation): readonly string[] {
  const own = quotation.speaker ? [quotation.speaker.name] : [];
  return [...own, ...quotation.nested.flatMap(speakerNames)];
}

/** How often a word stands by itself in a text, up to two. */
function countUpToTwo(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/\p{L}/u.test(around)) count += 1;
  }
  return count;
}
