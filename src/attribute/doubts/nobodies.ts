// Phrases in the place of a speaker that are nobody: whoever does something, and the notes of print
// on where words stand or how they are set.

import type { FrameCue } from '../cues/cues.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

type Tokens = readonly Token[];

/** `Wer Berg kennt, sagt: „…“`, `„…“ (S. 482)`, `Hervorhebung: „…“`: the cue names nobody. */
export function isNobody(
  tokens: Tokens,
  { speaker, antecedent, form, verb }: FrameCue,
  grammar: Grammar,
): boolean {
  const { from, to } = antecedent ?? speaker;
  const { lower } = tokens[from]!;
  if (to - from > 1 && WHOEVER.test(lower)) return true;
  // `Photo: Lund listens as Orr says “…”`: a label does nothing that is told behind it.
  if (form === 'verb' && tokens[to]?.text === ':' && (verb ?? 0) > to) return true;
  if (grammar.isListed('layout-notes', lower) || isPlace(tokens, from, grammar)) return true;
  if (isWording(tokens, from, to, grammar)) return true;
  return form === 'tag' && isWork(tokens, from, to);
}

/** `Wörtlich lautet der Satz: „…“`, `Im Original: „…“`, `Auf Englisch heißt das: „…“`. */
function isWording(tokens: Tokens, from: number, to: number, grammar: Grammar): boolean {
  const article = tokens[from]!.bits & (is.determiner | is.oblique | is.preposition) ? 1 : 0;
  const noun = tokens[from + article];
  if (!noun || (!noun.capital && grammar.nounsCapitalised)) return false;
  if (noun.bits & is.given || from + article !== to - 1) return false;
  return grammar.isListed('wording-nouns', noun.lower);
}

/** `“Home,” the song Ann Doe wrote`, `a phrase mayor Doe mocked`: a work or saying, and who does what. */
function isWork(tokens: Tokens, from: number, to: number): boolean {
  const [article, noun] = [tokens[from]!, tokens[from + 1]];
  if (to - from < 3 || !(article.bits & is.determiner) || !noun || noun.capital) return false;
  if (!(noun.bits & is.titleNoun || noun.word.stances & stance.words)) return false;
  if (noun.bits & (is.outlet | is.role)) return false;
  const rest = tokens.slice(from + 2, to);
  const name = rest.findIndex(({ capital }) => capital);
  return name >= 0 && !rest.slice(0, name).some(({ bits }) => bits & is.preposition);
}

/** Where words stand, before its number; `S. Fischer` is somebody. */
const isPlace = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  /^\d/u.test(tokens[i + 1]?.text ?? '') &&
  grammar.isListed('page-signs', tokens[i]!.lower.replace(/\.$/u, ''));

/** `Was Berg sagte, war „…“`: the speaker of a cue without the object that opens its clause. */
export function pastObject(tokens: Tokens, { speaker, words }: FrameCue): FrameCue['speaker'] {
  const { from, to } = speaker;
  const opens = to - from > 1 && /^(?:we[nm]|was)$/u.test(tokens[from]!.lower);
  return opens && words.to === to + 1 ? { ...speaker, from: from + 1 } : speaker;
}

/** Opens a clause that stands for whoever or whatever fits it. */
const WHOEVER = /^(?:we[rnm]|was)$/u;
