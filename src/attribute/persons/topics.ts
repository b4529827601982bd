// Whom a pronoun means by grammar: the subject of the nearest sentence before it in its paragraph
// that agrees: `Anna Berg trägt Blau. „Gut“, sagte sie.` is hers, whoever spoke in the one before.

import { isPersonal } from '../cues/actors.js';
import type { Frame } from '../cues/frames.js';
import { apposedName } from '../phrases/appositions.js';
import { type Mention, mentionOf } from '../phrases/mentions.js';
import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { fits } from '../phrases/person-forms.js';
import {
  isAnd,
  isApposed,
  isDemonstrative,
  isFree,
  isHead,
  isOffice,
  isStrange,
  nameBackTokensMax,
  namesOf,
  ownerOf,
  PERSON,
  partnerOf,
  possessorSex,
} from '../phrases/person-phrases.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import { isIndirect } from '../words/indirect-speech.js';
import type { Token } from '../words/tokens.js';
import { NO_VERB } from '../words/verb-forms.js';
import type { Meant, Topic } from './meant.js';
import type { Persons } from './persons.js';
import { actsAlone, isVerbAt, subjectOf } from './sentence-subjects.js';

type Tokens = readonly Token[];

/** Sentences of a paragraph that are looked back through. */
const framesBackMax = 12;
/** Those who spoke last that are looked through; a sentence names few. */
const spokenMax = 12;
/** Words of a clause in front of the main one. */
const clauseTokensMax = 30;

/** The subjects of the sentences of one text. */
export class Topics {
  readonly #isListed: (words: string) => boolean;
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #grammar: Grammar;
  readonly #persons: Persons;
  readonly #known = new Map<number, Topic | null>();

  /** @param isListed whether words in lower case name a place or an organisation */
  constructor(
    text: string,
    frames: readonly Frame[],
    grammar: Grammar,
    persons: Persons,
    isListed: (words: string) => boolean,
  ) {
    this.#isListed = isListed;
    this.#text = text;
    this.#frames = frames;
    this.#grammar = grammar;
    this.#persons = persons;
  }

