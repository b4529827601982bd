// The frames of a text, read as far as they are asked for and let go when nothing looks back to them:
// what is held at once does not grow with the text, and is gone before it costs a collector anything.

import type { Pair } from '../marks/pairs.js';
import type { Paragraph } from '../marks/paragraphs.js';
import type { Surnames } from '../words/noun-surnames.js';
import { tokensOf } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { type Frame, framesOf } from './frames.js';
import { linkFrame } from './groups.js';
import { kindOf, type MarkedKind } from './kinds.js';

/** Frames before the one that is asked about: rules look back at most a dozen. */
const framesBackMax = 16;
const GONE: Frame = { tokens: [], index: -1, paragraph: -1, first: false };

/** Reads the frames of the paragraphs that hold quotations, and of those right before them. */
export class FrameReader {
  /** Those that were read, by their index; those let go are empty. */
  readonly frames: Frame[] = [];
  /** The kind of each pair whose frame was read. */
  readonly kinds: MarkedKind[];
  /** How each pair stands to the one before it, as bits of `link`. */
  readonly links: Uint8Array;
  readonly #text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #pairs: readonly Pair[];
  readonly #words: Vocabulary;
  readonly #names: Surnames;
  /** The paragraphs in which quotations begin. */
  readonly #quoted: ReadonlySet<number>;
  #paragraph = 0;
  #pair = 0;

  /** @param names the surnames that the text gives in full */
  constructor(
    text: string,
    paragraphs: readonly Paragraph[],
    pairs: readonly Pair[],
    words: Vocabulary,
    names: Surnames,
  ) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#pairs = pairs;
    this.#words = words;
    this.#names = names;
    this.#quoted = new Set(pairs.map(({ paragraph }) => paragraph));
    this.kinds = pairs.map(() => 'speech');
    this.links = new Uint8Array(pairs.length);
  }

  /** The frame at an index, with the one after it behind it; undefined behind the last. */
  at(index: number): Frame | undefined {
    while (this.frames.length < index + 2 && this.#paragraph < this.#paragraphs.length) {
      this.#readParagraph();
    }
    return this.frames[index];
  }

  /** All frames of the text. */
  all(): readonly Frame[] {
    this.at(Number.POSITIVE_INFINITY);
    return this.frames;
  }

  /** Lets go what nobody asks for who has come to the frame at an index. */
  letGo(index: number): void {
    if (index >= framesBackMax) this.frames[index - framesBackMax] = GONE;
  }

  #readParagraph(): void {
    const [paragraphs, pairs] = [this.#paragraphs, this.#pairs];
    const index = this.#paragraph++;
    const { start, end } = paragraphs[index]!;
    while (this.#pair < pairs.length && pairs[this.#pair]!.outerEnd <= start) this.#pair++;
    if (!this.#quoted.has(index) && !this.#quoted.has(index + 1)) return;
    const words = this.#words;
    const tokens = tokensOf(this.#text, start, end, pairs, this.#pair, words, this.#names);
    for (const frame of framesOf(tokens, index, this.frames.length, words.grammar)) {
      linkFrame(this.frames.at(-1), frame, this.links);
      this.#readKinds(frame);
      this.frames.push(frame);
    }
  }
  #readKinds({ tokens }: Frame): void {
    for (let at = 0; at < tokens.length; at += 1) {
      const { pair } = tokens[at]!;
      if (pair < 0) continue;
      this.kinds[pair] = kindOf(tokens, at, this.#pairs[pair]!.sign, this.#words.grammar);
    }
  }
}
