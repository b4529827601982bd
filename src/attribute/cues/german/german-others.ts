// German sentences in which somebody utters, answers or judges the words of another: `sagte Brook und
// zitierte Hart`, `wies den Vorwurf zurück, „…“`, `mit den Worten ihres Vaters`, or in which the words
// are only asked for: `forderte, Orr solle „…“ sagen`. A bounded number of words around the cue.

import type { AttributionDoubt } from '../../../model/quotation.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';

type Tokens = readonly Token[];

/** Words back from a quotation to the verb that judges it. */
const contentTokensMax = 12;
/** Words behind a tag in which another is quoted: `und zitierte damit den Dichter`. */
const besideTokensMax = 10;

const OWNERS = /^(?:von|vom|aus|des|der|eines|einer|seines|seiner|ihres|ihrer)$/u;

/** Why the words of the clause say that the quotation is another's. */
export function othersDoubt(
  tokens: Tokens,
  words: readonly Token[],
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  const verbs = words.filter(({ capital }) => !capital).map(({ lower }) => grammar.stance(lower));
  const said = words.at(-1);
  if (verbs.some((bits) => bits & stance.unsaid) && said && isInfinitive(said, grammar))
    return 'denied';
  if (verbs.some((bits) => bits & stance.unsaid) && tokens[at + 2]?.lower === 'zu') return 'denied';
  const denies = words.some(({ lower }) => grammar.isListed('denying-verbs', lower));
  if (denies && isContent(tokens, words.at(-1)!, at)) return 'others';
  if (isQuoting(tokens, words, cue, grammar)) return 'others';
  if (isJudged(tokens, words, at, grammar) || isMotto(tokens, cue, at, grammar)) return 'others';
  const colon = tokens[at - 1]?.text === ':' ? 1 : 0;
  const noun = tokens[at - 1 - colon];
  if (colon && ((noun?.word.stances ?? 0) & stance.answered) > 0) return null;
  const isNoun = noun?.capital && noun.bits & is.reportingNoun;
  return isNoun && verbs.some((bits) => bits & stance.reacts) ? 'others' : null;
}

/** `wies Berichte zurück, er sei „…“`: the quotation stands in the clause behind the verb's. */
const isContent = (tokens: Tokens, last: Token, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - contentTokensMax), at)
    .some(
      ({ text, start }, _, near) => text === ',' && start >= last.end && near.at(-1)!.text !== ':',
    );

/** `zitierte Lund den Dichter`, `sagte Lund und zitierte Orr`, `mit den Worten ihres Vaters`. */
function isQuoting(
  tokens: Tokens,
  words: readonly Token[],
  { words: cue, speaker, verb, subject }: FrameCue,
  grammar: Grammar,
): boolean {
  const quotes = ({ lower, capital }: Token): boolean =>
    !capital && (grammar.stance(lower) & stance.quotes) > 0;
  const own = verb == null ? tokens.slice(cue.from, cue.to) : [tokens[verb]!];
  const passive = words.some(({ bits, capital }) => !capital && (bits & is.passive) > 0);
  const isCited = verb != null && verb < speaker.from && tokens[verb - 1]?.capital === true;
  if (subject && !passive && !isCited && own.some(quotes)) return true;
  const behind = tokens.slice(cue.to, cue.to + besideTokensMax);
  const end = behind.findIndex(({ text, pair }) => /^[.:;]$/u.test(text) || pair >= 0);
  const near = end < 0 ? behind : behind.slice(0, end);
  if (near.some((one, i) => quotes(one) && /^(?:und|,)$/u.test(joint(near, i)))) return true;
  const comma = near.findIndex(({ text }) => text === ',');
  return [...words, ...near.slice(0, comma < 0 ? near.length : comma)].some(
    ({ word, capital }, i, all) =>
      capital && (word.stances & stance.words) > 0 && i > 0 && OWNERS.test(all[i + 1]?.lower ?? ''),
  );
}

