// Reads the scene around a quote: which clause its ends stand in, what the lists say of the words
// outside. The rules about edges ask; none of them looks at the text itself. O(words of the scene).

import type { Message } from '../../model/judgement.js';
import type { Clause } from '../../text/clauses.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Scene } from './scene.js';
import type { Surroundings } from './surroundings.js';

/** A listed word of the scene. */
export interface Hit {
  readonly at: number;
  readonly list: string;
  /** How many tokens it covers. */
  readonly length: number;
}

/** How many words of the scene a finding shows on each side of the word that it is about. */
const shownTokens = 6;
/** `Angeblich, so hört man, hat …`: so many words at most stand before and in the aside. */
const leadWordsMax = 2;
const asideWordsMax = 5;

const REPLACED = /^[^\p{L}\p{N}[]*\[(\p{L}[^\]]*)\](?!\p{L})/u;

/** A scene, read for the rules about edges. */
export class Reader {
  readonly words: Vocabulary;
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly quote: string;
  /** Tokens of the quote: first and one past the last. */
  readonly first: number;
  readonly last: number;
  /** Where the sentences begin and end that the quote stands in, as tokens. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly #hasBracket: boolean;
  /** Undefined where nobody asked yet. */
  #replaced: string | null | undefined;
  readonly #around: Surroundings;
  readonly #head: number;
  readonly #tail: number;
  readonly #sentence: readonly [number, number];

  constructor({ around, first, last }: Scene, quote: string) {
    const { clauses } = around;
    this.words = around.words;
    this.tokens = around.tokens;
    this.norms = around.norms;
    this.quote = quote;
    this.#hasBracket = quote.includes('[');
    this.first = first;
    this.last = last;
    this.#around = around;
    this.#head = clauses.findIndex((clause) => clause.end > first);
    this.#tail = clauses.findIndex((clause) => clause.end >= last);
    this.#sentence = this.#sentences();
    this.sentenceStart = this.#sentence[0];
    this.sentenceEnd = this.#sentence[1];
  }

  /** The clause in which the quote begins, or the one so many before it. */
  headClause(back = 0): Clause | null {
    return this.#around.clauses[this.#head - back] ?? null;
  }

  /** The clause in which the quote ends, or the one so many after it. */
  tailClause(on = 0): Clause | null {
    return this.#around.clauses[this.#tail + on] ?? null;
  }

  /** The clause before the quote's, in the same sentence. */
  clauseBefore(): Clause | null {
    const head = this.headClause();
    const before = this.headClause(1);
    return head && before?.sentence === head.sentence ? before : null;
  }

  /** The clause after the quote's, in the same sentence. */
  clauseAfter(): Clause | null {
    const tail = this.tailClause();
    const after = this.tailClause(1);
    return tail && after?.sentence === tail.sentence ? after : null;
  }

  /** Where the quote's clause begins; an aside after its first word does not part it. */
  get clauseStart(): number {
    const head = this.headClause();
    const start = head?.start ?? 0;
    const aside = this.headClause(1);
    if (!head || aside?.sentence !== head.sentence) return start;
    const lead = this.headClause(2);
    if (lead?.sentence !== head.sentence) return start;
    const isLead = this.#wordsIn(lead) <= leadWordsMax && this.#wordsIn(aside) <= asideWordsMax;
    return isLead ? lead.start : start;
  }

  /** The sentences that the quote stands in, as tokens: first and one past the last. */
  sentence(): readonly [number, number] {
    return this.#sentence;
  }

  #sentences(): readonly [number, number] {
    const { clauses } = this.#around;
    let first = this.#head;
    let last = this.#tail;
    while (clauses[first - 1]?.sentence === clauses[first]?.sentence && first > 0) first -= 1;
    while (clauses[last + 1]?.sentence === clauses[last]?.sentence && last >= 0) last += 1;
    return [clauses[first]?.start ?? 0, clauses[last]?.end ?? 0];
  }

  /** What brackets at the beginning of the quote say for words of the source: `[They] voted`. */
  get replaced(): string | null {
    if (!this.#hasBracket) return null;
    if (this.#replaced === undefined) this.#replaced = REPLACED.exec(this.quote)?.[1] ?? null;
    return this.#replaced;
  }

  /** The first listed word of a stretch of tokens that `keep` does not refuse. */
  listed(
    lists: readonly string[],
    start: number,
    end: number,
    keep: (hit: Hit) => boolean = () => true,
  ): Hit | null {
    const together = this.words.together(lists);
    const next = (at: number): number => this.#around.nextBegin(together, at, end);
    for (let at = next(start); at < end; at = next(at + 1)) {
      for (const list of lists) {
        const hit = this.listedAt(list, at);
        if (hit && at + hit.length <= end && keep(hit)) return hit;
      }
    }
    return null;
  }

  /** The tokens of a stretch at which an entry of any of some lists may begin: mostly none. */
  starts(lists: readonly string[], from: number, to: number): readonly number[] {
    const together = this.words.together(lists);
    const next = (at: number): number => this.#around.nextBegin(together, at, to);
    const found: number[] = [];
    for (let at = next(from); at < to; at = next(at + 1)) found.push(at);
    return found;
  }

  /** The entry of a list that begins at a token. */
  listedAt(list: string, at: number): Hit | null {
    const length = this.#around.listedAt(list, at);
    if (length === 0) return null;
    const isHedge = list === 'hedge';
    if (isHedge && (this.#isNoHedge(at, length) || this.#isSaidAgain(at, length))) return null;
    return { at, list, length };
  }

  /** `perhaps, perhaps`: the second stands for both. */
  #isSaidAgain(at: number, length: number): boolean {
    const again = this.pastMarks(at + length);
    for (let index = 0; index < length; index += 1) {
      if (this.norms[at + index] !== this.norms[again + index]) return false;
    }
    return true;
  }

  /** `I believe in God`, `ich schätze ihn sehr`; `ich schätze ihn auf 40` is a hedge. */
  #isNoHedge(at: number, length: number): boolean {
    const longer = this.#around.listedAt('no-hedges', at);
    if (longer <= length) return false;
    const clause = this.#around.clauses.find(({ end }) => end > at);
    return !this.tokens
      .slice(at, clause?.end)
      .some(({ kind, norm }) => kind === 'number' || this.words.has('number-words', norm));
  }

  /** Whether the token at an index is one of some norms. */
  is(at: number, norms: ReadonlySet<string>): boolean {
    return norms.has(this.norms[at] ?? '');
  }

  token(at: number): Token | null {
    return this.tokens[at] ?? null;
  }

  /** The first token from `at` on (or back) that is no punctuation. */
  pastMarks(at: number, step: 1 | -1 = 1): number {
    let found = at;
    while (this.token(found)?.kind === 'punctuation') found += step;
    return found;
  }

  text(start: number, end: number): string {
    return this.tokens
      .slice(start, end)
      .map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text)
      .join('');
  }

  /** What a rule says of a word: with its kind and the words around it. */
  risk(id: string, hit: Omit<Hit, 'list'>, kind: string): Message {
    const { at, length } = hit;
    const from = Math.max(0, at - shownTokens);
    const to = Math.min(this.tokens.length, at + length + shownTokens);
    return {
      code: `rule/${id}`,
      args: { kind, word: this.text(at, at + length), context: this.text(from, to) },
    };
  }

  #wordsIn({ start, end }: Clause): number {
    return this.tokens.slice(start, end).filter(({ kind }) => kind !== 'punctuation').length;
  }
}
