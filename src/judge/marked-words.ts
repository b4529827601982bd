// What an editor's brackets may not do without a word: put one plain word for another that is no form
// of it. `[The bishop] said` for `The mayor said` is not what the source has, and `menschen[voll]` is
// not `menschenleer`. Words for pronouns, names and what is left open are what brackets are for.

import { beginsCapital } from '../text/letters.js';
import { tokenize } from '../text/tokens.js';
import type { Change } from './change.js';
import { isOtherPerson } from './marked-persons.js';
import type { Side } from './side.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether the words in brackets stand for others that say something else. */
export function isOtherWord(change: Change): boolean {
  const { same, quote, passage, comparison } = change;
  // Without lists a pronoun looks like any other word.
  if (!comparison.words.supported) return false;
  if (passage === null && quote?.mark === 'letters') return isPrefix(change);
  if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return false;
  if (quote.mark === 'letters' || passage.mark === 'letters') return hasOtherLetters(change);
  if (isOtherPart(quote.norm, passage.norm, comparison.words)) return true;
  if (isOtherJoint(quote.norm, passage.norm, comparison.words)) return true;
  if (isOtherPerson(change)) return true;
  if (!saysMuch(comparison.quote, quote) || !saysMuch(comparison.passage, passage)) return false;
  if (comparison.words.has('placeholders', quote.norm)) return false;
  return !areForms(quote.norm, passage.norm, comparison.words) && !isMeantBeside(change);
}

/**
 * At an end of the quote the brackets may stand for more than the one word that was paired with
 * them: `[The mayor] gave` for `The mayor of the town by the river gave`.
 */
export function isMeantBeside({ quote, passageRun, comparison }: Change): boolean {
  const [first, last] = [passageRun[0], passageRun.at(-1)];
  if (!first || !last) return false;
  const { units } = comparison.quote;
  const at = comparison.quote.at(quote!);
  const isOuter = (some: readonly Unit[]): boolean =>
    some.every(({ mark, kind }) => mark === 'edit' || kind === 'punctuation');
  const isMeant = (words: string, side: 'before' | 'after'): boolean => {
    const norms = tokenize(words).map(({ norm }) => norm);
    const { words: lists } = comparison;
    const own = side === 'before' ? headOf(norms, lists) : phraseFrom(norms, lists);
    return (
      own.some((norm) => areForms(norm, quote!.norm, lists)) ||
      near(norms, side).some((norm) => lists.has('pronouns-personal', norm))
    );
  };
  return (
    (isOuter(units.slice(0, at)) && isMeant(comparison.beside(first.start, 'before'), 'before')) ||
    (isOuter(units.slice(at)) && isMeant(comparison.beside(last.end, 'after'), 'after'))
  );
}

const pronounWordsMax = 3;

/** The words that stand next to a place. */
const near = (norms: readonly string[], side: 'before' | 'after'): readonly string[] =>
  side === 'before' ? norms.slice(-pronounWordsMax) : norms.slice(0, pronounWordsMax);

const COORDINATORS: ReadonlySet<string> = new Set(
  'and or but nor und oder aber sondern sowie'.split(' '),
);
const OPENERS = ['relative-pronouns', 'subordinators', 'clause-openers', 'prepositions'];

const isOpener = (norm: string, words: Vocabulary): boolean =>
  !/^[\p{L}\p{N}]/u.test(norm) || OPENERS.some((list) => words.has(list, norm));

/** The head of a subject: `the old mayor` of `and the old mayor of the town`. */
function headOf(norms: readonly string[], words: Vocabulary): readonly string[] {
  const from = norms.findLastIndex((norm) => COORDINATORS.has(norm)) + 1;
  const own = norms.slice(from);
  const end = own.findIndex((norm, at) => at > 0 && isOpener(norm, words));
  return end < 0 ? own : own.slice(0, end);
}

/** Words up to where another part of the sentence begins. */
function phraseFrom(norms: readonly string[], words: Vocabulary): readonly string[] {
  const end = norms.findIndex((norm) => COORDINATORS.has(norm) || isOpener(norm, words));
  return end < 0 ? norms : norms.slice(0, end);
}

/** `Ich nehme den Vorwurf [an]` for `… zurück`: another part makes another verb. */
const isOtherPart = (left: string, right: string, words: Vocabulary): boolean =>
  left !== right && [left, right].every((norm) => words.has('separable-prefixes', norm));

