// (b) The subject was cut off, or how many of it were meant: `who attacked the judge | praised the
// court` without `the man`, and `[They] voted` for `most people voted`. A relative clause alone is
// whole. O(words of the clause).

import type { Message } from '../../model/judgement.js';
import { beginsSmall } from '../../text/letters.js';
import { tokenize } from '../../text/tokens.js';
import { quantityIn } from './quantities.js';
import type { Hit, Reader } from './reader.js';
import { AND, isFiniteVerb, isVerb, isWord, opensClause, pastAdverbs } from './syntax.js';

/** The subject, or the word that says how many of it. */
export function cutSubject(reader: Reader): Message | null {
  const many = replacedQuantity(reader);
  if (many) return reader.risk('same-clause', many, 'quantifier');
  const hit = reader.words.lang === 'de' ? germanSubject(reader) : englishSubject(reader);
  return hit && beginsAlike(reader) ? reader.risk('same-clause', hit, 'subject') : null;
}

/** A quote of other words, `Der Mann lügt`, may have its subject: the place began too late. */
function beginsAlike({ quote, first, norms }: Reader): boolean {
  const own = tokenize(quote.slice(0, beginningUnitsMax)).filter(isWord);
  return own.slice(0, 2).every(({ norm }, at) => norm === norms[first + at]);
}

const beginningUnitsMax = 80;

/** `[They] voted` for `most people in the town voted`; `the two men` are `[they]`. */
function replacedQuantity(reader: Reader): Hit | null {
  const written = reader.replaced?.toLowerCase().split(/\s+/u);
  if (!written) return null;
  const { first, norms, tokens, words } = reader;
  const head = reader.headClause()?.start ?? first;
  const start = head < first ? head : reader.sentenceStart;
  const many = quantityIn(words, tokens.slice(start, first + 1));
  if (many === null || written.includes(norms[start + many.at]!)) return null;
  return { at: start + many.at, list: 'quantifier', length: many.length };
}

/** `The man | who attacked the judge praised the court`: a second verb, and no subject for it. */
function englishSubject(reader: Reader): Hit | null {
  const { first, last, tokens, words } = reader;
  const who = [first, first - 1].find((at) =>
    words.has('relative-pronouns', reader.norms[at] ?? ''),
  );
  if (who === undefined || who <= reader.sentenceStart) return null;
  const noun = reader.pastMarks(who - 1, -1);
  const verb = pastAdverbs(words, tokens, who + 1, 1);
  const isVerbal =
    isFiniteVerb(words, tokens, verb) ||
    isVerb(words, tokens, verb) ||
    /.{3}ed$/u.test(reader.norms[verb] ?? '');
  if (!isVerbal || verb >= last || !isNoun(reader, noun)) return null;
  if (SAYING.some((list) => words.wordsOf(list).has(tokens[verb]!.norm))) return null;
  const isHelper = HELPERS.some((list) => words.has(list, tokens[verb]!.norm));
  const from = isHelper ? pastAdverbs(words, tokens, verb + 1, 1) + 1 : verb + 1;
  for (let at = from; at < last; at += 1) {
    const { norm } = tokens[at]!;
    if (AND.has(norm) || opensClause(words, tokens, at)) return null;
    if (words.has('subject-pronouns', norm) || /[.;:!?]/u.test(norm)) return null;
    if (isMainVerb(reader, at)) return { at: noun, list: 'subject', length: 1 };
  }
  return null;
}

/** A verb that is known, or one that ends like a past and has an object: `fell | killed ten men`. */
function isMainVerb({ tokens, words }: Reader, at: number): boolean {
  if (isFiniteVerb(words, tokens, at)) return true;
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  if (!/.{3}ed$/u.test(tokens[at]!.norm) || next === undefined) return false;
  const hasObject = next.kind === 'number' || OBJECTS.some((list) => words.has(list, next.norm));
  return hasObject && !OBJECTS.some((list) => words.has(list, before.norm));
}

const OBJECTS = ['articles', 'determiners', 'possessives', 'number-words'];
const SAYING = ['saying-verbs', 'hearing-verbs'];
const HELPERS = ['auxiliaries', 'modal'];

const isNoun = ({ words, tokens }: Reader, at: number): boolean =>
  isWord(tokens[at]) &&
  !isFiniteVerb(words, tokens, at) &&
  !SMALL.some((list) => words.has(list, tokens[at]!.norm));

const SMALL = ['prepositions', 'conjunctions', 'clause-openers', 'adverbs'];

/** `Der Mann, | der den Richter angriff, lobte das Gericht`: a verb right behind the comma. */
function germanSubject(reader: Reader): Hit | null {
  const { first, last, tokens, words } = reader;
  const start = reader.headClause()?.start ?? first;
  const opener = words.has('prepositions', reader.norms[start] ?? '') ? start + 1 : start;
  if (!words.has('relative-pronouns', reader.norms[opener] ?? '')) return null;
  if (opener > first + 1 || reader.token(start - 1)?.text !== ',') return null;
  for (let at = first; at < last - 1; at += 1) {
    const { text, norm } = tokens[at]!;
    if (at > opener && (words.has('subordinators', norm) || AND.has(norm))) return null;
    if (text === ',') {
      const isMain = isGermanVerb(reader, at + 1) && isWord(tokens[at + 2]);
      return isMain && !reader.is(at + 2, AND)
        ? { at: start - 2, list: 'subject', length: 1 }
        : null;
    }
    if (/[.;:!?]/u.test(text)) return null;
  }
  return null;
}

/** `lobte`, `hat`: in small letters, with an ending of verbs, and no other listed word. */
function isGermanVerb({ tokens, words }: Reader, at: number): boolean {
  if (isFiniteVerb(words, tokens, at)) return true;
  const { text, norm } = tokens[at]!;
  const hasEnding = beginsSmall(text) && /.{2}(?:t|te|en)$/u.test(norm);
  return hasEnding && !NO_VERB.some((list) => words.has(list, norm));
}

const NO_VERB = [
  ...SMALL,
  'articles',
  'determiners',
  'possessives',
  'degree',
  'quantifier',
  'dates',
];
