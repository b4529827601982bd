// A third person who hands a saying on: `According to Miller, Lund said “…”`, `Wie Miller erzählt,
// sagte Lund: „…“`. A newspaper or a document that somebody is quoted from hands on nothing.

import { isPersonal } from '../cues/actors.js';
import type { FrameCue } from '../cues/cues.js';
import { sourcePhrase } from '../cues/phrase-cues.js';
import { subjectBefore } from '../cues/subjects.js';
import type { Range } from '../phrases/noun-phrases.js';
import { phraseFrom } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { isVerb } from '../words/verb-forms.js';

type Tokens = readonly Token[];

/** Words of a clause such as `wie Miller am Montag erzählte`. */
const clauseTokensMax = 12;

/** The person other than the speaker who answers for the saying, if the frame names one. */
export function reporterOf(
  tokens: Tokens,
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): Range | null {
  if (cue.form === 'source' || cue.form === 'noun' || cue.form === 'other') return null;
  const phrase = sourcePhrase(tokens, at, grammar);
  const told = phrase?.speaker ?? toldAs(tokens, cue, grammar);
  if (!told || overlap(told, cue.speaker)) return null;
  const words = tokens.slice(told.from, told.to);
  if (!grammar.verbSecond && words.some((one) => isAccount(one, grammar))) return told;
  const isName = words.some(({ capital }) => capital);
  return isName && (isPersonal(tokens, told, grammar) || isFullName(words)) ? told : null;
}

/** `According to the indictment`, `according to prosecutors`: nobody vouches but they. */
const isAccount = ({ lower, capital }: Token, grammar: Grammar): boolean =>
  !capital && grammar.isListed('accounts', lower);

/** Two or three words with capitals, none of which is a newspaper's or an institution's. */
const isFullName = (words: Tokens): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every(
    ({ capital, bits, text }) => capital && !(bits & NO_PERSON) && text !== text.toUpperCase(),
  );

const NO_PERSON = is.outlet | is.titleNoun | is.reportingNoun | is.sourceNoun | is.determiner;

const overlap = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;

/** `Wie Miller erzählt, sagte Lund`, `As Miller tells it, Lund said`: before the cue, closed. */
function toldAs(tokens: Tokens, { words }: FrameCue, grammar: Grammar): Range | null {
  if (tokens[0]!.lower !== (grammar.verbSecond ? 'wie' : 'as')) return null;
  const near = tokens.slice(0, clauseTokensMax);
  const comma = near.findIndex(({ text }) => text === ',');
  if (comma < 0 || comma > words.from) return null;
  const verb = near.findIndex(
    (_, i) => i > 0 && i < comma && isVerb(tokens, i, grammar, is.reporting),
  );
  if (verb < 0) return null;
  return phraseFrom(tokens, 1, grammar) ?? subjectBefore(tokens, verb, grammar);
}
