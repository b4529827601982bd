// What the edges of a quote cut off, cases (b) to (f) of the design and nothing more. Weaker things
// become one word for the flag `context`. Irony is out of reach.

import type { Message } from '../../model/judgement.js';
import type { Clause } from '../../text/clauses.js';
import type { Bench } from '../bench.js';
import { wordsSpan } from '../places.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Worded } from '../wording.js';
import { type Scene, sceneOf } from './scene.js';

/** What the edges tell. */
export interface EdgeRisks {
  readonly risks: readonly Message[];
  /** A word that makes the flag `context`; null when there is none. */
  readonly weak: string | null;
}

const NOTHING: EdgeRisks = { risks: [], weak: null };

/** Reads the clause around each end of a quote. */
export function edgeRisks(bench: Bench, worded: Worded): EdgeRisks {
  if (!worded.inOrder || !bench.words.supported) return NOTHING;
  const { segments } = bench.match;
  const start = worded.pieces[0]?.passage.units[0]?.start ?? segments[0]!.start;
  const end = worded.pieces.at(-1)?.passage.units.at(-1)?.end ?? segments.at(-1)!.end;
  const span = wordsSpan(bench.source.text, { start, end });
  const scene = sceneOf(bench, span);
  if (!scene || coversAll(scene)) return NOTHING;
  const edges = new Edges(scene, bench.words, bench.case.claim.quote);
  const risks = edges.risks();
  return { risks, weak: risks.length > 0 ? null : edges.weak() };
}

/** No word of the utterance stands outside the quote, and no question mark. */
function coversAll({ tokens, first, last }: Scene): boolean {
  return tokens.every(
    (token, index) =>
      (index >= first && index < last) ||
      (token.kind === 'punctuation' && !token.text.startsWith('?')),
  );
}

class Edges {
  readonly #scene: Scene;
  readonly #words: Vocabulary;
  readonly #quote: string;
  readonly #head: number;
  readonly #tail: number;

  constructor(scene: Scene, words: Vocabulary, quote: string) {
    this.#scene = scene;
    this.#words = words;
    this.#quote = quote;
    this.#head = scene.clauses.findIndex((clause) => clause.end > scene.first);
    this.#tail = scene.clauses.findIndex((clause) => clause.end >= scene.last);
  }

  /** All risks, in the order of the design. */
  risks(): readonly Message[] {
    return [
      this.#sameClause(),
      this.#governing(),
      this.#trailing(),
      this.#splitPair(),
      this.#cutQuestion(),
      this.#cutCondition(),
    ].flatMap((risk) => risk ?? []);
  }

