// What a phrase that names a speaker says: a name, a role, a pronoun, with sex and number.

import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { roleEnding } from '../words/vocabulary.js';
import { isRealm, modifierOf } from './modifiers.js';
import type { Range } from './noun-phrases.js';
import { roleWords } from './unlisted-roles.js';

/** A phrase that stands for somebody. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly via: 'name' | 'role' | 'pronoun';
  /** The words of the name alone, titles and roles left out; empty without one. */
  readonly name: readonly string[];
  /** The last word that says what they are: `kanzler`; empty without one. */
  readonly role: string;
  /** Letters of m f n p 1 2 x r: what the words show of sex and number. */
  readonly features: string;
  /** The phrase is read through a relative pronoun, which is then the span. */
  readonly relative: boolean;
  /** The name is whose people they are: `a Clinton aide`. */
  readonly owned: boolean;
  /** Said by where they come from, which may be anybody: `the Norwegian`, `the German chancellor`. */
  readonly vague: boolean;
  /** Said by how old they are, as a pronoun would: `der 78-Jährige`. */
  readonly aged: boolean;
}

/** Reads the phrase `range` of a frame. */
export function mentionOf(
  text: string,
  tokens: readonly Token[],
  range: Range,
  grammar: Grammar,
): Mention {
  const words = tokens.slice(range.from, range.to);
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const mention = (
    via: Mention['via'],
    name: readonly string[],
    role: string,
    features: string,
    { owned = false, vague = false, aged = false } = {},
  ): Mention => {
    const own = text.slice(start, end);
    return {
      start,
      end,
      text: own,
      via,
      name,
      role,
      features,
      relative: false,
      owned,
      vague,
      aged,
    };
  };
  const [first] = words;
  const lower = first!.lower;
  if (words.length === 1 && first!.bits & (is.pronoun | is.possessive)) {
    return mention('pronoun', [], '', grammar.features(lower));
  }
  // `Der gab zurück: „…“`.
  if (words.length === 1 && lower === 'der') return mention('pronoun', [], '', 'm');
  const aged = agedSex(words);
  if (aged) return mention('pronoun', [], '', aged, { aged: true });
  const roleWord = headRole(words);
  const modifier = modifierOf(words, grammar);
  if (modifier?.kind === 'origin') {
    const features = featuresOf(words, [], modifier.head, grammar);
    return mention('role', [], modifier.head, features, { vague: true });
  }
  const whose = grammar.nounsCapitalised && isWhose(words);
  const name = whose ? [] : nameOf(grammar.nounsCapitalised ? headOf(words) : words, grammar);
  const role = roleWord?.lower ?? '';
  const features = featuresOf(words, name, role, grammar);
  const via = name.length ? 'name' : 'role';
  const owned = modifier || whose || (isIndefinite(words) && words.some(isGiven));
  return mention(via, name, role, features, { owned: Boolean(owned) });
}

/** The last role before what hangs on it: `der Sprecher der Ministerin` is a spokesman. */
function headRole(words: readonly Token[]): Token | undefined {
  const first = words.findIndex(({ bits }) => bits & is.role);
  const end = words.findIndex(({ bits, capital }, i) => i > first && !capital && bits & HANGS);
  return (end < 0 ? words : words.slice(0, end)).findLast(({ bits }) => bits & is.role);
}

const HANGS = is.determiner | is.oblique | is.preposition | is.nounPreposition;

/** The sex that `der 78-Jährige` shows; empty for other phrases. */
function agedSex(words: readonly Token[]): string {
  const [article, age] = words;
  const more = words[2]?.bits ?? 0;
  if (words.length < 2 || (words[2] && !(more & (is.determiner | is.oblique)))) return '';
  if (!/^\d{1,3}-?jährige$/u.test(age!.lower)) return '';
  return { der: 'm', die: 'f' }[article!.lower] ?? '';
}

/** `ihr Anna Berg unterlegener Gegner`: the phrase without the name that its adjective governs. */
function headOf(words: readonly Token[]): readonly Token[] {
  if (!(words[0]!.bits & (is.determiner | is.possessive))) return words;
  const adjective = words.findIndex(
    ({ capital, lower, bits }, i) =>
      i > 1 &&
      !capital &&
      !(bits & ~(is.reporting | is.other | is.tag | is.naming | is.auxiliary)) &&
      /(?:en|t|nd)e[rsnm]?$/u.test(lower) &&
      words[i - 1]!.capital &&
      words[i + 1]?.capital,
  );
  const owner = words.slice(1, Math.max(1, adjective)).some(({ bits }) => bits & ARTICLE);
  const open = (words[1]?.bits ?? 0) & (is.preposition | is.pronoun | is.adverb);
  return adjective < 0 || (owner && !open) ? words : words.slice(adjective + 1);
}

/** With another article inside, the adjective belongs to whose it is: `der Koch des … Dieners`. */
const ARTICLE = is.determiner | is.oblique;

