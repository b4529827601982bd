// Which of two phrases around a German verb is its subject: the one whose form says so. `Den Plan
// lobte Berg` is told by the article; here are the cases that an article leaves open.

import type { Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { roleEnding } from '../../words/vocabulary.js';

type Tokens = readonly Token[];

/** Whether the phrase behind the verb at `v` is its subject rather than the phrase before it. */
export function isInverted(
  tokens: Tokens,
  front: Range,
  v: number,
  after: Range | null,
  grammar: Grammar,
): boolean {
  if (!after || after.from > v + 4) return false;
  if (isAdjective(tokens, front, grammar)) return true;
  if (isPronoun(tokens, front) || isPronoun(tokens, after)) return false;
  if (isOnlySubject(tokens, after, grammar)) return true;
  if (isOne(tokens, front) && isSeveral(tokens, v, after)) return true;
  if (isPerson(tokens, front, grammar)) return false;
  if (isPlural(tokens, front) && isSingular(tokens[v]!)) return true;
  return isNominative(tokens, after, grammar);
}

/**
 * Whether a noun for several in the front field is whom something is told: `Reportern sagte Seidel`.
 * `plain` where the noun is that of a role, `guess` for others, which may be somebody's name.
 */
export function dativeInFront(
  tokens: Tokens,
  { from, to }: Range,
  v: number,
  after: Range | null,
  grammar: Grammar,
): 'plain' | 'guess' | null {
  const { lower, capital, bits, kind } = tokens[from]!;
  if (to - from > 1 || to !== v || tokens[from - 1]?.kind === 'word' || kind !== 'word')
    return null;
  if (!capital || bits & NO_DATIVE || !/(?:[^s]en|sten|ssen|ern|eln)$/u.test(lower)) return null;
  if (!after || after.from > v + 2 || /en$/u.test(tokens[v]!.lower)) return null;
  const one = [lower.slice(0, -1), lower.slice(0, -2)];
  return one.some((role) => roleEnding(role, grammar) !== null || grammar.endsAsRole(role))
    ? 'plain'
    : 'guess';
}

const NO_DATIVE = is.given | is.title | is.pronoun | is.adverb | is.subordinator | is.weekday;

/** `ein Richter`: no other case of a man looks like this. */
const isOnlySubject = (tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean =>
  tokens[from]!.lower === 'ein' && to - from === 2 && isMasculine(tokens[from + 1]!, grammar);

/** A role that has a form for women as well, and is not that. */
export const isMasculine = ({ lower, bits }: Token, grammar: Grammar): boolean =>
  (bits & is.role) > 0 &&
  (grammar.features(lower) === 'm' || (grammar.bits(`${lower}in`) & is.role) > 0);

/** A name alone. */
const isOne = (tokens: Tokens, { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ capital, bits }) => capital && !(bits & is.determiner));

/** `riefen die Leute`: a verb for several, and several behind it. */
const isSeveral = (tokens: Tokens, v: number, { from }: Range): boolean =>
  /(?:ten|[^t]en)$/u.test(tokens[v]!.lower) &&
  /^(?:die|viele|einige|mehrere|zwei|drei|alle)$/u.test(tokens[from]!.lower);

const isPronoun = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from === 1 && (tokens[from]!.bits & is.pronoun) > 0;

/** `Höhnisch fragte der Mann`: a lone word that is no noun by its ending. */
const isAdjective = (tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean =>
  to - from === 1 &&
  from === 0 &&
  /(?:isch|lich|end|bar|sam|haft|los|ert|igt|elt)$/u.test(tokens[from]!.lower) &&
  !(grammar.bits(tokens[from]!.lower) & (is.role | is.given));

const isPerson = (tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean =>
  tokens
    .slice(from, to)
    .some(({ capital, bits }) => capital && (bits & (is.given | is.title | is.role)) > 0) &&
  !isGenitive(tokens, from, to, grammar);

/** The person stands in a genitive: `die Anwendung des Kanzlers`. */
const isGenitive = (tokens: Tokens, from: number, to: number, grammar: Grammar): boolean => {
  const at = tokens.slice(from, to).findIndex(({ lower }) => /^(?:des|eines|einer)$/u.test(lower));
  if (at < 1) return false;
  return !tokens
    .slice(from, from + at)
    .some(({ capital, lower }) => capital && grammar.bits(lower) & is.role);
};

/** `die tibetischen Mönche`, `zwei Abgeordnete`: several. */
const isPlural = (tokens: Tokens, { from, to }: Range): boolean =>
  /^(?:zwei|drei|vier|fünf|beide|viele|einige|mehrere|zahlreiche|alle|wenige)$/u.test(
    tokens[from]!.lower,
  ) ||
  (to - from > 2 &&
    /^(?:die|diese|seine|ihre|keine|solche)$/u.test(tokens[from]!.lower) &&
    !tokens[from + 1]!.capital &&
    /en$/u.test(tokens[from + 1]!.lower));

const isSingular = ({ lower }: Token): boolean =>
  /(?:[^e]te|ete|t)$/u.test(lower) || !/en$/u.test(lower);

/** `der norwegische Minister`, `der Verfasser`: no other case looks like this. */
function isNominative(tokens: Tokens, { from, to }: Range, grammar: Grammar): boolean {
  if (tokens[from]!.lower !== 'der' && tokens[from]!.lower !== 'ein') return false;
  for (let i = from + 1; i < to; i++) {
    const { lower, capital } = tokens[i]!;
    if (!capital) {
      if (i === from + 1 && /(?:e|er)$/u.test(lower)) return true;
      continue;
    }
    if (tokens[from]!.lower === 'der' && /e$/u.test(lower) && tokens[i]!.bits & is.role)
      return true;
    return grammar.features(lower).includes('m') || /(?:er|or|ent|ist|ant)$/u.test(lower);
  }
  return false;
}
