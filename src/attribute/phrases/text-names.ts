// All names of a text as they stand: runs of capitals, with the role or title before them. A run ends
// with its sentence and behind a genitive. One pass, linear; a run that stands in a text again and
// again is read once.

import { beginsCapital, isLetter } from '../../text/letters.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import { goesOn, isParticle } from '../words/name-particles.js';
import { isWomansRole } from '../words/noun-surnames.js';
import { sharedStretches } from '../words/stretches.js';
import { roleEnding } from '../words/vocabulary.js';
import { Couples } from './couples.js';
import { runFrom } from './name-runs.js';
import { roleWords } from './unlisted-roles.js';

/** What a name says, wherever it stands. */
export interface Name {
  readonly words: readonly string[];
  /** Its first word in lower case. */
  readonly first: string;
  /** Its last word in lower case. */
  readonly last: string;
  /** Its surname with particles, in lower case: `von der leyen`; empty without them. */
  readonly particles: string;
  readonly role: string;
  readonly features: string;
  /** Its first word is a first name. */
  readonly given: boolean;
  /** `Wall Street`: nobody's name. */
  readonly isThing: boolean;
}

/** A name as it stands somewhere in the source. */
export interface Named extends Name {
  readonly start: number;
  /** Whoever is named right before it, with `and` between: either may be meant. */
  readonly beside: Named | null;
}

/** Classes of words that are no part of a name, whatever their capital. */
const NO_NAME =
  is.title |
  is.determiner |
  is.preposition |
  is.adverb |
  is.weekday |
  is.subordinator |
  is.conjunction;

/** A run of capitals, read. */
export interface Run {
  readonly names: readonly Name[];
  /** The first name that it is, or ends in after a title or a noun; empty for other runs. */
  readonly loneGiven: string;
}

/** Runs remembered at once; a text with more begins anew, so that memory has an end. */
const runsMax = 50_000;

const runsOf = sharedStretches<Grammar, Run>(runsMax, readRun);

/** Takes all runs of capitals that can be names, in order, with the role before them. Linear. */
export function eachName(text: string, grammar: Grammar, take: (named: Named) => void): void {
  const couples = new Couples(text, grammar);
  const runs = runsOf(grammar, text.length);
  for (let { start, end } = runFrom(text, 0); start < end; { start, end } = runFrom(text, end)) {
    const run = runs.at(text, start, end);
    couples.take(start, end, run, take);
  }
}

