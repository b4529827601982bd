// The clauses that are open at a place of an English sentence, the innermost last.

import type { Range } from '../../phrases/noun-phrases.js';
import type { EnglishFrame } from './english-frame.js';

/** How a clause hangs on its parent. */
export type ClauseKind =
  | 'main'
  /** What somebody says or thinks, with or without `that`. */
  | 'content'
  | 'relative'
  /** After `because`, `when`, `as`. */
  | 'adverbial'
  /** An -ing form; its subject is the parent’s unless it has one. */
  | 'participle'
  | 'infinitive'
  /** A participle behind its noun: `a bill passed in May`. */
  | 'reduced';

/** A verb with its subject. Token indices of one frame. */
export interface Clause {
  kind: ClauseKind;
  parent: Clause | null;
  /** How many clauses it hangs in. */
  readonly depth: number;
  /** The subject; a relative pronoun where that is the subject. */
  subject: Range | null;
  /** Of a relative clause: the phrase that it tells of. */
  readonly antecedent: Range | null;
  /** The word that says what happens; -1 until it is read. */
  verb: number;
  passive: boolean;
  /** Of a passive: who does it. */
  agent: Range | null;
  /** The subject is not beside the verb, but shared with another. */
  readonly shared: boolean;
}

/** Clauses in clauses; more than these are a mistake of the reader. */
const clausesMax = 24;

/** A clause without a verb yet. */
function clauseOf(kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause {
  const depth = (parent?.depth ?? -1) + 1;
  const isDeep = depth > clausesMax;
  return {
    kind,
    parent: isDeep ? null : parent,
    depth: isDeep ? 0 : depth,
    subject: more.subject ?? null,
    antecedent: more.antecedent ?? null,
    verb: more.verb ?? -1,
    passive: more.passive ?? false,
    agent: more.agent ?? null,
    shared: more.shared ?? false,
  };
}

/** The open clauses; there is always at least one. */
export class ClauseStack {
  #open: Clause[] = [clauseOf('main', null)];
  readonly #frame: EnglishFrame;

  constructor(frame: EnglishFrame) {
    this.#frame = frame;
  }

  get top(): Clause {
    return this.#open.at(-1)!;
  }

  get bottom(): Clause {
    return this.#open[0]!;
  }

  get depth(): number {
    return this.#open.length;
  }

  copy(): readonly Clause[] {
    return [...this.#open];
  }

  /** Begins anew, or goes back to what was open before. */
  reset(clauses: readonly Clause[] = [clauseOf('main', null)]): void {
    this.#open = [...clauses];
  }

  push(kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause {
    const clause = clauseOf(kind, parent, more);
    if (this.#open.length > clausesMax) this.#open.shift();
    this.#open.push(clause);
    return clause;
  }

  pop(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  /** Closes everything but the outermost clause. */
  close(): void {
    this.#open.splice(1);
  }

  last(fits: (clause: Clause) => boolean): Clause | null {
    return this.#open.findLast(fits) ?? null;
  }

  /** The nearest clause that has a subject and no verb yet. */
  waiting(): Clause | null {
    return this.last(({ verb, subject }) => verb < 0 && subject !== null);
  }

  /** Closes what is inside `clause`, which must be open. */
  closeTo(clause: Clause): Clause {
    this.#open.splice(this.#open.indexOf(clause) + 1);
    return clause;
  }

  /** `told reporters and left`: the phrase after the first verb was no subject after all. */
  dropObjects(): void {
    while (this.depth > 1 && this.top.kind === 'content' && this.top.verb < 0) this.pop();
  }

  /** After a comma: the clause that still waits for its verb, else a new one, gets the subject. */
  begin(subject: Range, head: number): Clause {
    const waits = this.last(({ verb }) => verb < 0);
    if (waits) {
      this.closeTo(waits).subject = subject;
      return waits;
    }
    const said = this.#frame.isReporting(head) ? null : this.#sayingThat();
    const parent = said ?? this.last(({ kind, verb }) => kind === 'main' && this.isAside(verb));
    if (!parent) {
      this.#open = [];
      return this.push('main', null, { subject });
    }
    this.closeTo(parent);
    return this.push('content', parent, { subject });
  }

  /** The verb of saying whose content is being told: another clause goes on with it. */
  #sayingThat(): Clause | null {
    const told = this.last(
      ({ kind, parent }) =>
        kind === 'content' && parent !== null && this.#frame.isReporting(parent.verb),
    );
    return told?.parent && this.#open.includes(told.parent) ? told.parent : null;
  }

  /** `Six months ago, Doe said, the media …`: a verb of saying between commas. */
  isAside(verb: number): boolean {
    return this.#frame.isReporting(verb) && this.#frame.tag(verb + 1) === ',';
  }

  /** `South Carolina, he said, was …`: what is between the commas governs the rest. */
  above(subject: Range): Clause {
    const said = clauseOf('main', null, { subject });
    const { top } = this;
    top.kind = 'content';
    top.parent = said;
    this.#open = [said, top];
    return said;
  }

  /**
   * The clause whose subject a further verb shares: the nearest in the same tense, and for a verb
   * of saying the one that says something already, or after a comma the outermost.
   */
  host(head: number, outer: boolean): Clause {
    const past = this.#frame.isPast(head);
    const fits = ({ kind, verb, subject }: Clause): boolean =>
      verb >= 0 && subject !== null && kind !== 'reduced' && this.#frame.isPast(verb) === past;
    const says = (one: Clause): boolean => fits(one) && this.#frame.isReporting(one.verb);
    const saying = this.#frame.isReporting(head)
      ? (this.#open.find(says) ?? (outer ? this.#open.find(fits) : undefined))
      : undefined;
    const plain = ({ kind }: Clause): boolean => kind === 'main' || kind === 'relative';
    return this.closeTo(saying ?? this.last(fits) ?? this.last(plain) ?? this.bottom);
  }
}
