// The words in which a quote stands, read once however many quotes stand in them: tokens, clauses,
// and what the lists say of each word. Kept by source and language. O(words).

import type { SourceText } from '../../model/source.js';
import type { QuoteSpan } from '../../model/span.js';
import { type Clause, type ClauseWords, clausesOf } from '../../text/clauses.js';
import { firstEndingAfter } from '../../text/token-places.js';
import type { Token } from '../../text/tokens.js';
import type { KnownWord } from '../known-word.js';
import { sourceWords } from '../source-words.js';
import { surroundingsUnitsMax } from '../thresholds.js';
import type { Vocabulary } from '../vocabulary.js';
import { RELATIVES, SURELY_RELATIVE } from './relatives.js';

/** Some words with what is known of each, and their clauses; offsets are the source's. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  /** What the lists say of each word. */
  readonly known: readonly KnownWord[];
  readonly clauses: readonly Clause[];
}

/** Some stretches of a source, read. */
export class Surroundings implements Reading {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly clauses: readonly Clause[];
  readonly words: Vocabulary;
  readonly known: readonly KnownWord[];

  constructor(words: Vocabulary, { tokens, norms, known, clauses }: Reading) {
    this.words = words;
    this.tokens = tokens;
    this.norms = norms;
    this.known = known;
    this.clauses = clauses;
  }

  /** How many tokens the entry of a list covers that begins at a token; 0 when none does. */
  listedAt(list: string, at: number): number {
    const known = this.known[at];
    if (!known) return 0;
    if (list === 'negation' && this.norms[at]!.endsWith("n't")) return 1;
    return this.words.lengthAt(list, known, this.norms, at);
  }

  /**
   * The first token of a stretch at which a listed word may begin, or its end; `lists` is their
   * number together.
   */
  nextBegin(together: number, from: number, end: number): number {
    return this.words.nextBegin(together, this, from, end);
  }

  /** The first token that ends after an offset; their number when none does. */
  firstAfter(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
  }
}

/** What was read of one source with the lists of one language, by place. */
interface Shelf {
  readonly source: SourceText;
  readonly words: Vocabulary;
  readonly known: Map<string | number, Surroundings>;
  units: number;
}

/** Claims come source by source: the shelf of one is enough, and holds no more in memory. */
let shelf: Shelf | null = null;

/** The words of some stretches, from the shelf where they were read before. */
export function surroundingsOf(
  source: SourceText,
  stretches: readonly QuoteSpan[],
  words: Vocabulary,
): Surroundings {
  const key = keyOf(stretches);
  const units = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  if (shelf?.source !== source || shelf.words !== words || shelf.units > surroundingsUnitsMax) {
    shelf = { source, words, known: new Map(), units: 0 };
  }
  const known = shelf.known.get(key);
  if (known) return known;
  const own = sourceWords(source, words);
  const tokens = joined(stretches.map((stretch) => own.tokensIn(stretch)));
  const norms: string[] = [];
  const each: KnownWord[] = [];
  for (const { norm } of tokens) {
    norms.push(norm);
    each.push(words.word(norm));
  }
  const clauses = clausesOf(tokens, clauseWords(words));
  const made = new Surroundings(words, { tokens, norms, known: each, clauses });
  shelf.known.set(key, made);
  shelf.units += units;
  return made;
}

/** Most homes are one stretch, and stretches of one beginning are seldom more than one. */
const keyOf = (stretches: readonly QuoteSpan[]): string | number =>
  stretches.length === 1
    ? stretches[0]!.start * lengthsMax + stretches[0]!.end - stretches[0]!.start
    : stretches.map(({ start, end }) => `${start}-${end}`).join();

/** No stretch is as long, and no text so long that the key would be no exact number. */
const lengthsMax = 2 ** 20;

/**
 * The words of some parts, each read once: no clause goes on from one to the next. A part is a
 * paragraph, or the stretches of an utterance that are one sentence.
 */
export function partsRead(
  source: SourceText,
  stretches: readonly (readonly QuoteSpan[])[],
  words: Vocabulary,
): Surroundings {
  const parts = stretches.map((part) => surroundingsOf(source, part, words));
  if (parts.length === 1) return parts[0]!;
  const clauses: Clause[] = [];
  let [tokens, sentences] = [0, 0];
  for (const part of parts) {
    for (const { start, end, sentence } of part.clauses) {
      clauses.push({ start: start + tokens, end: end + tokens, sentence: sentence + sentences });
    }
    tokens += part.tokens.length;
    sentences = (clauses.at(-1)?.sentence ?? -1) + 1;
  }
  return new Surroundings(words, {
    tokens: joined(parts.map((part) => part.tokens)),
    norms: joined(parts.map((part) => part.norms)),
    known: joined(parts.map((part) => part.known)),
    clauses,
  });
}

/** Several lists as one: `flatMap` takes ten times as long. */
const joined = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.length === 1 ? lists[0]! : ([] as readonly T[]).concat(...lists);

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);

/** `über den man`, `in dem die Leute`: behind an article would come a noun. */
const SUBJECT_LISTS = ['pronouns-personal', 'articles', 'determiners', 'possessives', 'adverbs'];

const VERBS = ['modal', 'tenses'];

const clauseWordsKnown = new WeakMap<Vocabulary, ClauseWords>();

/** What the lists say of clauses, in one language. */
export function clauseWords(words: Vocabulary): ClauseWords {
  const known = clauseWordsKnown.get(words);
  if (known) return known;
  const made: ClauseWords = {
    opensClause: (norm) => words.has('clause-openers', norm),
    opensRelative: (preposition, pronoun, next) =>
      RELATIVES.has(pronoun) &&
      words.has('prepositions', preposition) &&
      (SURELY_RELATIVE.has(pronoun) || words.hasAny(SUBJECT_LISTS, next)),
    coordinators: COORDINATORS,
    isSubject: (norm) => words.has('subject-pronouns', norm),
    isVerb: (norm) => words.hasAny(VERBS, norm),
    isAbbreviation: (norm) =>
      words.has('abbreviations', norm) || words.has('abbreviations', `${norm}.`),
  };
  clauseWordsKnown.set(words, made);
  return made;
}
