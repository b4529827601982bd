// What each token of an English frame is, as one letter: the closed classes of words, the forms of
// verbs, and their neighbours decide. A word that can be noun or verb (`claims`, `posts`) is a verb
// only where one can stand. One pass, linear; no statistics, so that the same text reads the same.

import { ASKS, OPENERS, type Tag } from '../../words/english-words.js';
import { form } from '../../words/form-bits.js';
import { is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { openTag } from './english-verb-tags.js';

type Tokens = readonly Token[];

/** Signs after which a sentence begins. */
const BEFORE_SENTENCE = new Set(':(—"');

/** Tags all tokens of a frame. */
export function tagsOf(tokens: Tokens): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagAt(tokens, i, tags));
  return tags;
}

function tagAt(tokens: Tokens, i: number, tags: readonly Tag[]): Tag {
  const token = tokens[i]!;
  if (token.kind === 'quotation') return 'Q';
  if (isClock(tokens, i)) return 'B';
  if (token.kind === 'sign') return token.text === '–' || token.text === '-' ? '—' : token.text;
  if (token.text.startsWith("'") || token.text.startsWith('’')) return apostrophe(tokens, i, tags);
  const opens = i === 0 || BEFORE_SENTENCE.has(tags[i - 1]!);
  if (token.capital && isNameLike(tokens, i, opens)) {
    return opens ? openingWord(tokens, i) : weekdayOr(token, 'P');
  }
  return closedTag(tokens, i, tags) ?? openTag(tokens, i, tags);
}

/** `14:32`: what stands beside the colon of a time is no phrase. */
function isClock(tokens: Tokens, i: number): boolean {
  const at = tokens[i]!.text === ':' ? i : tokens[i + 1]?.text === ':' ? i + 1 : i - 1;
  const [colon, hour, minute] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const isTime = colon?.text === ':' && hour?.end === colon.start && minute?.start === colon.end;
  return isTime && /^\d{1,2}$/u.test(hour.text) && /^\d\d$/u.test(minute.text);
}

const weekdayOr = (token: Token, tag: Tag): Tag => (token.bits & is.weekday ? 'B' : tag);

/** A word with a capital that is no word of a closed class, or has the form of one: `Will Doe`. */
function isNameLike(tokens: Tokens, i: number, opens: boolean): boolean {
  const { lower, bits } = tokens[i]!;
  if (lower === 'i') return false;
  if (!(bits & OPENERS)) return true;
  if (!/^(?:will|may|can)$/u.test(lower)) return false;
  if (!opens) return true;
  // `Will said`, `Will Doe said`; a question has the bare verb.
  const at = tokens[i + 1]?.capital ? i + 2 : i + 1;
  return ((tokens[at]?.word.forms ?? 0) & form.past) > 0;
}

/** Verbs that may open a sentence before their subject: `Said Jane Doe: “…”`. */
const OPENS_WITH =
  /^(?:said|says|stated|wrote|writes|added|adds|continued|continues|replied|tweeted)$/u;

/** The first word of a sentence has a capital whatever it is: `Asked about it`, `Still, Doe said`. */
function openingWord(tokens: Tokens, i: number): Tag {
  const { lower, word } = tokens[i]!;
  const verb = word.forms;
  const next = tokens[i + 1];
  if (/ly$/u.test(lower) && next && (next.text === ',' || !next.capital)) return 'B';
  if (!verb && /ing$/u.test(lower) && next && next.bits & OPENERS && !next.capital) return 'G';
  if (next?.capital && OPENS_WITH.test(lower)) return 'V';
  if (next?.capital || !verb) return 'P';
  if (verb & form.ing) return 'G';
  if (verb & form.participle && next?.kind === 'word') return 'E';
  return 'P';
}

