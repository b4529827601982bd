// The tags of English words that no closed class has: whether a word is a noun or adjective, or what
// form of a verb. `claims`, `posts`, `report` are verbs only where one can stand.

import { OBJECT, OPENERS, type Tag } from '../../words/english-words.js';
import { form } from '../../words/form-bits.js';
import { is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';

type Tokens = readonly Token[];

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|do|does|did|ca|wo|['’]ll|to)$/u;
/** Words that follow a verb but not a noun: what is said or done to whom. */
const AFTER_VERB = 'DOPXTQSWo';
/** Plurals and amounts that take a verb without -s. */
const PLURAL = /(?:[^s]s|people|women|men|children|police|percent)$/u;

/** Nouns, adjectives and verbs. */
export function openTag(tokens: Tokens, i: number, tags: readonly Tag[]): Tag {
  const { lower, word: own } = tokens[i]!;
  const verb = own.rootForms;
  if (!verb) return unknownTag(tokens, i, tags);
  const before = beforeAdverbs(tokens, tags, i);
  const at = tags[before] ?? '.';
  const word = tokens[before]?.lower ?? '';
  if (verb & form.base && (at === 'o' || (at === 'U' && MODAL.test(word)))) return 'I';
  if (verb & form.participle && 'Uu'.includes(at)) return 'E';
  if (verb & form.ing) return ingTag(tokens, i, tags);
  const adjective = tags[i - 1] === 'B' && tags[i - 2] === 'D' && /ly$/u.test(tokens[i - 1]!.lower);
  if (adjective || "D'R".includes(tags[i - 1] ?? '.')) return lower === 'said' ? 'V' : 'N';
  if (verb & form.participle && 'VM'.includes(tags[i - 1] ?? '.') && tags[i - 2] === 'Q')
    return 'N';
  if (verb & form.past) {
    if (!(verb & form.participle)) return 'V';
    return tokens[i + 1]?.lower === 'by' && !isMeans(tokens[i + 2]) ? 'E' : 'M';
  }
  if (verb & form.participle && !(verb & form.base)) return 'E';
  return presentTag(tokens, i, before, at, verb, tags);
}

/** `said by phone`, `began by saying`. */
const isMeans = (token: Token | undefined): boolean =>
  token !== undefined && ((token.word.stances & stance.means) > 0 || token.lower.endsWith('ing'));

const isSure = ({ word }: Token): boolean => (word.stances & stance.finite) > 0;

/** Index of the tag before `i`, adverbs left out. */
function beforeAdverbs(tokens: Tokens, tags: readonly Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && tags[at] === 'B') at--;
  // `wrote to her on Thursday`.
  const day = tags[at] === 'R' && at < i - 1 && tokens[at + 1]!.bits & is.weekday;
  return day ? at - 1 : at;
}

/** A word without a verb's form: an adverb in -ly, a participle that no list has, else a noun. */
function unknownTag(tokens: Tokens, i: number, tags: readonly Tag[]): Tag {
  const { lower } = tokens[i]!;
  if (tokens[i - 1]?.lower === 'who' && /[^s]s$/u.test(lower) && governs(tokens[i + 1])) return 'V';
  if (/[^i]ly$/u.test(lower) && !/^(?:family|ally|reply|july|italy)$/u.test(lower)) return 'B';
  if (/[a-z]ing$/u.test(lower) && lower.length > 5 && ',JR—'.includes(tags[i - 1] ?? '.'))
    return 'G';
  if (/[a-z]ed$/u.test(lower) && lower.length > 4) {
    if ('Uu'.includes(tags[i - 1] ?? '.')) return 'E';
    if (tags[i - 1] === 'N' && tokens[i + 1] && tokens[i + 1]!.bits & AFTER_UNLISTED) return 'M';
    return 'OWP'.includes(tags[i - 1] ?? '.') ? 'M' : 'N';
  }
  return 'N';
}

/** What follows a verb that no list has, and no adjective: `the crowd booed when …`. */
const AFTER_UNLISTED = is.subordinator | is.determiner | is.possessive;

/** `who chairs the board`: an object or a place behind the word. */
const governs = (next: Token | undefined): boolean =>
  next?.kind === 'word' && (next.bits & (is.determiner | is.possessive | is.preposition)) > 0;

/** An -ing form is a noun or adjective between a determiner and a noun, else a verb. */
function ingTag(tokens: Tokens, i: number, tags: readonly Tag[]): Tag {
  const before = tags[i - 1] ?? '.';
  const next = tokens[i + 1];
  const { bits } = tokens[i]!;
  if (bits & is.reportingNoun && isInPhrase(tags, i)) return 'N';
  if (before !== 'D' && before !== "'") return 'G';
  // `his calling it`, `Doe’s calling Roe`; but `the ruling, Doe said, was`.
  const classes = before === 'D' ? OBJECTS : OPENERS;
  const governs = next?.kind !== 'word' || next.capital || next.bits & classes;
  return governs && !(before === 'D' && next?.kind === 'sign') ? 'G' : 'N';
}

const OBJECTS = is.determiner | is.possessive | is.pronoun;

/** `her long ruling`: nouns alone stand between a determiner and the word at `i`. */
function isInPhrase(tags: readonly Tag[], i: number): boolean {
  let at = i - 1;
  while (tags[at] === 'N') at--;
  return at < i - 1 && tags[at] === 'D';
}

/** `claims`, `report`: a verb where its subject stands before it and what it governs after it. */
function presentTag(
  tokens: Tokens,
  i: number,
  before: number,
  at: Tag,
  verb: number,
  tags: readonly Tag[],
): Tag {
  const { bits } = tokens[i]!;
  const subject = tokens[before]?.lower ?? '';
  const next = tokens[i + 1];
  const follows = nextTag(next);
  const isNoun = (bits & (is.reportingNoun | is.role | is.titleNoun)) > 0;
  const governs = AFTER_VERB.includes(follows);
  if (verb & form.third) {
    if (at === 'O') return SINGULAR.test(subject) ? 'V' : 'N';
    if (at === 'W') return 'V';
    if (!'PN)—,QJ'.includes(at)) return 'N';
    if (follows === 'U' || follows === 'V') return 'N';
    if (governs || isSure(tokens[i]!)) return 'V';
    if (follows === ':') return isNoun ? 'N' : 'V';
    if (follows === ',' && tokens[i + 2]?.kind === 'quotation' && bits & is.reporting) return 'V';
    if (at === 'P' && next?.lower === 'to' && PROMISES.test(tokens[i]!.lower)) return 'V';
    return isNoun || follows !== 'R' || at !== 'P' ? 'N' : 'V';
  }
  if (at === 'O' || at === 'W') return /^(?:he|she|it|this|one)$/u.test(subject) ? 'N' : 'V';
  if (at === 'J' && tags.slice(Math.max(0, before - listTokensMax), before).includes('I'))
    return governs ? 'I' : 'N';
  if (isSure(tokens[i]!) && governs && 'NP),X'.includes(at)) return 'V';
  if (at === 'N' && PLURAL.test(subject)) return governs || !isNoun ? 'V' : 'N';
  return 'N';
}

const SINGULAR = /^(?:he|she|it|this|that|who|one|nobody|somebody|anybody|everybody|\p{L}+one)$/u;

/** Words back to the first verb of `to close the gate and open it`. */
const listTokensMax = 20;
const PROMISES = /^(?:promises|pledges|vows|plans|offers|threatens)$/u;

/** A rough tag of the word that comes, before it is read. */
function nextTag(token: Token | undefined): Tag {
  if (!token) return '.';
  if (token.kind === 'quotation') return 'Q';
  if (token.kind === 'sign') return token.text;
  if (token.lower === 'that') return 'T';
  if (OBJECT.test(token.lower)) return 'X';
  if (token.lower === 'to') return 'R';
  if (/^(?:how|why|what|whether|if)$/u.test(token.lower)) return 'S';
  if (token.bits & is.auxiliary) return 'U';
  if (token.bits & (is.determiner | is.possessive)) return 'D';
  if (token.bits & is.pronoun) return 'O';
  if (token.bits & is.conjunction) return 'J';
  if (token.bits & is.preposition) return 'R';
  if (token.capital) return 'P';
  if (token.bits & is.adverb || /ly$/u.test(token.lower)) return 'B';
  return token.word.forms & form.past ? 'V' : 'N';
}