/** `Kritiker behaupten, Lunds Motto sei „…“`: it is his, if anybody's. */
const isMotto = (
  tokens: Tokens,
  { words, form }: FrameCue,
  at: number,
  grammar: Grammar,
): boolean =>
  form === 'verb' &&
  tokens
    .slice(words.to, at)
    .some(
      ({ lower }, i, near) =>
        near[i - 1]?.capital === true &&
        /(?:s|['’])$/u.test(near[i - 1]!.lower) &&
        grammar.isListed('motto-nouns', lower),
    );

/** The `und` or comma that the clause of the word at `i` begins with. */
const joint = (near: readonly Token[], i: number): string =>
  near.slice(0, i).findLast(({ text }) => /^(?:und|,)$/u.test(text))?.text ?? '';

/** `wies den Vorwurf zurück, „…“`, `kritisierte die Äußerung von Orr, das sei „…“`. */
function isJudged(tokens: Tokens, words: readonly Token[], at: number, grammar: Grammar): boolean {
  const verb = words.find(
    ({ lower, capital }) => !capital && (grammar.stance(lower) & stance.reacts) > 0,
  );
  // Answers are one's own, whatever they answer.
  if (!verb || grammar.isListed('answer-stems', verb.lower)) return false;
  // `wies den Bericht als „Unsinn“ zurück`.
  if (tokens[at - 1]?.lower === 'als') return false;
  if (verb.start > (tokens[at]?.start ?? verb.start)) return isAccused(tokens, at);
  const near = tokens.slice(Math.max(0, at - contentTokensMax), at);
  const comma = near.findLastIndex(({ text }) => text === ',');
  if (comma < 0 || near.at(-1)!.text === ':') return false;
  return near
    .slice(0, comma)
    .some(
      ({ start, capital, bits, pair }) =>
        start > verb.start && pair < 0 && capital && (bits & is.reportingNoun) > 0,
    );
}

/** `Dem Vorwurf, sie habe „…“, widersprach Lund`: the words are the accusation's. */
const isAccused = (tokens: Tokens, at: number): boolean => {
  const comma = tokens.slice(0, at).findIndex(({ text }) => text === ',');
  const noun = tokens[comma - 1];
  return comma > 0 && comma < 6 && noun!.capital && (noun!.bits & is.reportingNoun) > 0;
};

/** `forderte, Orr solle „…“ sagen`, `bat Orr, „…“ zu sagen`, `forderte auf zu sagen: „…“`. */
export function plannedDoubt(
  tokens: Tokens,
  words: readonly Token[],
  at: number,
): AttributionDoubt | null {
  const before = tokens[at - 1]?.text === ':' ? at - 2 : -1;
  const told = tokens[before];
  const habit = /^pfleg/u.test(tokens[before - 2]?.lower ?? '');
  if (told && utters(told) && tokens[before - 1]?.lower === 'zu' && !habit) return 'supposed';
  const to = tokens[at + 1]?.lower === 'zu' ? at + 2 : at + 1;
  const after = tokens[to];
  if (!after || !utters(after)) return null;
  const closed = tokens[to + 1]?.kind !== 'word';
  const wanted =
    to > at + 1 ||
    tokens.slice(Math.max(0, at - contentTokensMax), at).some(({ lower }) => WANTED.test(lower));
  // In a clause of its own: `Orr solle „…“ sagen`; `Lund will „…“ sagen` is read elsewhere.
  return closed && wanted && words.length > 0 ? 'supposed' : null;
}

const WANTED = /^(?:solle|sollen|soll|sollte|müsse|muss|möge|dürfe)$/u;

const utters = ({ word }: Token): boolean => (word.stances & stance.utters) > 0;

/** The bare form of a verb of saying. */
export const isInfinitive = ({ lower, capital, bits }: Token, grammar: Grammar): boolean =>
  !capital && (bits & is.reporting) > 0 && grammar.lemma(lower) === lower;
