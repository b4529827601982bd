// The words of one language as attribution needs them: each word form with all its classes.
// Everything comes from the word lists; a language without lists has an empty grammar.

import type { Lexicon } from '../words/index.js';
import { formsOfVerbs } from './form-bits.js';

/** Classes of words, as bits; a word may have several. */
export const is = {
  determiner: 1,
  preposition: 1 << 1,
  auxiliary: 1 << 2,
  passive: 1 << 3,
  adverb: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  pronoun: 1 << 8,
  oblique: 1 << 9,
  role: 1 << 10,
  title: 1 << 11,
  weekday: 1 << 12,
  nounPreposition: 1 << 13,
  possessive: 1 << 14,
  reporting: 1 << 15,
  other: 1 << 16,
  tag: 1 << 17,
  reportingNoun: 1 << 18,
  given: 1 << 19,
  titleNoun: 1 << 20,
  termCue: 1 << 21,
  sourceNoun: 1 << 22,
  perfect: 1 << 23,
  subjunctive: 1 << 24,
  /** A form of a separable verb, its part elsewhere. */
  separable: 1 << 25,
  /** A verb that gives its object a name: what it puts in marks is said. */
  naming: 1 << 26,
} as const;

/** Any verb of the lists. */
export const VERB = is.reporting | is.other | is.tag;

const CLASSES: readonly (readonly [string, number])[] = [
  ['determiners', is.determiner],
  ['prepositions', is.preposition],
  ['auxiliaries', is.auxiliary],
  ['passive-auxiliaries', is.passive],
  ['subjunctives', is.subjunctive],
  ['naming-verbs', is.naming],
  ['perfect-auxiliaries', is.perfect],
  ['adverbs', is.adverb],
  ['conjunctions', is.conjunction],
  ['subordinators', is.subordinator],
  ['relative-pronouns', is.relative],
  ['oblique-determiners', is.oblique],
  ['day-names', is.weekday],
  ['noun-prepositions', is.nounPreposition],
  ['possessives', is.possessive],
  ['reporting-nouns', is.reportingNoun],
  ['title-nouns', is.titleNoun],
  ['term-cues', is.termCue],
  ['source-nouns', is.sourceNoun],
];

/** Entries of the form `word:feature`. */
const FEATURED: readonly (readonly [string, number])[] = [
  ['roles', is.role],
  ['titles', is.title],
  ['given-names', is.given],
];

const VERB_LISTS: readonly (readonly [string, number])[] = [
  ['reporting-verbs', is.reporting],
  ['other-verbs', is.other],
  ['tag-verbs', is.tag],
];

/** How a word takes a saying back or hands it on, as bits. */
export const stance = {
  /** The author does not vouch for it: `allegedly`, `accused`. */
  hearsay: 1,
  /** It was not said, or only thought of: `refused to say`. */
  unsaid: 2,
  /** Another was heard to say it. */
  hears: 4,
  /** What its object quotes is another's: `rejected the claim that “…”`. */
  reacts: 8,
} as const;

const STANCES: readonly (readonly [string, number])[] = [
  ['hearsay', stance.hearsay],
  ['unsaid-verbs', stance.unsaid],
  ['hearing-verbs', stance.hears],
  ['reaction-verbs', stance.reacts],
];

/** The separable part of a verb, and the class bit that the verb has with it. */
export interface Particle {
  readonly part: string;
  readonly bit: number;
}

/** One language, ready to ask. */
export interface Grammar {
  /** There are verbs, so speakers can be looked for. */
  readonly speaks: boolean;
  /** One constituent before the finite verb, as in German. */
  readonly verbSecond: boolean;
  /** Every noun has a capital. */
  readonly nounsCapitalised: boolean;
  /** Class bits of a word form in lower case. */
  bits(word: string): number;
  /** Sex or number that a name, role, title or pronoun shows: letters of m f n p 1 2 o r x. */
  features(word: string): string;
  /** Separable parts that a verb form may have, with the class of the verb: `kündigte` → `an`. */
  particles(word: string): readonly Particle[];
  /** The lemma of a verb form. */
  lemma(word: string): string | undefined;
  /** What a word can be as a verb, as bits of `form`; 0 where it is none, or in German. */
  verbForm(word: string): number;
  /** What a word says of the saying it stands with, as bits of `stance`. */
  stance(word: string): number;
  /** Phrases before the one who said it, longest first, by their first word. */
  readonly sourcePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isElision: (word: string) => boolean;
  readonly isAbbreviation: (word: string) => boolean;
  /** Turns a cue into its opposite: `never`. */
  readonly isRefusal: (word: string) => boolean;
}

