// Where a block quote says what it is taken from: `(Kant 1784, S. 482)`, `[@kant, p. 3]`, `(ebd.)`
// and the figure of a footnote are the writer's, not the source's, and nobody looks for them there.
// A block in brackets or behind a dash that does nothing but cite is no quotation at all.
//
// What looks like a date, an aside or a mark of the editor (`(im Mai 1945)`, `[…]`, `[sic]`) stays:
// words that are wrongly taken for a citation would be words that nobody checks. Linear.

import type { Quotation } from '../model/quotation.js';
import { textSpan } from '../text/offsets.js';
import type { Lexicon } from '../words/index.js';
import { type CitationWords, citationWords, PAGES } from './citation-words.js';

/** A longer line behind a dash is somebody speaking. */
const CREDIT_UNITS_MAX = 160;
/** Between two blocks of one quotation: an end of line or two, and the mark of the block. */
const GAP_UNITS_MAX = 6;
/** Words of a name, and of what it is said to have written. */
const NAME_WORDS_MAX = 6;
const TITLE_WORDS_MAX = 12;
const DASHED = /^\s*[—–]\s?\p{Lu}/u;
/** A bracket that says more than this is text. */
const CITATION_UNITS_MAX = 400;

/** `@kant1784`, as Pandoc has it. */
const KEY = /^-?@\p{L}[\p{L}\p{N}_:.-]*,?$/u;
/** `Kant 1784, 482` and `Kant 1784: 482`: names, a year and pages; `Kant 1784` has no pages. */
const NAME_YEAR = new RegExp(
  String.raw`^([^\d()]+?),?\s+\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?:\s?[,:]\s?(${PAGES}))?$`,
  'u',
);
/** An author and what the rest is told from by: `Kant, Immanuel: …`, `Kant 1784, …`. */
const AUTHOR = /^\p{Lu}[\p{L}’'-]+(?:[,:]|\s\(?\d{4})/u;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether what stands in brackets says where words are taken from, and nothing else. */
function isCitation(inside: string, endsSentence: boolean, words: CitationWords): boolean {
  const cited = inside.trim().replace(/[.\s]+$/u, '');
  return cited
    .split(/;\s*/u)
    .every((one) => isOne(one.replace(words.lead, ''), endsSentence, words));
}

function isOne(said: string, endsSentence: boolean, words: CitationWords): boolean {
  if (words.again.test(said)) return true;
  const named = NAME_YEAR.exec(said);
  if (named) {
    return isAuthor(named[1]!, words) && (endsSentence || /^\d{1,3}\b/u.test(named[2] ?? ''));
  }
  const located = words.locators.exec(said);
  const title = said.slice(0, located?.index);
  if (KEY.test(title)) return true;
  return located !== null && (isAuthor(title, words) || (endsSentence && AUTHOR.test(title)));
}

/** Names and small words alone, a year and the number of a volume: no sentence says less. */
const isAuthor = (said: string, words: CitationWords): boolean =>
  said
    .split(/[\s,:()/]+/u)
    .filter((word) => word !== '')
    .every(
      (word) => (/^(?:\p{Lu}|\d{4}$)/u.test(word) && !words.isTime(word)) || words.isSmall(word),
    );

/**
 * A block quote without the citation and the footnote's figure at its end; any other quotation as
 * it is. `… zu sein. (Kant 1784, S. 482)` → `… zu sein.`
 */
export function withoutCitation(quotation: Quotation, lexicon: Lexicon): Quotation {
  if (quotation.form !== 'block') return quotation;
  const words = citationWords(lexicon);
  const text = withoutFigure(withoutBracket(quotation.text, words), words);
  if (text.length === quotation.text.length || text === '') return quotation;
  const { start } = quotation;
  return { ...quotation, ...textSpan(start, start + text.length), text };
}

function withoutBracket(text: string, words: CitationWords): string {
  const trimmed = text.replace(/[\s.,;]+$/u, '');
  const open = openingOf(trimmed);
  if (open <= 0) return text;
  const before = text.slice(0, open).trimEnd();
  const endsSentence = /[.!?…\])][“”"’»«]?$/u.test(before);
  return isCitation(trimmed.slice(open + 1, -1), endsSentence, words) ? before : text;
}

/** Where the bracket that ends a text opens; -1: nowhere near, or it ends in none. */
function openingOf(text: string): number {
  const closer = text.at(-1) ?? '';
  const opener = OPENERS[closer];
  let depth = 0;
  for (let at = text.length - 1; opener && at >= text.length - CITATION_UNITS_MAX; at -= 1) {
    if (text[at] === closer) depth += 1;
    else if (text[at] === opener) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** A word of running text before the figure of a footnote, and one before it. */
const FIGURED = /\p{L}[\s\S]{0,3}\s(\p{L}{4,})[“”"»«]?[.!?…][“”"»«]?\d{1,3}$/u;
/** `bedienen.²`, `bedienen.^2^` and, as word processors leave it, `bedienen.2`. */
function withoutFigure(text: string, words: CitationWords): string {
  const raised = text.replace(/(?:\^\d{1,3}\^|[⁰¹²³⁴-⁹]{1,3})$/u, '');
  if (raised !== text && /[\p{P}\s]$/u.test(raised)) return raised.trimEnd();
  const word = FIGURED.exec(text.slice(-100))?.[1];
  return !word || words.hasFigure(word) ? text : text.replace(/\d{1,3}$/u, '');
}

/**
 * Whether a block quote does nothing but cite: a bracket with a citation, or the line behind another
 * block that a dash opens (`— Immanuel Kant, Was ist Aufklärung?`), but not in an exchange of dashes.
 */
export function isMereCitation(
  { form, text, start }: Quotation,
  previous: Quotation | null,
  lexicon: Lexicon,
): boolean {
  if (form !== 'block') return false;
  const words = citationWords(lexicon);
  const said = text.trim().replace(/[.\s]+$/u, '');
  if (openingOf(said) === 0 && isCitation(said.slice(1, -1), true, words)) return true;
  if (previous?.form !== 'block' || start - previous.end > GAP_UNITS_MAX) return false;
  return DASHED.test(said) && !DASHED.test(previous.text) && isCredit(said, words);
}

/** `— Immanuel Kant, Was ist Aufklärung?`: names, then a title. Who writes a sentence says more. */
function isCredit(said: string, words: CitationWords): boolean {
  const [name = '', ...title] = said.replace(/^\s*[—–]\s?/u, '').split(/[,:(]/u);
  return (
    said.length <= CREDIT_UNITS_MAX &&
    isCreditName(name, words) &&
    wordsIn(title) <= TITLE_WORDS_MAX
  );
}

/** `Immanuel Kant`, `Carla Lund of Ohio`: names and small words, but no clause. */
function isCreditName(name: string, words: CitationWords): boolean {
  const parts = name.trim().split(/\s+/u);
  return (
    parts.length <= NAME_WORDS_MAX && parts.every((w) => /^\p{Lu}/u.test(w) || words.isSmall(w))
  );
}

const wordsIn = (parts: readonly string[]): number => parts.join(' ').trim().split(/\s+/u).length;
