// Whom a pronoun means by grammar: the subject of the nearest sentence before it in its paragraph
// that agrees, whatever its verb is: `Anna Berg trägt Blau. „Gut“, sagte sie.` is Berg's, whoever
// spoke in the paragraph before. Each subject is read once; a pronoun looks a few sentences back.

import { actorFrom, isPersonal } from './beats.js';
import { isIndirect } from './fallbacks.js';
import type { Frame } from './frames.js';
import { type Grammar, is } from './grammar.js';
import { type Mention, mentionOf } from './mentions.js';
import { phraseFrom, type Range } from './noun-phrases.js';
import { fits, type Persons } from './persons.js';
import type { Token } from './tokens.js';
import { NO_VERB } from './verb-forms.js';

type Tokens = readonly Token[];

/** Sentences of a paragraph that are looked back through. */
const framesBackMax = 12;
/** Those who spoke last that are looked through; a sentence names few. */
const spokenMax = 12;
/** Words of an apposition or a relative clause between a subject and its verb. */
const asideTokensMax = 30;
/** Words of a phrase or clause in front of an English subject. */
const frontTokensMax = 20;

/** Who a sentence is about. */
interface Topic {
  readonly mention: Mention;
  readonly features: string;
}

/** What the paragraph says of a pronoun; without a mention it goes on about whoever it was about. */
export interface Meant {
  readonly mention?: Mention;
}

/** The subjects of the sentences of one text. */
export class Topics {
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #grammar: Grammar;
  readonly #persons: Persons;
  readonly #index = new Map<Frame, number>();
  readonly #known = new Map<number, Topic | null>();

  constructor(text: string, frames: readonly Frame[], grammar: Grammar, persons: Persons) {
    this.#text = text;
    this.#frames = frames;
    this.#grammar = grammar;
    this.#persons = persons;
    for (const [i, frame] of frames.entries()) this.#index.set(frame, i);
  }

  /**
   * Whom the pronoun of a cue in `frame` means; `spoken` are those who have spoken so far.
   */
  before(frame: Frame, pronoun: Mention, spoken: readonly Mention[]): Meant | null {
    const at = this.#index.get(frame) ?? 0;
    if (isDemonstrative(pronoun)) return this.#nearest(at, pronoun);
    const own = this.#within(frame, pronoun);
    if (own) return { mention: own.mention };
    const recent = spoken.slice(-spokenMax);
    let open = false;
    for (let i = at - 1; i >= Math.max(0, at - framesBackMax); i--) {
      const one = this.#frames[i]!;
      if (one.paragraph !== frame.paragraph) break;
      const spoke = this.#spokeIn(one, pronoun, recent);
      if (spoke) return { mention: spoke };
      const topic = this.#topic(i);
      if (!topic || !fits(pronoun.features, topic.features)) continue;
      if (topic.mention.via !== 'pronoun') return { mention: topic.mention };
      open = true;
    }
    return open ? {} : null;
  }

  /** Whoever is said to speak in a sentence, before its subject: `Die Lage sei gut, sagte Berg.` */
  #spokeIn({ tokens }: Frame, pronoun: Mention, recent: readonly Mention[]): Mention | undefined {
    const [from, to] = [tokens[0]!.start, tokens.at(-1)!.end];
    return recent.findLast(
      (one) =>
        one.start >= from &&
        one.end <= to &&
        one.via !== 'pronoun' &&
        fits(pronoun.features, this.#persons.shown(one)),
    );
  }

  #topic(index: number): Topic | null {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const frame = this.#frames[index]!;
    const isReported = this.#grammar.verbSecond && isIndirect(frame, 0, this.#grammar);
    const range = isReported ? null : subjectOf(frame.tokens, this.#grammar, this.#accepts(frame));
    const topic = range && this.#told(frame.tokens, range);
    this.#known.set(index, topic);
    return topic;
  }