  #clause(index: number): Clause | null {
    return this.#scene.clauses[index] ?? null;
  }

  #text(start: number, end: number): string {
    const { tokens } = this.#scene;
    return tokens
      .slice(start, end)
      .map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text)
      .join('');
  }

  /** The first listed word of a stretch of tokens: where it is and how long. */
  #listed(
    lists: readonly string[],
    start: number,
    end: number,
  ): { at: number; list: string; length: number } | null {
    for (let at = Math.max(0, start); at < end; at += 1) {
      for (const list of lists) {
        if (list === 'negation' && this.#scene.norms[at]!.endsWith("n't"))
          return { at, list, length: 1 };
        const hit = this.#words.find(list, this.#scene.norms, at);
        if (hit && at + hit.length <= end) return { at, list, length: hit.length };
      }
    }
    return null;
  }

  #risk(id: string, at: number, length: number, kind: string): Message {
    const { tokens } = this.#scene;
    const from = Math.max(0, at - 6);
    const to = Math.min(tokens.length, at + length + 6);
    return {
      code: `rule/${id}`,
      args: { kind, word: this.#text(at, at + length), context: this.#text(from, to) },
    };
  }

  /** (b) A negation, condition or hedge in the same clause, outside the span. */
  #sameClause(): Message | null {
    const { first, last } = this.#scene;
    const [head, tail] = [this.#clause(this.#head), this.#clause(this.#tail)];
    const lists = ['negation', 'condition', 'hedge'];
    const before = head ? this.#listed(lists, head.start, first) : null;
    const after = tail ? this.#listed(lists, last, tail.end) : null;
    // `Only` right before the span limits what it says; further off it limits something else.
    const limit = head && first > head.start ? this.#listed(['exception'], first - 1, first) : null;
    const hit = before ?? after ?? limit;
    return hit ? this.#risk('same-clause', hit.at, hit.length, hit.list) : null;
  }

  /** (b) A negation or hedge in the clause that governs the span's: `Ich glaube nicht, dass …`. */
  #governing(): Message | null {
    const head = this.#clause(this.#head);
    const before = this.#clause(this.#head - 1);
    if (!head || !before || before.sentence !== head.sentence) return null;
    const opener = this.#scene.norms[head.start];
    if (!opener || !this.#words.has('governed-openers', opener)) return null;
    const hit = this.#listed(['negation', 'condition', 'hedge'], before.start, before.end);
    return hit ? this.#risk('governing-clause', hit.at, hit.length, hit.list) : null;
  }

  /** (c) A separable prefix at the clause's end was cut: `lehne … ab`. */
  #trailing(): Message | null {
    const tail = this.#clause(this.#tail);
    if (!tail || this.#words.lang !== 'de') return null;
    const { last, tokens, norms } = this.#scene;
    let at = tail.end - 1;
    while (at >= last && tokens[at]!.kind === 'punctuation') at -= 1;
    if (at < last || !this.#words.has('separable-prefixes', norms[at]!)) return null;
    return this.#risk('trailing-part', at, 1, 'prefix');
  }

  /** (d) Half of a pair was cut: `nicht nur … sondern`. */
  #splitPair(): Message | null {
    const { first, last, norms } = this.#scene;
    const sentence = this.#clause(this.#tail)?.sentence;
    const [from, to] = this.#sentenceSpan(this.#clause(this.#head)?.sentence, sentence);
    for (const [half, ...others] of this.#words.lines('pairs')) {
      const at = findPhrase(norms, half!, from, to);
      if (at < 0) continue;
      const length = half!.split(' ').length;
      for (const other of others) {
        const against = findPhrase(norms, other, at + length, to);
        if (against < 0) continue;
        const isIn = at >= first && at < last;
        const isOtherIn = against >= first && against < last;
        if (isIn && !isOtherIn)
          return this.#risk('split-pair', against, other.split(' ').length, 'pair');
        if (!isIn && isOtherIn) return this.#risk('split-pair', at, length, 'pair');
        break;
      }
    }
    return null;
  }

  #sentenceSpan(first: number | undefined, last: number | undefined): readonly [number, number] {
    const own = this.#scene.clauses.filter(
      (clause) => clause.sentence >= (first ?? 0) && clause.sentence <= (last ?? 0),
    );
    return [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  }

  /** (e) The sentence is a question, and the quote does not say so. */
  #cutQuestion(): Message | null {
    if (/\?[\s"'”“’»«)\]…]*$/u.test(this.#quote)) return null;
    const sentence = this.#clause(this.#tail)?.sentence;
    const [, end] = this.#sentenceSpan(sentence, sentence);
    const { last, tokens } = this.#scene;
    for (let at = end - 1; at >= last && tokens[at]!.kind === 'punctuation'; at -= 1) {
      if (tokens[at]!.text.startsWith('?')) return this.#risk('cut-question', at, 1, 'question');
    }
    return null;
  }

  /** (f) A condition or exception right before or after the span was cut. */
  #cutCondition(): Message | null {
    const { first, last, tokens } = this.#scene;
    const after = tokens[last]?.text === ',' ? last + 1 : last;
    const tail = this.#clause(this.#tail);
    const following = this.#clause(this.#tail + 1);
    const isSame = following?.sentence === tail?.sentence || (tail && after < tail.end);
    const hit = isSame
      ? this.#listed(['attached-conditions'], after, Math.min(after + 3, tokens.length))
      : null;
    if (hit?.at === after) return this.#risk('cut-condition', hit.at, hit.length, 'condition');
    const head = this.#clause(this.#head);
    const before = this.#clause(this.#head - 1);
    if (!head || !before || before.sentence !== head.sentence || head.start < first - 1)
      return null;
    const opener = this.#listed(['attached-conditions'], before.start, before.start + 3);
    return opener?.at === before.start
      ? this.#risk('cut-condition', opener.at, opener.length, 'condition')
      : null;
  }

  /** Something weaker: a negation, hedge or contrast elsewhere in the sentence or opening the next. */
  weak(): string | null {
    const { first, last, tokens } = this.#scene;
    const [head, tail] = [this.#clause(this.#head), this.#clause(this.#tail)];
    const [from, to] = this.#sentenceSpan(head?.sentence, tail?.sentence);
    const lists = ['negation', 'hedge', 'contrast', 'exception', 'condition'];
    const hit = this.#listed(lists, from, first) ?? this.#listed(lists, last, to);
    const opener = hit ? null : this.#listed(['contrast'], to, Math.min(to + 2, tokens.length));
    const found = hit ?? opener;
    return found ? this.#text(found.at, found.at + found.length) : null;
  }
}

const phrasesKnown = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  const known = phrasesKnown.get(phrase);
  if (known) return known;
  const words = phrase.split(' ');
  phrasesKnown.set(phrase, words);
  return words;
}

function findPhrase(norms: readonly string[], phrase: string, from: number, to: number): number {
  const words = wordsOf(phrase);
  for (let at = from; at + words.length <= to; at += 1) {
    if (words.every((word, index) => norms[at + index] === word)) return at;
  }
  return -1;
}