/** `’s` after a pronoun is a verb, after a noun mostly a genitive. */
function apostrophe(tokens: Tokens, i: number, tags: readonly Tag[]): Tag {
  const { lower } = tokens[i]!;
  if (!/^['’]s?$/u.test(lower)) return 'U';
  const before = tags[i - 1];
  if (before === 'O' || before === 'W' || before === 'T') return 'U';
  const next = tokens[i + 1];
  if (!next || next.bits & (is.determiner | is.preposition) || next.lower === 'not') return 'U';
  return next.lower === 'been' || (lower === '’s' && next.bits & is.adverb && !next.word.forms)
    ? 'U'
    : "'";
}

/** Words of closed classes; null for all others. */
function closedTag(tokens: Tokens, i: number, tags: readonly Tag[]): Tag | null {
  const { bits, word } = tokens[i]!;
  const next = tokens[i + 1];
  if (word.tag === ASKS) {
    const tag = askedTag(tokens, i, tags[i - 1] ?? '.');
    if (tag !== ASKS) return tag;
  } else if (word.tag !== '') return word.tag;
  if (bits & is.auxiliary) return tags[i - 1] === 'D' ? 'N' : 'U';
  if (bits & is.conjunction) return 'J';
  if (bits & is.possessive) return 'D';
  if (bits & is.pronoun && !(bits & is.determiner)) return 'O';
  if (bits & is.determiner && next && next.bits & is.reporting && isSaid(next)) return 'O';
  if (bits & is.determiner) return next && startsNoun(next) ? 'D' : 'O';
  if (bits & is.preposition) return 'R';
  return bits & is.adverb || word.tag === ASKS ? 'B' : null;
}

/** The tag that its neighbours give a word which asks them; `ASKS` where its classes decide. */
function askedTag(tokens: Tokens, i: number, before: Tag): Tag | null {
  const next = tokens[i + 1];
  switch (tokens[i]!.lower) {
    case 'that':
      return thatTag(tokens, i, before);
    case 'to':
      return isBase(tokens, i + 1) ? 'o' : 'R';
    case 'there':
      return next && next.bits & is.auxiliary ? 'O' : ASKS;
    case 'himself':
    case 'herself':
    case 'itself':
    case 'themselves':
      // `Doe himself told reporters`.
      return 'NPX'.includes(before) && canBeFinite(tokens, i + 1) ? 'B' : 'X';
    case 'once':
      // `As Doe once said`.
      return 'NPX'.includes(before) && canBeFinite(tokens, i + 1) ? 'B' : 'S';
    case 'so':
      return next?.lower === 'that' ? 'S' : 'B';
    case 'her':
      return next && startsNoun(next) ? 'D' : 'X';
    case 'used':
    case 'ought':
      return next?.lower === 'to' ? 'U' : null;
    case 'get':
    case 'gets':
    case 'got':
    case 'keeps':
    case 'kept':
      return null;
    default:
      return ASKS;
  }
}

/** `that` before a verb is relative, after a verb or noun it opens a clause, else it points. */
function thatTag(tokens: Tokens, i: number, before: Tag): Tag {
  const next = tokens[i + 1];
  if (!next) return 'O';
  if ("NPXE'QB)".includes(before) && canBeFinite(tokens, i + 1)) return 'W';
  if ("NPOXVMEGIBQ,J)U'—".includes(before)) return 'T';
  return next.kind === 'word' && startsNoun(next) ? 'D' : 'O';
}

function canBeFinite(tokens: Tokens, from: number): boolean {
  const i = pastAdverbs(tokens, from);
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital) return false;
  if (token.bits & is.auxiliary) return true;
  if (token.bits & OPENERS) return false;
  const verb = token.word.forms;
  if (verb & form.past) return true;
  const after = tokens[i + 1];
  return (verb & form.third) > 0 && after?.kind !== 'sign' && !((after?.bits ?? 0) & is.auxiliary);
}

/** Past a few adverbs. */
function pastAdverbs(tokens: Tokens, from: number): number {
  let i = from;
  while (i < from + 3 && isAdverb(tokens[i])) i++;
  return i;
}

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && ((token.bits & is.adverb) > 0 || /ly$/u.test(token.lower));

/** Whether a word may go on with a noun phrase after a determiner. */
function startsNoun(token: Token): boolean {
  if (token.kind === 'quotation') return true;
  if (token.kind !== 'word') return false;
  if (token.capital || /^\d/u.test(token.text)) return true;
  if (token.bits & (is.auxiliary | is.conjunction | is.subordinator | is.relative)) return false;
  if (token.bits & is.preposition) return false;
  if (token.bits & (is.pronoun | is.possessive))
    return token.lower === 'other' || token.lower === 'one';
  if (/ly$/u.test(token.lower) && token.bits & is.adverb) return false;
  const verb = token.word.forms;
  if (!verb || verb & (form.base | form.ing | form.participle))
    return !isPastOnly(token.lower, verb);
  return !(verb & form.past) || (token.bits & is.reportingNoun) > 0;
}

/** `Another said`, `both wrote`: a past form of a verb of saying is no attribute. */
const isSaid = ({ lower, word }: Token): boolean =>
  word.forms > 0 &&
  /^(?:said|told|wrote|added|tweeted|asked|replied|noted|argued|insisted)$/u.test(lower);

const isPastOnly = (word: string, verb: number): boolean =>
  /^(?:said|told|thought|felt|had|made|went|came|became|ran)$/u.test(word) && verb > 0;

function isBase(tokens: Tokens, from: number): boolean {
  const i = pastAdverbs(tokens, from);
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital) return false;
  if (/^(?:be|have|do|get|keep)$/u.test(token.lower)) return true;
  if (token.bits & OPENERS) return false;
  const verb = token.word.forms;
  const next = tokens[i + 1];
  const governs = next && next.bits & (is.determiner | is.possessive) && !next.capital;
  return (verb & form.base) > 0 || (verb === 0 && token.bits === 0 && Boolean(governs));
}
