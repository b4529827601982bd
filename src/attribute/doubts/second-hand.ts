// Sentences about somebody who takes in, repeats or answers for what another said: `Lund erhielt eine
// Nachricht: „…“`, `mocked Lund for saying “…”`, `spottete über Lunds Satz „…“`; and names that share
// their verb with others. Each check looks at a bounded number of words around the cue.

import type { AttributionDoubt } from '../../model/quotation.js';
import type { FrameCue } from '../cues/cues.js';
import type { Mention } from '../phrases/mentions.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

type Tokens = readonly Token[];

/** Words of a clause in front of its quotation. */
const clauseTokensMax = 24;
/** Words behind a name in which its verb begins. */
const nearTokensMax = 2;

/** Why the words may be another's than those of the one whom the cue names; null if nothing shows. */
export function secondHandDoubt(
  tokens: Tokens,
  cue: FrameCue,
  mention: Mention,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  if (isReceived(tokens, cue, at) || isOthersSaying(tokens, cue, at)) return 'others';
  if (!grammar.verbSecond) return null;
  if (isOwnedSaying(tokens, cue, at)) return 'others';
  if (mention.via !== 'pronoun' && isToldBefore(tokens, cue, at)) return 'reported';
  return mention.via === 'name' && isOneOfSeveral(tokens, cue) ? 'joint' : null;
}

/** `Lund erhielt eine Nachricht von Orr: „…“`: the verb of the one who is named takes in or repeats. */
function isReceived(tokens: Tokens, cue: FrameCue, at: number): boolean {
  const { speaker, form, words } = cue;
  if (/^(?:tag|late-tag|source)$/u.test(form) || at < speaker.to) return false;
  const mine = tokens.slice(speaker.to, speaker.to + nearTokensMax);
  const between = form === 'colon' ? tokens.slice(words.from, speaker.from) : [];
  if (between.some((one) => shows(one, stance.quotes))) return true;
  const receives = mine.find((one) => shows(one, stance.receives));
  if (!receives) return false;
  const said = tokens
    .slice(Math.max(speaker.to, at - clauseTokensMax), at)
    .some(({ bits, capital }, i, near) => near[i] !== receives && !capital && bits & is.reporting);
  return !said || tokens[cue.verb ?? -1] === receives;
}

const shows = ({ word, capital }: Token, bit: number): boolean =>
  !capital && (word.stances & bit) > 0;

/** `mocked Lund for saying “…”`, `thanked her for saying`: whoever is mocked said it. */
function isOthersSaying(tokens: Tokens, { speaker, form, verb }: FrameCue, at: number): boolean {
  if (form !== 'verb' || verb == null || verb >= at || verb < speaker.to + 3) return false;
  if (!/ing$/u.test(tokens[verb]!.lower) || tokens[verb - 1]!.lower !== 'for') return false;
  return tokens
    .slice(speaker.to + 1, verb - 1)
    .some(({ capital, bits }) => capital || bits & is.pronoun);
}

/** `spottete über Lunds Satz „…“`, where somebody else is the cue's. */
function isOwnedSaying(tokens: Tokens, { speaker }: FrameCue, at: number): boolean {
  const owner = tokens[at - 2];
  if (!owner || !(tokens[at - 1]!.word.stances & stance.words)) return false;
  if (/^(?:dessen|deren)$/u.test(owner.lower)) return true;
  if (!owner.capital) return false;
  return /(?:s|['’])$/u.test(owner.lower) && !(speaker.from <= at - 2 && at - 2 < speaker.to);
}

/** `Lund habe gesagt: „…“, berichtete Orr`: what stands before the words gives them to another. */
function isToldBefore(tokens: Tokens, { form }: FrameCue, at: number): boolean {
  if ((form !== 'tag' && form !== 'late-tag') || tokens[at - 1]?.text !== ':') return false;
  const near = tokens.slice(Math.max(0, at - clauseTokensMax), at);
  return (
    near.some(({ lower }) => /^(?:habe|hat|hatte|hätte|soll)$/u.test(lower)) &&
    near.some(({ bits, capital }) => !capital && (bits & is.reporting) > 0)
  );
}

/** Forms of verbs that only several people take, participles aside. */
const PLURAL = /^(?!ge)\p{L}*(?:ten|achen|annten|iefen|ieben|arfen|iesen|ahen|anden)$/u;

/** `Lund (SPD), Orr (CDU) und Berg sprachen von „…“`: the verb has more subjects than the name. */
function isOneOfSeveral(tokens: Tokens, { speaker, verb, form }: FrameCue): boolean {
  if (form !== 'verb' || verb == null || verb < speaker.to) return false;
  if (!PLURAL.test(tokens[verb]!.lower)) return false;
  if ((tokens[speaker.from - 1]?.bits ?? 0) & is.conjunction) return true;
  return tokens
    .slice(speaker.to, verb)
    .some(({ bits }, i) => bits & is.conjunction && tokens[speaker.to + i + 1]!.capital);
}
