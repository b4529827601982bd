// The words of a source, read once a paragraph however many quotes stand in it: its tokens, and what
// each is by itself. Of one source in one language at a time, as claims come source by source, and
// no more than a share of a long one. O(units of the paragraphs that are asked for).

import type { Block, SourceText } from '../model/source.js';
import type { QuoteSpan } from '../model/span.js';
import { CharKind, charKind } from '../text/token-kinds.js';
import { type Token, tokenize } from '../text/tokens.js';
import { holding } from './places.js';
import { RAISED_SIGN, type ReadWords, type Single, singleOf } from './single-units.js';
import { homeUnitsMax, surroundingsUnitsMax } from './thresholds.js';
import type { Vocabulary } from './vocabulary.js';

let kept: SourceWords | null = null;

/** The words of a source in a language. */
export function sourceWords(source: SourceText, words: Vocabulary): SourceWords {
  const isKept = kept?.source === source && kept.words === words && !kept.isFull;
  if (!isKept || !kept) kept = new SourceWords(source, words);
  return kept;
}

/** The paragraphs of a source that were read. */
export class SourceWords {
  readonly source: SourceText;
  readonly words: Vocabulary;
  readonly #paragraphs = new Map<Block, Paragraph>();
  #units = 0;

  constructor(source: SourceText, words: Vocabulary) {
    this.source = source;
    this.words = words;
  }

  /** Whether enough is kept. */
  get isFull(): boolean {
    return this.#units > surroundingsUnitsMax;
  }

  /** The tokens of a stretch, as `tokenize` finds them in it alone; offsets are the source's. */
  tokensIn(span: QuoteSpan): readonly Token[] {
    return (
      this.#paragraphAt(span)?.tokensIn(span) ??
      tokenize(this.source.text.slice(span.start, span.end), span.start)
    );
  }

  /** The words of a stretch, as the judge reads them in it alone; null where that is to be done. */
  wordsIn(span: QuoteSpan): ReadWords | null {
    return this.#paragraphAt(span)?.wordsIn(span) ?? null;
  }

  /** The tokens of the paragraph that begins at an offset; null where it is too long to be kept. */
  paragraphAt(start: number): readonly Token[] | null {
    return this.#paragraphAt({ start, end: start })?.tokens ?? null;
  }

  #paragraphAt(span: QuoteSpan): Paragraph | null {
    const block = holding(this.source.blocks, span);
    if (!block || block.end - block.start > homeUnitsMax) return null;
    const known = this.#paragraphs.get(block);
    if (known) return known;
    const made = new Paragraph(this.source.text.slice(block.start, block.end), block, this.words);
    this.#paragraphs.set(block, made);
    this.#units += block.end - block.start;
    return made;
  }
}

/** Some tokens of a paragraph: the first, and one past the last. */
type Range = readonly [number, number];

class Paragraph {
  readonly tokens: readonly Token[];
  readonly #singles: (Single | undefined)[] = [];
  readonly #words: Vocabulary;
  /** Words with the numbers of footnotes are read otherwise. */
  readonly #isRaised: boolean;

  constructor(text: string, { start }: Block, words: Vocabulary) {
    this.tokens = tokenize(text, start);
    this.#words = words;
    this.#isRaised = RAISED_SIGN.test(text);
  }

  tokensIn(span: QuoteSpan): readonly Token[] | null {
    const range = this.#rangeOf(span);
    return range && this.#tokensAt(range);
  }

  wordsIn(span: QuoteSpan): ReadWords | null {
    const range = this.#isRaised ? null : this.#rangeOf(span);
    if (!range) return null;
    const tokens = this.#tokensAt(range);
    const isCut = tokens[0] !== this.tokens[range[0]];
    return {
      tokens,
      single: (index) =>
        isCut && index === 0
          ? singleOf(tokens[0]!, this.#words, null)
          : this.#singleAt(range[0] + index),
    };
  }

  #tokensAt([from, to]: Range): readonly Token[] {
    const isWhole = from === 0 && to === this.tokens.length;
    const tokens = isWhole ? this.tokens : this.tokens.slice(from, to);
    return tokens[0]?.spaced === false ? [atStart(tokens[0]), ...tokens.slice(1)] : tokens;
  }

  #singleAt(at: number): Single {
    const known = this.#singles[at];
    if (known) return known;
    const made = singleOf(this.tokens[at]!, this.#words, null);
    this.#singles[at] = made;
    return made;
  }

  /** The tokens that are the same in a stretch alone; null where one of its ends may cut one. */
  #rangeOf({ start, end }: QuoteSpan): Range | null {
    const from = this.#firstAfter(start);
    const to = this.#firstAfter(end);
    const [first, beyond] = [this.tokens[from], this.tokens[to]];
    if ((first && first.start < start) || (beyond && beyond.start < end)) return null;
    const last = this.tokens[to - 1];
    if (from < to && (isBound(first!) || isBound(last!))) return null;
    return [from, to];
  }

  /** The first token that ends after an offset. */
  #firstAfter(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** At the start of a text every token stands apart. */
const atStart = (token: Token): Token => ({ ...token, spaced: true });

/** A dash or a plus is what its neighbours make of it: a minus, a range, a hyphen. */
const isBound = ({ text }: Token): boolean =>
  text.startsWith('+') || charKind(text.charCodeAt(0)) === CharKind.hyphen;
