// (f) A condition or exception right before or after the quote was cut: with `if`, or by the verb
// in front alone (`Had we known …`, `Kommt er zu spät, …`).

import type { Message } from '../../model/judgement.js';
import type { Token } from '../../text/tokens.js';
import type { Hit, Reader } from './reader.js';
import { clauseWords } from './surroundings.js';

const openerTokensMax = 3;
const ATTACHED = ['attached-conditions'];

/** The word that opens the condition. */
export function cutCondition(reader: Reader): Message | null {
  const hit = after(reader) ?? before(reader) ?? inside(reader);
  return hit ? reader.risk('cut-condition', hit, 'condition') : null;
}

/** `Were | the mine safe, we would …`: the quote begins after the verb that makes it a condition. */
function inside(reader: Reader): Hit | null {
  const [start, end] = reader.sentence();
  if (reader.first !== start + 1) return null;
  const isQuestion = reader.tokens.slice(start, end).some(({ text }) => text.startsWith('?'));
  const hasComma = reader.tokens.slice(start, end).some(({ text }) => text === ',');
  return hasComma && !isQuestion ? reader.listedAt('inverted-conditions', start) : null;
}

function after(reader: Reader): Hit | null {
  const { last } = reader;
  const past = isLoose(reader.token(last)) ? last + 1 : last;
  // `…, but only if the others pay`: the limit comes with a conjunction.
  const at = reader.is(past, BUT) ? past + 1 : past;
  const tail = reader.tailClause();
  const isSame = reader.clauseAfter() !== null || (tail !== null && at < tail.end);
  if (!isSame) return null;
  const hit =
    reader.listedAt('attached-conditions', at) ?? invertedAt(reader, at) ?? limitAt(reader, at);
  if (!hit || hit.at >= reader.sentenceEnd) return null;
  const isAside = past > last && reader.token(last)?.text !== ',';
  return isAside && isPolite(reader, at) ? null : hit;
}

/** `we stay – provided they pay`, `we stay (unless they object)`: these marks join it too. */
const isLoose = (mark: Token | null): boolean =>
  mark?.kind === 'punctuation' && (mark.text === ',' || mark.text === '(' || mark.norm === '-');

/** `– if I may say so –`, `(wenn Sie so wollen)`: it asks for leave to speak, and limits nothing. */
function isPolite(reader: Reader, at: number): boolean {
  let end = at;
  while (reader.token(end)?.kind === 'word') end += 1;
  const own = reader.norms.slice(at, end);
  return reader.words
    .lines('polite-conditions')
    .some((forms) => forms.some((form) => isSaid(form, own)));
}

/** Whether words are those of a form, in which `…` stands for a few of any kind. */
function isSaid(form: string, own: readonly string[]): boolean {
  const words = form.split(' ');
  const slot = words.indexOf(SLOT);
  if (slot < 0) return words.length === own.length && words.every((word, at) => own[at] === word);
  const tail = words.slice(slot + 1);
  const open = own.length - slot - tail.length;
  return (
    open >= 0 &&
    open <= slotWordsMax &&
    words.slice(0, slot).every((word, at) => own[at] === word) &&
    tail.every((word, at) => own[slot + open + at] === word)
  );
}

const SLOT = '…';
const slotWordsMax = 4;

const BUT: ReadonlySet<string> = new Set(['but', 'aber']);

const UNTIL: ReadonlySet<string> = new Set(['until', 'bis']);
const PARTICIPLE = /^\p{L}{3,}ed$/u;
const PASTS = { de: /ten?$/u, en: /ed$/u } as const;

/** `stays shut | until the court rules`: a limit still to come; `until May`, `until he came` not. */
function limitAt(reader: Reader, at: number): Hit | null {
  if (!reader.is(at, UNTIL)) return null;
  const { norms, words } = reader;
  let end = at + 1;
  while (end < reader.sentenceEnd && reader.token(end)?.kind === 'word') end += 1;
  const own = norms.slice(at + 1, end);
  // `until proven guilty`: a participle alone.
  const isLed = PARTICIPLE.test(own[0] ?? '') || words.has('limit-openers', own[0] ?? '');
  if (own.length > 1 && isLed) return { at, list: 'condition', length: 1 };
  const isOpened = words.hasAny(SUBJECTS, own[0] ?? '');
  const isPresent =
    words.lang === 'de' ? /(?:t|en)$/u.test(own.at(-1) ?? '') : hasVerb(reader, own);
  const isOver = own.some((norm) => isPastForm(reader, norm));
  return isOpened && isPresent && !isOver ? { at, list: 'condition', length: 1 } : null;
}

