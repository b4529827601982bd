// A frame of English with its tags: what stands before a word, where a noun phrase ends, what a
// group of verbs says. Everything here looks at a few neighbours only.

import { beginsSmall } from '../../../text/letters.js';
import type { Range } from '../../phrases/noun-phrases.js';
import type { Tag } from '../../words/english-words.js';
import { form } from '../../words/form-bits.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { tagsOf } from './english-tags.js';

/** A noun phrase and the tag before it. */
export interface Phrase extends Range {
  readonly lead: Tag;
}

/** Auxiliaries, adverbs and the verb that they belong to. */
export interface VerbGroup {
  /** The word that says what happens. */
  readonly head: number;
  readonly to: number;
  readonly passive: boolean;
}

/** Words looked ahead for the verb of a clause. */
const clauseTokensMax = 14;

/** The tokens of one frame with their tags. */
export class EnglishFrame {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.tags = tagsOf(tokens);
  }

  tag(i: number): Tag {
    return this.tags[i] ?? '.';
  }

  word(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  lemma(i: number): string {
    return this.tokens[i]?.word.lemma ?? '';
  }

  /** Whether the verb that the word at `i` is a form of has a bit of `stance`. */
  verbIs(i: number, bit: number): boolean {
    return ((this.tokens[i]?.word.verbStances ?? 0) & bit) > 0;
  }

  /** Whether that verb is on a list, which few places ask. */
  isVerbOf(list: string, i: number): boolean {
    return this.grammar.isListed(list, this.lemma(i));
  }

  isReporting(i: number): boolean {
    return ((this.tokens[i]?.bits ?? 0) & is.reporting) > 0;
  }

  /** Index of the word before `i`, adverbs left out. */
  before(i: number): number {
    let at = i - 1;
    while (at >= 0 && this.tags[at] === 'B') at--;
    return at;
  }

  /** The tag before `i`, adverbs left out; a quotation that ends in a comma is one. */
  lead(i: number): Tag {
    const at = this.before(i);
    const tag = this.tag(at);
    return tag === 'Q' && /[,.!?—]['’]?$/u.test(this.tokens[at]!.text) ? ',' : tag;
  }

  /** `this week`, `hours`: a phrase of time. */
  isAdverbial({ to }: Range): boolean {
    return ((this.tokens[to - 1]?.word.stances ?? 0) & stance.time) > 0;
  }

  /** Where the noun phrase ends that begins at `from`. */
  phraseEnd(from: number): number {
    if ('OX'.includes(this.tag(from))) return from + 1;
    let i = from + 1;
    while (this.#goesOn(from, i)) i++;
    return i;
  }

  #goesOn(from: number, i: number): boolean {
    const [before, tag] = [this.tag(i - 1), this.tag(i)];
    if (tag === 'Q' && /[,.!?—]['’]?$/u.test(this.tokens[i]!.text)) return false;
    if (tag === 'B' || tag === 'Q') return before === 'D' && 'NP'.includes(this.tag(i + 1));
    if (!"DNP'".includes(tag) || i >= this.tags.length) return false;
    if (tag === 'D') return !'NP'.includes(before);
    return tag !== 'P' || before !== 'N' || !this.#endsThing(from, i);
  }

  /** `reporters Doe`, `In an interview Doe`, `is glad Doe`: a name begins another phrase. */
  #endsThing(from: number, i: number): boolean {
    const { bits, lower } = this.tokens[i - 1]!;
    if (/[^s]s$/u.test(lower)) return true;
    if (this.tag(from) === 'N' && this.tag(from - 1) === 'U') return true;
    if (this.tag(from) === 'D' && !(bits & (is.role | is.title)) && this.#endsInName(i))
      return true;
    return this.tag(from - 1) === 'R' && (bits & is.reportingNoun) > 0 && !(bits & is.role);
  }

  /** No noun follows the capitals from `i` on, as in `the Vermont senator`. */
  #endsInName(i: number): boolean {
    let to = i;
    while (this.tag(to) === 'P') to++;
    return !"N'".includes(this.tag(to));
  }

  /** The group of verbs at `from`: `has also been called`. */
  group(from: number): VerbGroup {
    if (!'Uu'.includes(this.tag(from))) return { head: from, to: from + 1, passive: false };
    let i = from;
    while ('UuB'.includes(this.tag(i))) i++;
    i = this.#pastAdjunct(i);
    const be = this.tokens.slice(from, i).some(({ bits }) => (bits & is.passive) > 0);
    if ('VMEGI'.includes(this.tag(i))) {
      return { head: i, to: i + 1, passive: be && 'EM'.includes(this.tag(i)) };
    }
    while (this.tag(i - 1) === 'B' && i - 1 > from) i--;
    return { head: i - 1, to: i, passive: false };
  }

  /** `has in the past called`: past a preposition and its phrase, if a participle follows. */
  #pastAdjunct(i: number): number {
    if (this.tag(i) !== 'R') return i;
    let at = i + 1;
    while ('DN'.includes(this.tag(at)) && at < i + 5) at++;
    return at > i + 1 && 'VMEG'.includes(this.tag(at)) ? at : i;
  }

  /** Whether the first word of a quotation is a finite verb. */
  beginsFinite(i: number): boolean {
    const { grammar } = this;
    const { text } = this.tokens[i]!;
    if (!beginsSmall(text)) return false;
    const first = /^\p{Ll}+(?:['’]t)?/u.exec(text)?.[0] ?? '';
    return (
      (grammar.bits(first) & is.auxiliary) > 0 ||
      (grammar.verbForm(first) & (form.third | form.past)) > 0
    );
  }

  /** Whether the verb that `head` belongs to tells of the past; its first word shows it. */
  isPast(head: number): boolean {
    let at = head;
    while ('UuB'.includes(this.tag(at - 1))) at--;
    const word = this.word(at);
    if (this.tag(at) === 'U') {
      return /^(?:was|were|had|did|would|could|should|might|['’]d)$/u.test(word);
    }
    return ((this.tokens[at]?.word.forms ?? 0) & form.past) > 0;
  }

  /** Whether what follows a form like `passed` shows that it is a finite verb. */
  hasObject(i: number): boolean {
    const after = this.tags.slice(i + 1, i + 4).find((tag) => tag !== 'B') ?? '.';
    if ('DOPXQTWS:'.includes(after)) return !this.isVerbOf('titling-verbs', i);
    return after === 'N' && this.verbIs(i, stance.content);
  }

  /** A finite verb follows in the same clause, so that a form before it is none. */
  finiteFollows(from: number): boolean {
    for (let i = from; i < Math.min(this.tags.length, from + clauseTokensMax); i++) {
      const tag = this.tag(i);
      if (',;:—QJTSWYO('.includes(tag)) return false;
      if ('VMU'.includes(tag)) return tag !== 'M' || this.tag(i - 1) !== 'P';
    }
    return false;
  }
}