const cache = new WeakMap<Lexicon, Map<string, Grammar>>();

/** The grammar of a language; made once a lexicon. */
export function grammarOf(lexicon: Lexicon, lang: string): Grammar {
  const made = cache.get(lexicon) ?? new Map<string, Grammar>();
  cache.set(lexicon, made);
  const known = made.get(lang);
  if (known) return known;
  const grammar = makeGrammar(lexicon, lang);
  made.set(lang, grammar);
  return grammar;
}

function makeGrammar(lexicon: Lexicon, lang: string): Grammar {
  const forms = (name: string) =>
    new Set(lexicon.list(lang, name).entries.flatMap((entry) => entry.split(/,\s*/u)));
  const refusals = forms('refusals');
  const bits = new Map<string, number>();
  const stances = new Map<string, number>();
  for (const [name, bit] of STANCES) {
    for (const word of forms(name)) stances.set(word, (stances.get(word) ?? 0) | bit);
  }
  const features = new Map<string, string>();
  const particles = new Map<string, Particle[]>();
  const lemmas = new Map<string, string>();
  const entries = (name: string) =>
    lexicon.list(lang, name).entries.map((entry) => entry.normalize('NFC').toLowerCase());
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const [name, bit] of CLASSES) for (const entry of entries(name)) add(entry, bit);
  for (const [name, bit] of FEATURED) {
    for (const entry of entries(name)) {
      const colon = entry.indexOf(':');
      const word = colon < 0 ? entry : entry.slice(0, colon);
      add(word, bit);
      if (colon >= 0 && !features.has(word)) features.set(word, entry.slice(colon + 1));
    }
  }
  for (const entry of [...entries('pronouns'), ...entries('possessive-persons')]) {
    const [word = '', feature = ''] = entry.split(' ');
    if (!features.has(word)) features.set(word, feature);
  }
  for (const entry of entries('pronouns')) add(entry.split(' ')[0]!, is.pronoun);
  for (const [name, bit] of VERB_LISTS) {
    for (const entry of entries(name)) addVerb(entry, bit, add, particles, lemmas);
  }
  const elisions = lexicon.list(lang, 'elisions');
  const abbreviations = lexicon.list(lang, 'abbreviations');
  const style = lexicon.list(lang, 'grammar');
  const verbSecond = style.has('verb-second');
  const verbs = verbSecond
    ? null
    : formsOfVerbs([...VERB_LISTS.map(([name]) => name), 'verbs'].flatMap(entries));
  return {
    speaks: lemmas.size > 0,
    verbSecond,
    nounsCapitalised: style.has('nouns-capitalised'),
    bits: (word) => bits.get(word) ?? 0,
    features: (word) => features.get(word) ?? '',
    particles: (word) => particles.get(word) ?? [],
    lemma: (word) => lemmas.get(word),
    verbForm: (word) => verbs?.get(word) ?? 0,
    stance: (word) => stances.get(word) ?? 0,
    sourcePhrases: phrases(entries('source-phrases')),
    isElision: (word) => elisions.has(word) || /^\d\ds?$/u.test(word),
    isAbbreviation: (word) => abbreviations.has(word),
    isRefusal: (word) => refusals.has(word),
  };
}

/** Takes a line `an|kündigen kündigt kündigte … angekündigt`. */
function addVerb(
  entry: string,
  bit: number,
  add: (word: string, bit: number) => void,
  particles: Map<string, Particle[]>,
  lemmas: Map<string, string>,
): void {
  const forms = entry.split(' ');
  const [particle, stem] = (forms[0] ?? '').includes('|') ? forms[0]!.split('|') : [null, null];
  const lemma = particle ? `${particle}${stem}` : forms[0]!;
  for (const form of particle ? forms.slice(1) : forms) {
    const whole = !particle || form.startsWith(particle);
    if (whole) {
      add(form, bit);
      if (!lemmas.has(form)) lemmas.set(form, lemma);
    } else {
      add(form, is.separable);
      particles.set(form, [...(particles.get(form) ?? []), { part: particle, bit }]);
    }
  }
}

function phrases(entries: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}