  /** `Als Anna Berg kam, sagte sie`: the subject of the clause in front of the cue. */
  #within(frame: Frame, pronoun: Mention): Topic | null {
    const { tokens } = frame;
    if (!((tokens[0]?.bits ?? 0) & is.subordinator)) return null;
    const range = phraseFrom(tokens, 1, this.#grammar);
    if (!range || !this.#accepts(frame)(range)) return null;
    const comma = tokens.findIndex(({ text }) => text === ',');
    if (comma < range.to || tokens[comma]!.start > pronoun.start) return null;
    const topic = this.#told(tokens, range);
    const isNamed = topic.mention.via !== 'pronoun' && topic.mention.end < pronoun.start;
    return isNamed && fits(pronoun.features, topic.features) ? topic : null;
  }

  /** `räumte diese ein`: whoever was named last, be it no subject. */
  #nearest(at: number, pronoun: Mention): Meant | null {
    for (let i = at; i >= Math.max(0, at - 2); i--) {
      const { tokens, paragraph } = this.#frames[i]!;
      if (paragraph !== this.#frames[at]!.paragraph) break;
      for (let k = tokens.length - 1; k >= 0; k--) {
        const { start, capital, bits } = tokens[k]!;
        if (start >= pronoun.start || !capital || !this.#isName(tokens[k]!, bits)) continue;
        let from = k;
        while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.bits & PERSON) from--;
        const topic = this.#told(tokens, { from, to: k + 1 });
        if (fits(pronoun.features, topic.features)) return { mention: topic.mention };
      }
    }
    return null;
  }

  #isName({ lower }: Token, bits: number): boolean {
    return (bits & PERSON) > 0 || (!(bits & NO_VERB) && this.#persons.knows(lower));
  }

  #told(tokens: Tokens, range: Range): Topic {
    const mention = mentionOf(this.#text, tokens, range, this.#grammar);
    const features = this.#persons.shown(mention) || possessorSex(tokens, range, this.#grammar);
    return { mention, features };
  }

  /** A person, or a name that the text gives in full. */
  #accepts({ tokens }: Frame): (range: Range) => boolean {
    return (range) => {
      const words = tokens.slice(range.from, range.to);
      if (isPersonal(tokens, range, this.#grammar)) return true;
      if (!words.every(({ capital, bits }) => capital && !(bits & NO_PERSON))) return false;
      if (this.#persons.knows(words.at(-1)!.lower)) return true;
      return words.length === 2 && possessorSex(tokens, range, this.#grammar) !== '';
    };
  }
}

const PERSON = is.given | is.role | is.title;
const NO_PERSON = is.outlet | is.titleNoun | is.sourceNoun | is.determiner | is.weekday;

const isDemonstrative = ({ text }: Mention): boolean =>
  /^(?:diese[r]?|letztere[r]?|the latter)$/iu.test(text);

/** The sex that a possessive behind the subject shows: `trägt sein Hemd`, `wears her shirt`. */
function possessorSex(tokens: Tokens, { to }: Range, grammar: Grammar): string {
  const own = tokens.slice(to, to + asideTokensMax).find(({ bits }) => bits & is.possessive);
  return own ? grammar.features(own.lower).replace(/[^mf]/gu, '') : '';
}

/** The subject of a sentence if it is a person, past what stands in front of it or its verb. */
function subjectOf(
  tokens: Tokens,
  grammar: Grammar,
  accepts: (range: Range) => boolean,
): Range | null {
  const from = grammar.verbSecond ? skipJoined(tokens, 0) : behindFront(tokens);
  const front = phraseFrom(tokens, from, grammar);
  if (front && accepts(front) && isVerbAt(tokens, behindAside(tokens, front.to), grammar)) {
    return front;
  }
  return grammar.verbSecond ? actorFrom(tokens, 0, grammar, accepts) : null;
}

const skipJoined = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < 2 && (tokens[at]?.bits ?? 0) & is.conjunction) at++;
  return at;
};

/** `On Monday, Doe left`, `When they came, Doe left`: the first word behind the comma. */
function behindFront(tokens: Tokens): number {
  const at = skipJoined(tokens, 0);
  const bits = tokens[at]?.bits ?? 0;
  if (!(bits & (is.preposition | is.subordinator | is.adverb))) return at;
  const comma = tokens.slice(at, at + frontTokensMax).findIndex(({ text }) => text === ',');
  return comma < 0 ? at : at + comma + 1;
}

/** Past brackets, an apposition or a relative clause between commas, and adverbs. */
function behindAside(tokens: Tokens, from: number): number {
  let at = from;
  const close = tokens[at]?.text === '(' ? ')' : tokens[at]?.text === ',' ? ',' : '';
  if (close) {
    const end = tokens.slice(at + 1, at + asideTokensMax).findIndex(({ text }) => text === close);
    if (end < 0) return tokens.length;
    at += end + 2;
  }
  while (tokens[at]?.kind === 'word' && tokens[at]!.bits & is.adverb && !tokens[at]!.capital) at++;
  return at;
}

/** What stands behind a subject and is no preposition, article or name is its verb. */
function isVerbAt(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return !(token.bits & NO_VERB) || (grammar.verbForm(token.lower) > 0 && !(token.bits & CLOSED));
}

const CLOSED = is.preposition | is.determiner | is.conjunction | is.pronoun;
