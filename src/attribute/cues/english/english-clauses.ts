// The clauses of an English frame: which verb has which subject, and which clause hangs on which.
//
// One pass from left to right with a stack of open clauses, as a reader keeps them in mind: a noun
// phrase waits for its verb; `who`, `that`, `because` open a clause inside another; a verb after a
// comma closes what stood between. No backtracking, so the cost is linear in the frame.

import type { Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import { rememberRecent } from '../../words/recent.js';
import type { Token } from '../../words/tokens.js';
import { EnglishFrame, type Phrase } from './english-frame.js';
import { openClause } from './english-openers.js';
import {
  afterOther,
  afterPhrase,
  again,
  infinitive,
  isReduced,
  participle,
} from './english-predicates.js';
import { type Clause, ClauseStack } from './english-stack.js';

type Tokens = readonly Token[];

/** Clauses by the places that ask for them. */
export interface ClauseMap {
  /** The innermost clause at each quotation, colon and at the end of a frame. */
  readonly around: ReadonlyMap<number, Clause>;
  /** The clause that begins right after a quotation, with a verb of saying. */
  readonly tags: ReadonlyMap<number, Clause>;
  /** Quotations inside a clause that stands before the main one: `When Doe said “…,” …`. */
  readonly fronted: ReadonlySet<number>;
}

/** Reads the clauses of a frame. */
export const clausesOf = rememberRecent(
  (tokens, grammar): ClauseMap => new Reader(tokens, grammar).read(),
);

/** Brackets and dashes in one another. */
const asidesMax = 4;
/** Words of the place and agency before an article: `LONDON (AP) —`. */
const datelineTokensMax = 10;

const isFront = ({ kind, verb }: Clause): boolean => kind === 'adverbial' && verb >= 0;

class Reader {
  readonly #frame: EnglishFrame;
  readonly #map = new Map<number, Clause>();
  readonly #tagged = new Map<number, Clause>();
  readonly #fronted = new Set<number>();
  readonly #stack: ClauseStack;
  #phrase: Phrase | null = null;
  /** The last bracket that was closed: where it began and ended. */
  #bracket = { from: -1, to: -1 };
  /** A verb before its subject: `said Jane Doe`. */
  #awaiting: Clause | null = null;
  /** What was open before a dash or bracket. */
  readonly #asides: {
    readonly at: number;
    readonly open: readonly Clause[];
    readonly phrase: Phrase | null;
    readonly close: string;
  }[] = [];

  constructor(tokens: Tokens, grammar: Grammar) {
    this.#frame = new EnglishFrame(tokens, grammar);
    this.#stack = new ClauseStack(this.#frame);
  }

  read(): ClauseMap {
    const { length } = this.#frame.tags;
    for (let i = 0; i < length; ) i = this.#step(i);
    this.#map.set(length, this.#stack.top);
    return { around: this.#map, tags: this.#tagged, fronted: this.#fronted };
  }

  /** Takes in what stands at `i`; the index after it. */
  #step(i: number): number {
    const tag = this.#frame.tag(i);
    if ('DNPOX'.includes(tag)) return this.#readPhrase(i);
    if (tag === 'o') return this.#infinitive(i);
    if ('UuVMEGI'.includes(tag)) return this.#readVerb(i);
    if (tag === 'Q') this.#quotation(i);
    if (tag === ':') this.#map.set(i, this.#stack.top);
    if ('WTS'.includes(tag)) openClause(this.#stack, this.#frame, this.#phrase, i);
    if (tag === ';') this.#stack.reset();
    if (tag === '(' || tag === '—' || tag === ')') this.#aside(i, tag);
    return i + 1;
  }

  /** A quotation that begins with a verb is what a phrase before it does: `Doe “is not ready.”` */
  #quotation(i: number): void {
    const { top, bottom } = this.#stack;
    if (top.kind === 'content' && top.verb < 0 && !top.subject) top.verb = i;
    if (bottom.verb < 0 && this.#stack.last(isFront) && this.#isInside(i)) this.#fronted.add(i);
    if (this.#isSubject(i) && bottom.verb < 0) {
      this.#map.set(i, bottom);
      return;
    }
    this.#map.set(i, (this.#frame.beginsFinite(i) ? this.#stack.waiting() : null) ?? top);
  }

  /** Nothing parts the quotation at `i` from the clause before it, or a verb of saying governs it. */
  #isInside(i: number): boolean {
    return this.#frame.tag(i - 1) !== ',' || this.#takesWords(i - 2);
  }

  /** `When Doe said, “…,” …`; but in `After Doe spoke, “…,” …` the words are not what was spoken. */
  #takesWords(v: number): boolean {
    return this.#frame.isReporting(v) && this.#frame.verbIs(v, stance.content | stance.inverts);
  }

  /** `When Doe left, the “plan” was …`: a quotation that begins the main clause. */
  #isSubject(i: number): boolean {
    const at = this.#frame.tag(i - 1) === 'D' ? i - 1 : i;
    return 'UV'.includes(this.#frame.tag(i + 1)) && this.#frame.tag(at - 1) === ',';
  }

  #aside(i: number, tag: string): void {
    const stack = this.#stack;
    const open = this.#asides.at(-1);
    if (tag === '—' && i <= datelineTokensMax && stack.depth === 1 && stack.top.verb < 0) {
      stack.reset();
      this.#phrase = null;
    } else if (open?.close === tag) {
      if (tag === ')') this.#bracket = { from: open.at, to: i };
      stack.reset(open.open);
      this.#phrase = open.phrase;
      this.#asides.pop();
    } else if (tag !== ')' && this.#asides.length < asidesMax) {
      const close = tag === '(' ? ')' : tag;
      this.#asides.push({ at: i, open: stack.copy(), phrase: this.#phrase, close });
      if (tag === '(') stack.reset();
    }
  }

  #readPhrase(from: number): number {
    const frame = this.#frame;
    const to = frame.phraseEnd(from);
    const phrase: Phrase = { from, to, lead: frame.lead(from) };
    for (let i = from; i < to; i++) if (frame.tag(i) === 'Q') this.#quotation(i);
    const { top } = this.#stack;
    if (!frame.tags.slice(from, to).some((tag) => tag !== 'D')) return to;
    if (phrase.lead === 'R' && frame.word(from - 1) === 'by' && top.passive) top.agent ??= phrase;
    if (frame.tag(from) !== 'X' && !'RY'.includes(phrase.lead)) this.#offer(phrase);
    this.#phrase = phrase;
    return to;
  }

  /** A phrase that may be a subject comes to the clause that is open. */
  #offer(phrase: Phrase): void {
    const stack = this.#stack;
    if (this.#awaiting) {
      if (this.#frame.before(phrase.from) <= this.#awaiting.verb) this.#awaiting.subject = phrase;
      this.#awaiting = null;
    }
    const { bottom } = stack;
    if (phrase.lead === ',' && stack.top.verb >= 0 && !bottom.subject && bottom.verb < 0) {
      stack.close();
    }
    const { top } = stack;
    if (top.verb >= 0) {
      if (this.#opensContent(phrase, top)) stack.push('content', top, { subject: phrase });
      else if (this.#opensMain(phrase)) stack.push('main', top, { subject: phrase });
    } else top.subject = this.#better(phrase, top.subject);
  }

  /** The subject of a clause that had `own` as its candidate and now meets another phrase. */
  #better(phrase: Phrase, own: Range | null): Range {
    if (!own || this.#frame.tag(own.from) === 'W') return phrase;
    if (phrase.lead === 'J' && own.to === phrase.from - 1) return { from: own.from, to: phrase.to };
    return phrase.lead === ',' && this.#frame.isAdverbial(own) ? phrase : own;
  }

  /** Right after a verb of saying, a phrase is mostly the subject of what is said. */
  #opensContent({ from, lead }: Phrase, top: Clause): boolean {
    if (!'VMGIE'.includes(lead) || top.verb !== this.#frame.before(from)) return false;
    return this.#frame.verbIs(top.verb, stance.content);
  }

  /** `…, and Jane Doe, a farmer, said`: a clause if a verb comes, else the end of a list. */
  #opensMain({ from, lead, to }: Phrase): boolean {
    const frame = this.#frame;
    return lead === 'J' && frame.tag(frame.before(from) - 1) === ',' && frame.tag(to) === ',';
  }

  #readVerb(from: number): number {
    const { head, to, passive } = this.#frame.group(from);
    const tag = this.#frame.tag(from);
    if (tag === 'u' || tag === 'G') {
      participle(this.#stack, this.#frame, this.#adjacent(from), from, { head, passive });
    } else if (tag === 'I') again(this.#stack, head);
    else if (
      tag === 'E' ||
      (tag === 'M' && isReduced(this.#stack, this.#frame, this.#adjacent(from), from))
    ) {
      this.#stack.push('reduced', this.#stack.top, { verb: head, passive: true });
    } else this.#finite(from, head, passive);
    return to;
  }

  /** The phrase that ends right before `i`, a bracket left out. */
  #adjacent(i: number): Phrase | null {
    const at = this.#frame.before(i);
    const to = at === this.#bracket.to ? this.#bracket.from : at + 1;
    return this.#phrase?.to === to ? this.#phrase : null;
  }

  #infinitive(from: number): number {
    return infinitive(this.#stack, this.#frame, this.#adjacent(from), from);
  }

  #finite(from: number, head: number, passive: boolean): void {
    const [stack, frame] = [this.#stack, this.#frame];
    const phrase = this.#adjacent(from);
    const clause = phrase
      ? afterPhrase(stack, frame, phrase, head)
      : afterOther(stack, frame, from, head);
    const inverts = !phrase && !clause.subject && clause.kind === 'main';
    if (inverts && frame.verbIs(head, stance.inverts)) this.#awaiting = clause;
    clause.verb = head;
    clause.passive = passive;
    if (clause.kind === 'main') clause.parent = null;
    this.#noteTag(from, clause);
  }

  /** Keeps a clause that begins right after a quotation and says something. */
  #noteTag(from: number, clause: Clause): void {
    const { tokens } = this.#frame;
    if (
      clause.kind === 'relative' ||
      clause.shared ||
      !((tokens[clause.verb]?.bits ?? 0) & (is.reporting | is.tag))
    )
      return;
    const { subject } = clause;
    let at = (subject && subject.from < from ? subject.from : from) - 1;
    while (',—'.includes(this.#frame.tag(at))) at--;
    if (this.#frame.tag(at) === 'Q') this.#tagged.set(at, clause);
  }
}