/** `[although]` for `because`: on the list, and on no line together. */
function isOtherJoint(left: string, right: string, words: Vocabulary): boolean {
  if (!words.has('joints', left) || !words.has('joints', right)) return false;
  return !words.lines('joints').some((line) => line.includes(left) && line.includes(right));
}

/** `[ex-]wife`: what a hyphen joins is a word of its own. */
const isPrefix = ({ quote, comparison: { words } }: Change): boolean =>
  quote!.kind === 'word' && words.has('telling-prefixes', quote!.norm);

/** Letters in brackets: an ending, a word spelled out or made longer; not another word. */
function hasOtherLetters({ quote, passage, comparison: { words } }: Change): boolean {
  const [left, right] = [quote!.norm, passage!.norm];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.startsWith(short)) return words.has('grave-endings', long.slice(short.length));
  if (long.endsWith(short)) {
    const added = long.slice(0, long.length - short.length);
    // `[Stadt]rat` says more of it, `[be]cause` writes it out; `[s]he` is another.
    const isSame = added.length > prefixUnitsMax || words.has('elisions', short);
    return !isSame || words.has('telling-prefixes', added);
  }
  return !areForms(left, right, words);
}

const prefixUnitsMax = 2;

const LIGHT = [
  'function-words',
  'stand-ins',
  'articles',
  'determiners',
  'possessives',
  'pronouns-personal',
  'prepositions',
  'conjunctions',
  'auxiliaries',
] as const;

/** Whether words in brackets that stand for many others share nothing with them. */
export function sharesNothing(
  written: readonly string[],
  stood: readonly string[],
  words: Vocabulary,
): boolean {
  if (!words.supported) return false;
  const isPlain = (norm: string): boolean =>
    norm.length > 1 && ![...LIGHT, 'placeholders'].some((list) => words.has(list, norm));
  const own = written.filter(isPlain);
  const others = stood.filter(isPlain);
  if (own.length === 0 || others.length === 0) return false;
  return !own.some((norm) => others.some((other) => areForms(norm, other, words)));
}

/** The pronoun of `it's` says no more than `it`. */
const saysMuch = (side: Side, unit: Unit): boolean => {
  const said = unit.via === 'contraction' ? unit.key : unit.norm;
  return (
    said.length > 1 && !LIGHT.some((list) => side.words.has(list, said)) && !isTitle(side, unit)
  );
};

/** `Dr. Lopez`: before a name a title says no more; `the doctor` is somebody. */
export function isTitle(side: Side, unit: Unit): boolean {
  const next = side.neighbour(unit, 1);
  const name = next?.text === '.' ? side.neighbour(unit, 2) : next;
  return name !== null && beginsCapital(name.text) && side.words.has('titles', unit.norm);
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
]);

/** Whether two words can be forms of one: they differ by endings, umlauts, `ge-`, or are listed. */
export function areForms(left: string, right: string, words: Vocabulary): boolean {
  const lines = (norm: string): readonly string[] =>
    [norm, ...withoutIng(norm, words.lang)].flatMap((form) =>
      FORM_LISTS.flatMap((list) => words.find(list, [form], 0)?.line ?? []),
    );
  const known = lines(left);
  if (known.length > 0 && lines(right).some((line) => known.includes(line))) return true;
  if (words.lang === 'de' && isCompound(left, right)) return true;
  const [one, other] = [left, right].map((norm) => plain(norm, words.lang));
  return differByEndings(one!, other!, words);
}

/** `taking` → `tak`, `take`; `running` → `run`. */
function withoutIng(norm: string, lang: string): readonly string[] {
  if (lang !== 'en' || !/\p{L}{2}ing$/u.test(norm)) return [];
  const stem = norm.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

/** `Heizungsgesetz` for `Gesetz`: the same with more said. */
function isCompound(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length > stemLettersMin && long.endsWith(short);
}

const FORM_LISTS = ['tenses', 'irregular-verbs', 'modal', 'auxiliaries'];

function plain(norm: string, lang: string): string {
  if (lang !== 'de') return norm;
  return norm
    .replaceAll(/[äöü]/gu, (letter) => UMLAUTS.get(letter)!)
    .replace(/^ge(?=\p{L}{4})/u, '');
}

const stemLettersMin = 3;

function differByEndings(left: string, right: string, words: Vocabulary): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const isEnding = (rest: string): boolean => rest === '' || words.has('inflection-endings', rest);
  for (let cut = same; cut >= Math.max(stemLettersMin, same - 2); cut -= 1) {
    if (isEnding(left.slice(cut)) && isEnding(right.slice(cut))) return true;
  }
  return false;
}
