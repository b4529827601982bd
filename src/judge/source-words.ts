// The words of a source, read once a paragraph however many quotes stand in it: its tokens, and what
// each is by itself. Of one source in one language at a time, as claims come source by source, and
// no more than a share of a long one. O(units of the paragraphs that are asked for).

import type { Block, SourceText } from '../model/source.js';
import type { QuoteSpan } from '../model/span.js';
import { isBlankAt } from '../text/letters.js';
import { CharKind, charKind } from '../text/token-kinds.js';
import { firstEndingAfter } from '../text/token-places.js';
import { type Token, tokenize } from '../text/tokens.js';
import { MAY_MARK } from './marked-text.js';
import { holding } from './places.js';
import { RAISED_SIGN, type ReadWords, readTokens } from './single-units.js';
import { standAlone } from './stands-alone.js';
import { homeUnitsMax, surroundingsUnitsMax, widenUnitsMax } from './thresholds.js';
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

  /**
   * Whether the words of a stretch are surely the same however much around is read with them: no mark
   * of an editor is near, and none makes one unit with a word beside them.
   */
  standsAlone(span: QuoteSpan): boolean {
    return this.#paragraphAt(span)?.standsAlone(span) ?? false;
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
    const made = new Paragraph(this.source.text, block, this.words);
    this.#paragraphs.set(block, made);
    this.#units += block.end - block.start;
    return made;
  }
}

/** Some tokens of a paragraph: the first, and one past the last. */
type Range = readonly [number, number];

class Paragraph {
  readonly tokens: readonly Token[];
  readonly #start: number;
  readonly #words: Vocabulary;
  /** Words with the numbers of footnotes are read otherwise. */
  readonly #isRaised: boolean;
  /** Whether blank lines part it from what stands around. */
  readonly #isParted: boolean;
  /** Its text where that may have marks of an editor; else nothing. */
  readonly #marked: string;

  constructor(source: string, { start, end }: Block, words: Vocabulary) {
    const text = source.slice(start, end);
    this.tokens = tokenize(text, start);
    this.#start = start;
    this.#words = words;
    this.#isRaised = RAISED_SIGN.test(text);
    this.#isParted = isParted(source, start, end);
    this.#marked = MAY_MARK.test(text) ? text : '';
  }

  tokensIn(span: QuoteSpan): readonly Token[] | null {
    const range = this.#rangeOf(span);
    return range && this.#tokensAt(range);
  }

  wordsIn(span: QuoteSpan): ReadWords | null {
    const range = this.#isRaised ? null : this.#rangeOf(span);
    return range && readTokens(this.#tokensAt(range), this.#words, null);
  }

  standsAlone(span: QuoteSpan): boolean {
    const range = this.#isParted && !this.#mayMark(span) ? this.#rangeOf(span) : null;
    return range !== null && standAlone(this.tokens, ...range, this.#tokensAt(range), this.#words);
  }

  /** Whether a mark of an editor may stand where words are looked for. */
  #mayMark({ start, end }: QuoteSpan): boolean {
    if (this.#marked === '') return false;
    let [from, to] = [start - this.#start - widenUnitsMax, end - this.#start + widenUnitsMax];
    // Words that are cut there are looked at whole.
    while (from > 0 && !isBlankAt(this.#marked, from)) from -= 1;
    while (to < this.#marked.length && !isBlankAt(this.#marked, to)) to += 1;
    return MAY_MARK.test(this.#marked.slice(Math.max(0, from), to));
  }

  #tokensAt([from, to]: Range): readonly Token[] {
    const isWhole = from === 0 && to === this.tokens.length;
    const tokens = isWhole ? this.tokens : this.tokens.slice(from, to);
    return tokens[0]?.spaced === false ? [atStart(tokens[0]), ...tokens.slice(1)] : tokens;
  }

  /** The tokens that are the same in a stretch alone; null where one of its ends may cut one. */
  #rangeOf({ start, end }: QuoteSpan): Range | null {
    const from = firstEndingAfter(this.tokens, start);
    const to = firstEndingAfter(this.tokens, end);
    const first = this.tokens[from];
    const beyond = this.tokens[to];
    if ((first && first.start < start) || (beyond && beyond.start < end)) return null;
    const last = this.tokens[to - 1];
    if (from < to && (isBound(first!) || isBound(last!))) return null;
    return [from, to];
  }
}

/** Whether a blank line, or nothing, stands before a stretch and after it. */
const isParted = (text: string, start: number, end: number): boolean =>
  (start === 0 || text.startsWith('\n\n', start - 2)) &&
  (end === text.length || text.startsWith('\n\n', end));

/** At the start of a text every token stands apart. */
const atStart = ({ start, end, kind, text, norm }: Token): Token => {
  const spaced = true;
  return { start, end, kind, text, norm, spaced };
};

/** A dash or a plus is what its neighbours make of it: a minus, a range, a hyphen. */
const isBound = ({ text }: Token): boolean =>
  text.startsWith('+') || charKind(text.charCodeAt(0)) === CharKind.hyphen;