const hasVerb = ({ words }: Reader, norms: readonly string[]): boolean =>
  norms.some((norm, at) => at > 0 && VERBS.some((list) => words.wordsOf(list).has(norm)));

const VERBS = ['verbs', 'reporting-verbs', 'other-verbs', 'tenses', 'auxiliaries', 'modal'];

/** A past by its ending or a list, that is no form of another's present. */
function isPastForm({ words }: Reader, norm: string): boolean {
  const ending = words.lang === 'de' ? PASTS.de : PASTS.en;
  if (ending.test(norm) || words.has('past-forms', norm)) return true;
  if (/(?:s|t|en)$/u.test(norm)) return false;
  return words.lines('irregular-verbs').some((forms) => forms.indexOf(norm) > 0);
}

/** `…, had we known`: a verb that opens a condition, with its subject. */
function invertedAt(reader: Reader, at: number): Hit | null {
  const hit = reader.listedAt('inverted-conditions', at);
  const subject = reader.norms[at + 1] ?? '';
  return hit && reader.words.has('pronouns-personal', subject) ? hit : null;
}

function before(reader: Reader): Hit | null {
  const [head, clause] = [reader.headClause(), reader.clauseBefore()];
  const start = reader.sentenceStart;
  if (reader.words.lang === 'de' && isThen(reader) && isVerbFirst(reader, start)) {
    return { at: start, list: 'condition', length: 1 };
  }
  if (!head || !clause || head.start < reader.first - 1) return null;
  const opener = reader.listed(
    ATTACHED,
    clause.start,
    clause.start + openerTokensMax,
    ({ at }) =>
      at === clause.start ||
      (at === clause.start + 1 && reader.words.has('condition-leads', reader.norms[at - 1] ?? '')),
  );
  return (
    opener ?? invertedBefore(reader, clause.start, head.start) ?? explained(reader, clause.start)
  );
}

/** `Steigt der Fluss, so | gehen wir`: the quote begins with the verb behind the comma, or with `so`. */
function isThen(reader: Reader): boolean {
  const { first } = reader;
  const so = [first - 1, first].find((at) => reader.is(at, THEN));
  const comma = (so ?? first) - 1;
  return (
    reader.token(comma)?.text === ',' && isVerbFirst(reader, so === undefined ? first : so + 1)
  );
}

const THEN: ReadonlySet<string> = new Set(['so', 'dann']);

/** `Unter der Bedingung, dass der Fluss fällt, | bleiben wir`: a noun opens it, and a clause says it. */
function explained(reader: Reader, clause: number): Hit | null {
  const before = reader.headClause(2);
  const isThat = reader.words.has('governed-openers', reader.norms[clause] ?? '');
  return isThat && before?.start === reader.sentenceStart
    ? reader.listedAt('attached-conditions', before.start)
    : null;
}

/** `Had we known the price, …`, `Kommt er zu spät, gehen …`: the verb opens the sentence. */
function invertedBefore(reader: Reader, start: number, head: number): Hit | null {
  if (start !== reader.sentenceStart || reader.token(head - 1)?.text !== ',') return null;
  const listed = reader.listedAt('inverted-conditions', start);
  if (listed) return listed;
  if (reader.words.lang !== 'de') return null;
  return isVerbFirst(reader, start) && isVerbFirst(reader, head)
    ? { at: start, list: 'condition', length: 1 }
    : null;
}

/** `Weigert sich die Bank`, `gehen wir`: a word that ends as verbs do, and its subject. */
function isVerbFirst({ norms, words }: Reader, at: number): boolean {
  const [verb, next] = [norms[at] ?? '', norms[at + 1] ?? ''];
  if (clauseWords(words).isVerb(verb)) return true;
  if (!/(?:t|en|te)$/u.test(verb) || words.hasAny(SMALL, verb)) return false;
  return next === 'sich' || words.hasAny(SUBJECTS, next);
}

const SMALL = ['function-words', 'clause-openers', 'adverbs', 'prepositions', 'determiners'];
const SUBJECTS = ['pronouns-personal', 'determiners', 'articles'];