/** The run of capitals that names: after the last role or title, or the whole run. */
function nameOf(words: readonly Token[], grammar: Grammar): string[] {
  let best: string[] = [];
  let run: string[] = [];
  const behind = behindPreposition(words, grammar);
  for (const [i, word] of words.entries()) {
    // `die Frauen in der ersten Reihe`, `die Ministerin für Umwelt Anna Berg`.
    if (i >= behind && !best.length && !run.length && !isGiven(word)) continue;
    const possessive = /^['’]s$/u.test(word.text);
    if (best.length && word.bits & is.nounPreposition && !word.capital) break;
    if (possessive || !word.capital) run = [];
    else if (isOrigin(words, i, run, grammar)) continue;
    else if (isSurname(words, i, run, grammar)) run.push(word.text);
    else if (
      word.bits & (is.title | is.determiner) &&
      !(word.bits & is.given && run.length === 0 && words.length < 3)
    )
      run = [];
    else if (
      word.bits & is.role &&
      grammar.nounsCapitalised &&
      !(run.length && !words[i + 1]?.capital)
    )
      run = [];
    else if (word.bits & is.role && run.length && !words[i + 1]?.capital) run.push(word.text);
    else if (word.bits & is.role && !words.slice(i + 1).some((later) => later.capital)) continue;
    else if (word.bits & is.role) run = [];
    else run.push(word.text);
    if (word.bits & is.office && word.capital && isOffice(words, i)) run = [];
    if (run.length && !closedName(words, i, grammar)) best = [...run];
  }
  if (best.length === 1 && !grammar.nounsCapitalised && isRealm(words)) return [];
  return namesPerson(best, words, grammar) ? best.slice(roleWords(best, grammar)) : [];
}

/** Where a German phrase goes on behind a preposition that its noun has; its length without one. */
function behindPreposition(words: readonly Token[], grammar: Grammar): number {
  const open = grammar.nounsCapitalised && (words[0]!.bits & is.determiner) > 0;
  const at = words.findIndex(
    ({ capital, bits }, i) =>
      i > 1 && !capital && (bits & is.preposition) > 0 && words[i - 1]!.capital,
  );
  return open && at > 0 ? at : words.length;
}

/** `Norwegian Jens Lund`: where somebody comes from, before a first name. */
const isOrigin = (
  words: readonly Token[],
  i: number,
  run: readonly string[],
  grammar: Grammar,
): boolean =>
  !run.length &&
  (words[i]!.bits & is.belonging) > 0 &&
  (grammar.bits(words[i + 1]?.lower ?? '') & is.given) > 0;

/** `Martin Luther King Jr.`: a title behind a first name, and last. */
const isSurname = (
  words: readonly Token[],
  i: number,
  run: readonly string[],
  grammar: Grammar,
): boolean =>
  run.length > 0 &&
  (grammar.bits(run[0]!.toLowerCase()) & is.given) > 0 &&
  words.slice(i + 1).every(({ text }) => /^(?:Jr|Sr|II|III|IV)\.?$/u.test(text));

/** `Büro von Anna Berg`; not `Familie Berg`, `Peter Haus`. */
const isOffice = (words: readonly Token[], i: number): boolean =>
  words[i + 1]?.lower === 'von' || (i > 0 && (words[i - 1]!.bits & is.determiner) > 0);

const closedName = (words: readonly Token[], i: number, grammar: Grammar): boolean =>
  grammar.nounsCapitalised && words.slice(0, i).some((word) => /^(?:des|eines)$/u.test(word.lower));

/** With noun capitals, one capital after an article is a noun: die Polizei. */
function namesPerson(name: readonly string[], words: readonly Token[], grammar: Grammar): boolean {
  if (!name.length) return false;
  if (!grammar.nounsCapitalised) return true;
  if (isIndefinite(words)) return false;
  if (words.length === 1 && isDocument(words[0]!, grammar)) return false;
  if (words.some((word) => word.bits & is.role && word.capital) && words.length > 1) return true;
  if (words[0]!.bits & is.determiner)
    return name.length > 1 && name.some((word) => grammar.bits(word.toLowerCase()) & is.given);
  return true;
}

/** `In dem Bericht steht`: what is written on is called so by its noun, not by a name. */
const isDocument = ({ bits, lower }: Token, grammar: Grammar): boolean =>
  !(bits & is.given) &&
  ((bits & (is.reportingNoun | is.titleNoun)) > 0 || grammar.isWrittenOn(lower));

const isGiven = ({ capital, bits }: Token): boolean => capital && (bits & is.given) > 0;

/** `Lunds Büro`, `Carla Lunds Partei`, `Anna Bergs Anwalt`. */
function isWhose(words: readonly Token[]): boolean {
  const [owner, last] = words.slice(-2);
  if (!last || !(last.bits & (is.office | is.role)) || !owner?.capital) return false;
  if (owner.bits & (is.determiner | is.oblique | is.possessive)) return false;
  return /(?:s|['’])$/u.test(owner.lower) && !isGiven(owner);
}

/** `ein Reporter Carla Lund`, `ein Freund Carla Lunds`: the name is whom it is asked, or whose. */
const isIndefinite = ([article, noun]: readonly Token[]): boolean =>
  /^eine?$/u.test(article!.lower) && ((noun?.bits ?? 0) & is.role) > 0;

function featuresOf(
  words: readonly Token[],
  name: readonly string[],
  role: string,
  grammar: Grammar,
): string {
  for (const word of words) {
    const own = word.bits & is.title ? grammar.features(word.lower) : '';
    if (own) return own;
  }
  const first = name[0]?.toLowerCase() ?? '';
  // `Müller` shows no man.
  const given = grammar.bits(first) & is.given ? grammar.features(first) : '';
  if (given && name.length > 1) return given;
  if (!role) return given;
  const known = grammar.features(role) || grammar.features(roleEnding(role, grammar) ?? '');
  return known;
}