/** The names of a run; several where a genitive or a full stop parts them. */
function readRun(run: string, grammar: Grammar): Run {
  const names: Name[] = [];
  let words: string[] = [];
  const flush = (): void => {
    const name = words.length ? nameOf(words, grammar) : null;
    if (name) names.push(name);
    words = [];
  };
  const parts = run.split(/[ \u00A0]/u);
  for (const [i, word] of parts.entries()) {
    if (isParticle(word)) {
      const before = parts[i - 1]!;
      const bits = grammar.bits(before.toLowerCase());
      const inside = isParticle(before) ? words.length > 0 : null;
      if (inside ?? goesOn(word, { text: before, bits }, grammar)) words.push(word);
      else flush();
      continue;
    }
    if (beginsAnother(parts, i, words, grammar)) flush();
    words.push(word.replace(/['’]s$|[.'’-]$/u, ''));
    if (/['’]s$|\.$/u.test(word) && !isShortened(word, grammar)) flush();
  }
  flush();
  return { names, loneGiven: loneGiven(parts, grammar) };
}

/** `Anna Berg Olaf Klein`: a first name behind a first name and a surname, in German. */
const beginsAnother = (
  parts: readonly string[],
  i: number,
  words: readonly string[],
  grammar: Grammar,
): boolean =>
  grammar.verbSecond &&
  words.length > 1 &&
  i + 1 < parts.length &&
  isGivenName(parts[i]!, grammar) &&
  !isParticle(parts[i + 1]!) &&
  !isGivenName(words.at(-1)!, grammar) &&
  isGivenName(words.at(-2)!, grammar);

/** Behind these a first name alone may still share the surname of the next: `President Simon and`. */
const LEADS = is.role | is.title | is.determiner | is.preposition | is.adverb | is.subordinator;

function loneGiven(words: readonly string[], grammar: Grammar): string {
  const last = words.at(-1)!;
  const before = words.at(-2)?.toLowerCase();
  if (!(grammar.bits(last.toLowerCase()) & is.given)) return '';
  if (before === undefined) return last;
  const bits = grammar.bits(before);
  const parted = grammar.nounsCapitalised ? !(bits & is.given) : bits & LEADS;
  return parted ? last : '';
}

/** `J.`, `J.R.` */
const isInitials = (word: string): boolean =>
  word.endsWith('.') &&
  word
    .slice(0, -1)
    .split('.')
    .every((one) => beginsCapital(one) && isLetter(one));

/** `J.`, `Sen.`: the stop ends no sentence. */
const isShortened = (word: string, grammar: Grammar): boolean =>
  isInitials(word) ||
  (word.endsWith('.') &&
    (grammar.isAbbreviation(word) ||
      (grammar.bits(word.slice(0, -1).toLowerCase()) & is.title) > 0));

/** `Maria Luisa da Costa e Silva` is longer, and rare. */
const nameWordsMax = 6;

/** `Martin Luther King Jr.`, `Stephen King`: a title or role behind a first name, and last. */
const isSurname = (words: readonly string[], i: number, from: number, grammar: Grammar): boolean =>
  i > from &&
  (grammar.bits(words[from]!.toLowerCase()) & is.given) > 0 &&
  words.slice(i + 1).every((word) => /^(?:Jr|Sr|II|III|IV)$/u.test(word));

/** The name in a run of capitals, its titles and roles read off. */
function nameOf(words: readonly string[], grammar: Grammar): Name | null {
  let from = 0;
  let role = '';
  let features = '';
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    const bits = grammar.bits(lower);
    const ending = roleEnding(lower, grammar);
    const next = grammar.bits(words[i + 1]?.toLowerCase() ?? '');
    if (bits & is.belonging && i === from && next & is.given) from = i + 1;
    if ((!(bits & NO_NAME) && !ending) || isParticle(word)) return;
    if (isSurname(words, i, from, grammar)) return;
    if (i < words.length - 1 || i === 0) from = i + 1;
    if (ending) role = lower;
    features = grammar.features(lower) || (ending ? grammar.features(ending) : '') || features;
  });
  const whole = words.slice(from, from + nameWordsMax).filter((word) => word.length > 0);
  const name = whole.slice(roleWords(whole, grammar));
  const last = name.at(-1)?.toLowerCase();
  if (last === undefined) return null;
  if (grammar.nounsCapitalised && roleEnding(last, grammar) && !isWhole(name, grammar)) return null;
  if (name.length === 1 && !role && !features) return null;
  const first = name[0]!.toLowerCase();
  const given = (grammar.bits(first) & is.given) > 0;
  return {
    words: name,
    first,
    last,
    particles: particlesIn(name),
    role,
    features: features || grammar.features(first),
    given,
    isThing: (grammar.stance(last) & stance.thing) > 0 && !role && !given,
  };
}

/** `Anna Müller`, `Karl H. Richter`: first names and a surname that is a role as well. */
const isWhole = (name: readonly string[], grammar: Grammar): boolean =>
  name.length > 1 &&
  !isWomansRole(name.at(-1)!.toLowerCase(), grammar) &&
  name.slice(0, -1).every((word, i) => isGivenName(word, grammar) || (i > 0 && word.length === 1));

const isGivenName = (word: string, grammar: Grammar): boolean =>
  word.split('-').every((part) => grammar.bits(part.toLowerCase()) & is.given);

function particlesIn(name: readonly string[]): string {
  const first = name.findIndex(isParticle);
  return first > 0 ? name.slice(first).join(' ').toLowerCase() : '';
}
