// Whether the one whom a cue names plainly spoke, or why that is doubtful. `confirmed` is what an
// accusation is built on, and an agreeing name is what a claim holds by: both need a plain assertion
// of the saying by that subject, so everything here errs to the side of doubt.

import type { AttributionDoubt } from '../../model/quotation.js';
import type { FrameCue } from '../cues/cues.js';
import { englishDoubt } from '../cues/english/english-doubts.js';
import type { Frame } from '../cues/frames.js';
import { germanDoubt } from '../cues/german/german-doubts.js';
import { areTwo, isOwner } from '../cues/plain-subjects.js';
import type { Persons } from '../persons/persons.js';
import type { Mention } from '../phrases/mentions.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { isHeld } from './held-names.js';
import { reporterOf } from './reporters.js';
import { secondHandDoubt } from './second-hand.js';
import { unspokenDoubt } from './unspoken.js';

/** Why a mention may not have said the quotation at token `at` of its frame; null if plain. */
export function doubtOf(
  frame: Frame,
  cue: FrameCue,
  mention: Mention,
  at: number,
  { grammar, persons }: { readonly grammar: Grammar; readonly persons: Persons },
): AttributionDoubt | null {
  const { tokens } = frame;
  if (cue.alleged) return 'alleged';
  if (cue.isGapped) return 'joint';
  const place = at < 0 ? tokens.length : at;
  const said = (grammar.verbSecond ? germanDoubt : englishDoubt)(tokens, cue, place, grammar);
  if (said) return said;
  const unspoken = unspokenDoubt(tokens, cue, place, grammar);
  if (unspoken) return unspoken;
  const second = secondHandDoubt(tokens, cue, mention, place, grammar);
  if (second) return second;
  if (mention.owned || (mention.via === 'name' && isOwner(tokens, cue, mention, grammar)))
    return 'owner';
  if (mention.via === 'name' && isHeld(tokens, cue, mention, grammar)) return 'owner';
  if (isGenitive(tokens, cue, mention, persons, grammar)) return 'owner';
  if (mention.via === 'role' && isDisguised(tokens, cue)) return 'owner';
  if (mention.via === 'name' && areTwo(tokens, cue, grammar)) return 'joint';
  if (persons.isAmbiguous(mention)) return 'surname';
  return cue.hands || reporterOf(tokens, cue, place, grammar) ? 'reported' : null;
}

/** `die Sprecherin Carla Lunds`, where the text or a claim file knows a Lund. */
function isGenitive(
  tokens: readonly Token[],
  { speaker }: FrameCue,
  { name, via }: Mention,
  persons: Persons,
  grammar: Grammar,
): boolean {
  if (via === 'name' && isOwned(name, grammar)) return true;
  const last = name.at(-1)?.toLowerCase() ?? '';
  const behind = speaker.to - speaker.from > name.length;
  return (
    via === 'name' &&
    behind &&
    last.endsWith('s') &&
    persons.knows(last.slice(0, -1)) &&
    tokens[speaker.to - 1]!.lower === last
  );
}

/** `ein als Anna Berg auftretender Mann`: the name is what somebody goes by. */
function isDisguised(tokens: readonly Token[], { speaker: { from, to } }: FrameCue): boolean {
  const named = tokens.slice(from + 2, to).some(({ capital, bits }) => capital && bits & is.given);
  return tokens[from + 1]?.lower === 'als' && named;
}

/** `Carla Lunds Schweigen`: a full name in the genitive, and a noun that is not a name. */
function isOwned(name: readonly string[], grammar: Grammar): boolean {
  const [given, surname, noun] = name.map((word) => grammar.bits(word.toLowerCase()));
  if (!grammar.nounsCapitalised || name.length !== 3) return false;
  const named = (given! & is.given) > 0 && !(surname! & is.given) && !(noun! & is.given);
  return named && /[^s]s$/u.test(name[1]!);
}
