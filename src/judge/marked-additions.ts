// What an editor's brackets may not add without a word: something that the speaker did not say.
// Names, places, dates, and the small words that a sentence needs are what brackets are for; another
// thing (`[and a bridge]`) and how it was done (`[secretly]`) are not. Several words for several
// others count together: `[a bridge]` for `a harbour`. O(words of the brackets).

import type { Change } from './change.js';
import { areForms, isMeantBeside } from './marked-words.js';
import { editWordsMax } from './thresholds.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

const ADDING: ReadonlySet<string> = new Set(['and', 'or', 'but', 'und', 'oder', 'aber', 'sowie']);
const SMALL = [
  ...['function-words', 'stand-ins', 'articles', 'determiners', 'possessives', 'conjunctions'],
  ...['pronouns-personal', 'prepositions', 'auxiliaries', 'adverbs', 'placeholders'],
];

const saysMuch = ({ norm, kind }: Unit, words: Vocabulary): boolean =>
  kind === 'word' && norm.length > 1 && !SMALL.some((list) => words.has(list, norm));

/** Whether a word in brackets adds a thing or a manner, or stands for other words. */
export function addsContent(change: Change): boolean {
  const { quote, passageRun, comparison } = change;
  if (quote?.mark !== 'edit' || !comparison.words.supported) return false;
  const own = bracketAround(change);
  if (passageRun.some(({ kind }) => kind !== 'punctuation')) return isOtherRun(change, own);
  return addsThing(own, comparison.words) || addsManner(own, comparison.words);
}

/** The units in the same brackets. */
function bracketAround({ quote, comparison }: Change): readonly Unit[] {
  const { units } = comparison.quote;
  let start = comparison.quote.at(quote!);
  let end = start + 1;
  while (units[start - 1]?.mark === 'edit') start -= 1;
  while (units[end]?.mark === 'edit') end += 1;
  return units.slice(start, end);
}

/** `[and a bridge]`, `[and shot one]`; `[and so]`, `[and that]` join. */
function addsThing(own: readonly Unit[], words: Vocabulary): boolean {
  const isJoined = ADDING.has(own[0]?.norm ?? '') && own.length > 1;
  return isJoined && own.slice(1).some((unit) => saysMuch(unit, words));
}

/** `[secretly]`, `[heimlich]`: all that stands in the brackets says how. */
function addsManner(own: readonly Unit[], words: Vocabulary): boolean {
  const manner = words.lang === 'de' ? GERMAN : ENGLISH;
  return (
    own.length > 0 &&
    own.every(({ text, norm }) => manner.test(text) && !words.has('bracket-adverbs', norm))
  );
}

const ENGLISH = /^\p{Ll}{3,}ly$/u;
/** Without an ending: no adjective before a noun. */
const GERMAN = /^\p{Ll}{3,}(?:lich|licherweise|weise|haft|los|ig|isch|sam|end)$/u;

/** `[a bridge]` for `a harbour`: nothing of the one is in the other, and no name in either. */
function isOtherRun(change: Change, own: readonly Unit[]): boolean {
  const { quote, passage, passageRun, comparison } = change;
  const { words, names } = comparison;
  // One word for one word is read by itself.
  if (passage !== null && own.length === 1) return false;
  const written = own.filter((unit) => saysMuch(unit, words));
  const stood = passageRun.filter((unit) => saysMuch(unit, words));
  if (quote !== written[0] || stood.length === 0) return false;
  const isLong = passageRun.filter(({ kind }) => kind !== 'punctuation').length > editWordsMax;
  const isPronoun = passageRun.some(({ norm, key, via }) =>
    words.has('pronouns-personal', via === 'contraction' ? key : norm),
  );
  if (isLong || isPronoun || isMeantBeside(change)) return false;
  const hasName =
    own.some((unit) => names.isName(comparison.quote, unit)) ||
    stood.some((unit) => names.isName(comparison.passage, unit));
  if (hasName || written.length > WRITTEN_MAX) return false;
  return !written.some(({ norm }) => stood.some((other) => areForms(norm, other.norm, words)));
}

/** More words explain what is meant: `[the town that he had left]`. */
const WRITTEN_MAX = 2;