  /** Whom the pronoun of a cue in `frame` means; `spoken` are those who have spoken so far. */
  before(frame: Frame, pronoun: Mention, spoken: readonly Mention[]): Meant | null {
    const at = frame.index;
    if (isDemonstrative(pronoun)) return this.#nearest(at, pronoun);
    const own = this.#within(frame, pronoun) ?? this.#ahead(frame, pronoun);
    if (own) return { mention: own.mention };
    const recent = spoken.slice(-spokenMax);
    let open = false;
    for (let i = at - 1; i >= Math.max(0, at - framesBackMax); i--) {
      const one = this.#frames[i]!;
      if (one.paragraph !== frame.paragraph) break;
      const spoke = this.#spokeIn(one, pronoun, recent);
      if (spoke) return { mention: spoke, isEither: this.#hasRival(one, spoke, pronoun) };
      const topic = this.#topic(i) ?? this.#spoken(one, recent);
      if (!topic || !fits(pronoun.features, topic.features)) continue;
      if (topic.mention.via !== 'pronoun') {
        return { mention: topic.mention, isEither: this.#hasRival(one, topic.mention, pronoun) };
      }
      open = true;
    }
    return open ? {} : this.#besides(frame, at, pronoun, spoken);
  }

  /** Whoever is said to speak in a sentence, before its subject: `Die Lage sei gut, sagte Berg.` */
  #spokeIn({ tokens }: Frame, pronoun: Mention, recent: readonly Mention[]): Mention | undefined {
    const [from, to] = [tokens[0]!.start, tokens.at(-1)!.end];
    return recent.findLast(
      (one) =>
        one.start >= from &&
        one.end <= to &&
        (one.via === 'name' || one.role !== '') &&
        fits(pronoun.features, this.#persons.shown(one)),
    );
  }

  /** `Trump bestreitet das.`: a surname alone, of somebody who spoke before. */
  #spoken({ tokens }: Frame, recent: readonly Mention[]): Topic | null {
    const isIt = ({ via, name }: Mention): boolean =>
      via === 'name' && name.at(-1) === tokens[0]!.text;
    if (!recent.some(isIt) || !actsAlone(tokens, this.#grammar)) return null;
    return this.#told(tokens, { from: 0, to: 1 });
  }

  /** Whether the main clause of a sentence names another, behind its subject, whom a pronoun fits. */
  #hasRival({ tokens }: Frame, { end }: Mention, { features }: Mention): boolean {
    const stop = tokens.findIndex(
      ({ start, kind, bits }, i) =>
        start >= end && (kind === 'word' ? bits & is.subordinator : !isApposed(tokens, i)),
    );
    const clause = tokens.slice(0, stop < 0 ? tokens.length : stop);
    return [...namesOf(clause)].some(
      (range) =>
        clause[range.from]!.start >= end &&
        (isFree(clause, range) || /^(?:with|mit)$/u.test(clause[range.from - 1]?.lower ?? '')) &&
        fits(features, this.#told(tokens, range).features),
    );
  }

  /**
   * Somebody else who fits: the subject of another clause, as in `…, wo Thomas Müller saß. „…“`; or
   * no subject at all, as in `Der Brief ging an Thomas Müller. „…“`: then nobody is sure.
   */
  #besides(
    { paragraph }: Frame,
    at: number,
    { features }: Mention,
    spoken: readonly Mention[],
  ): Meant | null {
    const last = spoken.slice(-spokenMax).findLast((one) => one.via !== 'pronoun');
    const own = last?.text.split(' ').at(-1);
    if (!/^[mf]/u.test(features)) return null;
    let isUnclear = false;
    for (let i = at - 1; i >= Math.max(0, at - framesBackMax); i--) {
      const { tokens, paragraph: other } = this.#frames[i]!;
      if (other !== paragraph) break;
      if (this.#isReported(tokens)) continue;
      for (const range of namesOf(tokens)) {
        const topic = this.#told(tokens, range);
        if (!topic.features || !fits(features, topic.features)) continue;
        if (tokens[range.to - 1]!.text === own) continue;
        const beside = partnerOf(tokens, range);
        if (beside && !fits(features, this.#told(tokens, beside).features || features)) {
          return { mention: topic.mention };
        }
        if (beside) return { isUnclear: true };
        if (isFree(tokens, range) && isVerbAt(tokens, range.to, this.#grammar))
          return { mention: topic.mention };
        isUnclear = true;
      }
    }
    return isUnclear && last ? { isUnclear } : null;
  }

  #topic(index: number): Topic | null {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const frame = this.#frames[index]!;
    const topic = this.#read(frame);
    this.#known.set(index, topic);
    return topic;
  }

  #read({ tokens }: Frame): Topic | null {
    const grammar = this.#grammar;
    if (this.#isReported(tokens)) return null;
    const named = (one: Range): Range | null => apposedName(tokens, one, grammar);
    const accepts = (one: Range): boolean => this.#accepts(tokens, one) || named(one) !== null;
    const range = subjectOf(tokens, grammar, accepts);
    return range && this.#told(tokens, named(range) ?? range);
  }

  /** `Anna Berg solle gehen`: what another says. */
  #isReported(tokens: Tokens): boolean {
    return this.#grammar.verbSecond && isIndirect(tokens, 0, this.#grammar);
  }

  /** `Als Anna Berg kam, sagte sie`: the subject of the clause in front of the cue. */
  #within(frame: Frame, pronoun: Mention): Topic | null {
    const { tokens } = frame;
    if (!((tokens[0]?.bits ?? 0) & is.subordinator)) return null;
    const range = phraseFrom(tokens, 1, this.#grammar);
    if (!range || !this.#accepts(tokens, range)) return null;
    const comma = tokens.slice(0, clauseTokensMax).findIndex(({ text }) => text === ',');
    if (comma < range.to || tokens[comma]!.start > pronoun.start) return null;
    const topic = this.#told(tokens, range);
    const isNamed = topic.mention.via !== 'pronoun' && topic.mention.end < pronoun.start;
    return isNamed && fits(pronoun.features, topic.features) ? topic : null;
  }

  /** `Anna Berg sagte: „…“, betont sie`: the subject in front of the words. */
  #ahead(frame: Frame, pronoun: Mention): Topic | null {
    const at = frame.tokens.findIndex(({ pair }) => pair >= 0);
    if (at < 2 || frame.tokens[at]!.start > pronoun.start) return null;
    const topic = this.#read({ ...frame, tokens: frame.tokens.slice(0, at) });
    const fitting = topic && fits(pronoun.features, topic.features);
    return fitting && topic.mention.via !== 'pronoun' ? topic : null;
  }

  /** `räumte diese ein`: whoever was named last, be it no subject. */
  #nearest(at: number, pronoun: Mention): Meant | null {
    for (let i = at; i >= Math.max(0, at - 2); i--) {
      const { tokens, paragraph } = this.#frames[i]!;
      if (paragraph !== this.#frames[at]!.paragraph) break;
      const end = tokens.findLastIndex(({ start }) => start < pronoun.start);
      for (let k = end; k > end - nameBackTokensMax && k >= 0; k--) {
        const { capital, bits } = tokens[k]!;
        if (!capital || !this.#isName(tokens[k]!, bits)) continue;
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
    const mention = ownerOf(mentionOf(this.#text, tokens, range, this.#grammar), this.#grammar);
    const features = this.#persons.shown(mention) || possessorSex(tokens, range, this.#grammar);
    return { mention, features };
  }

  /** A place or an organisation, by a word or whole. */
  #isThing(words: Tokens): boolean {
    const whole = words.map(({ lower }) => lower).join(' ');
    const last = words.at(-1)?.lower ?? '';
    if (this.#grammar.stance(last) & stance.thing) return true;
    return this.#isListed(whole) || words.some(({ lower }) => this.#isListed(lower));
  }

  /** A person by the words of the name, or by what the text shows of who has it. */
  #accepts(tokens: Tokens, range: Range): boolean {
    const words = tokens.slice(range.from, range.to);
    if (words.some(isAnd)) return false;
    if (isPersonal(tokens, range, this.#grammar)) return isHead(words, this.#grammar);
    if (isOffice(words, this.#grammar)) return true;
    const [first, second] = words;
    if (second) return isStrange(words, this.#grammar) && !this.#isThing(words);
    return first!.capital && this.#persons.isPerson(first!.text, first!.start);
  }
}
