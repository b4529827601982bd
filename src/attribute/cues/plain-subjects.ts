// Whether a name in the place of a subject is plainly the subject: a name behind a preposition or a
// genitive may be the spokesman's principal, one of two names may be the other's, and a refused
// saying is no saying.

import type { Mention } from '../phrases/mentions.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import { isOfAttribute, plainWords } from '../words/plain-words.js';
import type { Token } from '../words/tokens.js';
import type { FrameCue } from './cues.js';
import type { Frame } from './frames.js';
import { isMasculine } from './german/agreement.js';

/** The name is the head of its phrase and stands alone. */
export const isPlainSubject = (
  { tokens }: Frame,
  cue: FrameCue,
  mention: Mention,
  grammar: Grammar,
): boolean =>
  !isJoined(tokens, cue) && (mention.via !== 'name' || isHead(tokens, cue, mention, grammar));

/** No `spokesman for Klein`, no `Klein's lawyer`, no `Kleins Anwalt`, no two names in one. */
function isHead(
  tokens: readonly Token[],
  { speaker }: FrameCue,
  { name }: Mention,
  grammar: Grammar,
): boolean {
  const phrase = tokens.slice(speaker.from, speaker.to);
  const first = phrase.findLastIndex((word) => word.text === name[0]);
  // The first word may be the article; a later one in its form is a genitive: `der Sprecher der …`.
  const ahead = phrase.slice(1, Math.max(1, first));
  const isBound = ({ text, bits, capital }: Token, i: number) =>
    // `Lund’s lawyer Tim Orr` is Orr: the genitive has a noun of its own.
    (/^['’]s?$/u.test(text) && !(ahead[i + 1] && !ahead[i + 1]!.capital)) ||
    (!capital && (bits & (is.preposition | is.nounPreposition)) > 0);
  // `White voters embracing Obama`: the name is what others do something with.
  const [verb, doer] = [phrase[first - 1], phrase[first - 2]];
  const isObject =
    !grammar.nounsCapitalised &&
    verb?.capital === false &&
    /ing$/u.test(verb.lower) &&
    doer !== undefined &&
    !(doer.bits & (is.determiner | is.adverb));
  const next = phrase[first + name.length];
  // `Carla Lund von der SPD`, `Carla Lund von den Grünen` is Lund.
  const of =
    next?.lower === 'von' && !/^(?:der|den)$/u.test(phrase[first + name.length + 1]?.lower ?? '');
  const isOwner = next !== undefined && (/^['’]s?$/u.test(next.text) || of);
  const named = phrase.slice(Math.max(0, first), first + name.length);
  // `Ina Wolf`: a role behind a first name is a surname; `Kleins Anwalt` is not Klein.
  const isFull =
    phrase.length === 2 && first === 0 && !isGenitiveName(phrase[0]!) && name.length === 2;
  const hasRole =
    grammar.nounsCapitalised && !isFull && named.slice(1).some(({ bits }) => (bits & is.role) > 0);
  return !ahead.some(isBound) && !isOwner && !hasRole && !isObject;
}

const isGenitiveName = ({ lower, bits }: Token): boolean =>
  /(?:s|['’])$/u.test(lower) && (bits & is.given) === 0;

/**
 * The name is whose the speaker is: `Klein’s lawyer`, `a spokesman for Klein`, `a bot impersonating
 * Klein`. Not `Secretary of State John Kerry`, where the preposition has a noun of its own.
 */
export function isOwner(
  tokens: readonly Token[],
  { speaker }: FrameCue,
  { name }: Mention,
  grammar: Grammar,
): boolean {
  const phrase = tokens.slice(speaker.from, speaker.to);
  const given = name.findIndex((word) => grammar.bits(word.toLowerCase()) & is.given);
  const first = phrase.findLastIndex(({ text }) => text === name[Math.max(0, given)]);
  if (first < 0) return false;
  const next = phrase[first + name.length - Math.max(0, given)];
  if (next && /^['’]s?$/u.test(next.text)) return true;
  let at = first - 1;
  while (at > 0 && phrase[at]!.capital && phrase[at]!.bits & (is.role | is.title)) at--;
  const before = phrase[at];
  if (!before || at < 1 || before.capital) return false;
  if (grammar.verbSecond) {
    // `die Frau von Paul Brandt`; `Frau von Berg` is she.
    const own = ((phrase[at - 2]?.bits ?? 0) & (is.determiner | is.possessive)) > 0;
    return before.lower === 'von' && (own || isNoun(phrase[at - 1]!));
  }
  if (grammar.stance(before.lower) & stance.hearsay) return true;
  const own = name.length > 2 || at < first - 1;
  const hasOffice =
    before.lower === 'of' && own && grammar.isListed('heading-offices', phrase[at - 1]!.lower);
  return (before.bits & is.preposition) > 0 && !hasOffice;
}

const isNoun = ({ bits, capital }: Token): boolean => capital && !(bits & (is.title | is.given));

const AND = /^(?:und|and|sowie|oder|or)$/u;

/** `said Berg and Klein`: either may have said it. */
function isJoined(tokens: readonly Token[], { speaker }: FrameCue): boolean {
  const [before, after] = [tokens[speaker.from - 1], tokens[speaker.to]];
  if (tokens.slice(speaker.from, speaker.to).some(({ lower }) => AND.test(lower))) return true;
  if (after && AND.test(after.lower) && tokens[speaker.to + 1]?.capital) return true;
  if (after?.capital && after.bits & (is.given | is.role | is.title)) return true;
  if (before === undefined || !AND.test(before.lower)) return false;
  const comma = tokens[speaker.from - 2]?.text === ',' ? 1 : 0;
  const names = comma ? [3, 4] : [2];
  return names.every((back) => tokens[speaker.from - back]?.capital === true);
}

/** `Frau Kolb antwortete Anna Berg: „…“`: no case shows who answers whom. */
function isAnswered(tokens: readonly Token[], verb: number, grammar: Grammar): boolean {
  const [answers, given, surname, sign] = tokens.slice(verb, verb + 4);
  if (sign?.text !== ':' || !surname!.capital || !isNamed(given, grammar)) return false;
  return grammar.isListed('answering-verbs', grammar.lemma(answers?.lower ?? '') ?? '');
}

/** Two names of people share the verb: `said Lund and Miller`, `lobte Anna Berg Olaf Klein`. */
export function areTwo(tokens: readonly Token[], { speaker }: FrameCue, grammar: Grammar): boolean {
  for (let i = Math.max(1, speaker.from - 1); i <= speaker.to; i++) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (!AND.test(tokens[i]?.lower ?? '') || !before?.capital || !after?.capital) continue;
    if (isNamed(after, grammar) && (isNamed(before, grammar) || isNamed(tokens[i - 2], grammar)))
      return true;
  }
  if (!grammar.verbSecond) return false;
  if (isAnswered(tokens, speaker.to, grammar)) return true;
  const [after, noun] = [tokens[speaker.to], tokens[speaker.to + 1]];
  if (after?.capital && after.bits & (is.given | is.beside)) return true;
  if (tokens[speaker.from]!.bits & is.beside) return true;
  // `erzählte Lund ihr Vater`: who told it, and whom.
  if (/^(?:ihr|sein|mein|unser|ein)$/u.test(after?.lower ?? '') && noun?.capital) return true;
  return isRunOfTwo(tokens.slice(speaker.from, speaker.to), grammar);
}

/** `Minister Orr Carla Lund`, `ihr Anwalt Carla Lund`: a first name begins another. */
const isRunOfTwo = (phrase: readonly Token[], grammar: Grammar): boolean =>
  phrase.some((token, i) => {
    const before = phrase[i - 1];
    if (i < 1 || !token.capital || !(token.bits & is.given) || !before?.capital) return false;
    // `die Ministerin für Umwelt Anna Berg`.
    if ((phrase[i - 2]?.bits ?? 0) & is.preposition) return false;
    if (before.bits & is.role) {
      // `Minister Max Stein Kanzlerin Anna Holt`.
      const names = phrase
        .slice(0, Math.max(0, i - 2))
        .some((one) => one.capital && one.bits & is.given);
      if (names && phrase[i - 2]!.capital) return true;
      return isMasculine(before, grammar) && grammar.features(token.lower) === 'f';
    }
    // `Bob Bradley`: at the end a first name is a surname.
    if (i === phrase.length - 1) return false;
    const ahead = phrase.slice(0, i - 1).some(({ bits, capital }) => capital && bits & NAMES);
    return ahead && !(before.bits & (NAMES | is.belonging)) && !before.lower.includes('-');
  });

const NAMES = is.given | is.role | is.title;

const isNamed = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.capital === true &&
  (grammar.nounsCapitalised
    ? (token.bits & (is.given | is.title)) > 0
    : !(token.bits & (is.role | is.reportingNoun | is.titleNoun)));

/**
 * Subject and verb with a negation among them or right before: `never said`, `sagte nicht Berg`,
 * `nor Berg said`, `It was not Berg who said`.
 */
export function isRefused(
  { tokens }: Frame,
  { speaker, words, verb, antecedent }: FrameCue,
  grammar: Grammar,
): boolean {
  const first = Math.min(speaker.from, words.from, antecedent?.from ?? speaker.from);
  const joint =
    verb == null
      ? -1
      : speaker.to +
        tokens.slice(speaker.to, verb).findLastIndex(({ bits }) => (bits & is.conjunction) > 0);
  // `criticized Orr for not speaking, declaring “…”`: the comma parts the two.
  const apart = verb != null && verb > speaker.to && /ing$/u.test(tokens[verb]!.lower);
  // `Berg wollte nicht klagen, sagte aber „…“`.
  const next = verb != null && verb > speaker.to && tokens[verb + 1]?.lower === 'aber';
  const comma = (apart || next) && tokens[verb - 1]!.text === ',' ? verb - 1 : joint;
  const from = comma > speaker.to ? comma : Math.min(speaker.from, words.from);
  const near = plainWords(tokens, from, Math.max(speaker.to, words.to));
  // `not even Berg said`.
  const focus = /^(?:even|einmal|mal)$/u.test(tokens[first - 1]?.lower ?? '') ? 2 : 1;
  return (
    [...tokens.slice(Math.max(0, first - focus), first + 1)].some((_, i, ahead) =>
      isRefusalAt(ahead, i, grammar),
    ) || near.some((_, i) => isRefusalAt(near, i, grammar))
  );
}

/** `never`, `nicht`; not `not only`, `nicht nur`. */
function isRefusalAt(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const { word, capital } = tokens[i]!;
  return (
    word.refuses &&
    !isOfAttribute(tokens, i) &&
    !(capital && i > 0) &&
    !grammar.isListed('affirming-words', tokens[i + 1]?.lower ?? '')
  );
}

/** Words of `As the hotel’s night porter,`. */
const asTokensMax = 10;

/** `Als Kommissarin knurrt Ida Kohl`, `As the detective, Idris Cole growls`: it may be a part. */
export function isAs({ tokens }: Frame, { words, speaker }: FrameCue, grammar: Grammar): boolean {
  const said = tokens.slice(words.from, words.to);
  if (!said.some(({ lower }) => grammar.isListed('manner-verbs', grammar.lemma(lower) ?? '')))
    return false;
  const from = Math.min(words.from, speaker.from);
  const front = tokens.slice(Math.max(0, from - asTokensMax), from);
  const at = front.findLastIndex(({ lower }) => /^(?:als|as)$/u.test(lower));
  const opens = at > 0 ? front[at - 1]!.kind !== 'word' : from <= asTokensMax;
  const rest = front.slice(at + 1);
  return (
    at >= 0 &&
    opens &&
    rest.some(({ bits }, i) => bits & is.role || (i === 0 && bits & is.determiner)) &&
    rest.every(({ text, bits }, i) =>
      text === ','
        ? i === rest.length - 1
        : (!(bits & is.auxiliary) || /^['’]s$/u.test(text)) && !/^[.;:]$/u.test(text),
    ) &&
    (rest.at(-1)!.text === ',' || words.from < speaker.from)
  );
}
