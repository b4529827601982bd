// The words in which a quote stands, read once however many quotes stand in them: tokens, clauses,
// and what the lists say of each word. Kept by source and language. O(words).

import type { SourceText } from '../../model/source.js';
import type { QuoteSpan } from '../../model/span.js';
import { type Clause, type ClauseWords, clausesOf } from '../../text/clauses.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { surroundingsUnitsMax } from '../thresholds.js';
import type { KnownWord, Vocabulary } from '../vocabulary.js';

/** Some stretches of a source as tokens; offsets are the source's. */
export class Surroundings {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly clauses: readonly Clause[];
  readonly words: Vocabulary;
  readonly #known: readonly KnownWord[];

  constructor(text: string, stretches: readonly QuoteSpan[], words: Vocabulary) {
    this.words = words;
    this.tokens = stretches.flatMap((stretch) => tokensIn(text, stretch));
    this.norms = this.tokens.map((token) => token.norm);
    this.#known = this.norms.map((norm) => words.word(norm));
    this.clauses = clausesOf(this.tokens, clauseWords(words));
  }

  /** How many tokens the entry of a list covers that begins at a token; 0 when none does. */
  listedAt(list: string, at: number): number {
    const known = this.#known[at];
    if (!known) return 0;
    if (list === 'negation' && this.norms[at]!.endsWith("n't")) return 1;
    return this.words.lengthAt(list, known, this.norms, at);
  }

  /** The first token that ends after an offset; their number when none does. */
  firstAfter(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function tokensIn(text: string, { start, end }: QuoteSpan): readonly Token[] {
  return tokenize(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** What was read of one source with the lists of one language, by place. */
interface Shelf {
  readonly source: SourceText;
  readonly words: Vocabulary;
  readonly known: Map<string, Surroundings>;
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
  const key = stretches.map(({ start, end }) => `${start}-${end}`).join();
  const units = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  if (shelf?.source !== source || shelf.words !== words || shelf.units > surroundingsUnitsMax) {
    shelf = { source, words, known: new Map(), units: 0 };
  }
  const known = shelf.known.get(key);
  if (known) return known;
  const made = new Surroundings(source.text, stretches, words);
  shelf.known.set(key, made);
  shelf.units += units;
  return made;
}

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);

const clauseWordsKnown = new WeakMap<Vocabulary, ClauseWords>();

/** What the lists say of clauses, in one language. */
export function clauseWords(words: Vocabulary): ClauseWords {
  const known = clauseWordsKnown.get(words);
  if (known) return known;
  const made: ClauseWords = {
    opensClause: (norm) => words.has('clause-openers', norm),
    opensWithSubject: (conjunction, subject) =>
      COORDINATORS.has(conjunction) && words.has('subject-pronouns', subject),
    isVerb: (norm) => words.has('modal', norm) || words.has('tenses', norm),
    isAbbreviation: (norm) =>
      words.has('abbreviations', norm) || words.has('abbreviations', `${norm}.`),
  };
  clauseWordsKnown.set(words, made);
  return made;
}
