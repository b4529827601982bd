// Where a block quote says what it is taken from: `(Kant 1784, S. 482)`, `[@kant, p. 3]`, `(ebd.)`
// and the figure of a footnote are the writer's, not the source's, and nobody looks for them there.
// A block in brackets or behind a dash that does nothing but cite is no quotation at all.
//
// What looks like a date, an aside or a mark of the editor (`(im Mai 1945)`, `[…]`, `[sic]`) stays:
// words that are wrongly taken for a citation would be words that nobody checks. Linear.

import type { Quotation } from '../model/quotation.js';
import { textSpan } from '../text/offsets.js';

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

const PAGES = String.raw`\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s?(?:ff?\b)?\.?`;
/** `S. 482`, `Bd. 2, S. 3 f.`, `pp. 3–4` at the end: nothing else may follow. */
const LOCATORS = new RegExp(
  String.raw`(?:^|[\s,;:])(?:(?:S|Sp|pp?|Bd|vol|fol|Bl|Rn|Rz|Kap|ch)\.\s?${PAGES}[,;]?\s?)+$`,
  'iu',
);
/** The same again, and where. */
const AGAIN = new RegExp(
  String.raw`^(?:ebd|ebda|ebenda|ibid|ibidem|a\.\s?a\.\s?O|loc\.\s?cit|op\.\s?cit)\b[.,:]*\s?(?:${PAGES})?$`,
  'iu',
);
/** `@kant1784`, as Pandoc has it. */
const KEY = /^-?@\p{L}[\p{L}\p{N}_:.-]*,?$/u;
/** What a citation may begin with. */
const LEAD = /^(?:vgl\.|cf\.|see|siehe|zit\.\s?nach)\s+/iu;
/** `Kant 1784, 482` and `Kant 1784: 482`: names, a year and pages; `Kant 1784` has no pages. */
const NAME_YEAR = new RegExp(
  String.raw`^([^\d()]+?),?\s+\(?(?:1[4-9]|20)\d\d[a-z]?\)?(?:\s?[,:]\s?(${PAGES}))?$`,
  'u',
);
/** An author and what the rest is told from by: `Kant, Immanuel: …`, `Kant 1784, …`. */
const AUTHOR = /^\p{Lu}[\p{L}’'-]+(?:[,:]|\s\(?\d{4})/u;
/** Words beside names that a citation is written with. */
const SMALL =
  /^(?:von|van|de|der|den|des|dem|die|das|du|la|le|and|und|&|et|al\.|u\.|a\.|ed\.|eds\.|hg\.|hrsg\.|in:?|of|the)$/iu;
/** What stands before a year when it is a date, or the state of things. */
const NO_NAME =
  /^(?:Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Seit|Bis|Im|In|Um|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Spring|Summer|Autumn|Fall|Since|Until|About|By|As)$/u;

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether what stands in brackets says where words are taken from, and nothing else. */
function isCitation(inside: string, endsSentence: boolean): boolean {
  const cited = inside.trim().replace(/[.\s]+$/u, '');
  return cited.split(/;\s*/u).every((one) => isOne(one.replace(LEAD, ''), endsSentence));
}

function isOne(said: string, endsSentence: boolean): boolean {
  if (AGAIN.test(said)) return true;
  const named = NAME_YEAR.exec(said);
  if (named) return isAuthor(named[1]!) && (endsSentence || /^\d{1,3}\b/u.test(named[2] ?? ''));
  const located = LOCATORS.exec(said);
  const title = said.slice(0, located?.index);
  if (KEY.test(title)) return true;
  return located !== null && (isAuthor(title) || (endsSentence && AUTHOR.test(title)));
}

/** Names and small words alone, a year and the number of a volume: no sentence says less. */
const isAuthor = (words: string): boolean =>
  words
    .split(/[\s,:()/]+/u)
    .filter((word) => word !== '')
    .every((word) => (/^(?:\p{Lu}|\d{4}$)/u.test(word) && !NO_NAME.test(word)) || SMALL.test(word));

/**
 * A block quote without the citation and the footnote's figure at its end; any other quotation as
 * it is. `… zu sein. (Kant 1784, S. 482)` → `… zu sein.`
 */
export function withoutCitation(quotation: Quotation): Quotation {
  if (quotation.form !== 'block') return quotation;
  const text = withoutFigure(withoutBracket(quotation.text));
  if (text.length === quotation.text.length || text === '') return quotation;
  const { start } = quotation;
  return { ...quotation, ...textSpan(start, start + text.length), text };
}

function withoutBracket(text: string): string {
  const trimmed = text.replace(/[\s.,;]+$/u, '');
  const open = openingOf(trimmed);
  if (open <= 0) return text;
  const before = text.slice(0, open).trimEnd();
  const endsSentence = /[.!?…\])][“”"’»«]?$/u.test(before);
  return isCitation(trimmed.slice(open + 1, -1), endsSentence) ? before : text;
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
/** `Ziff.5`, `evtl.3`: a figure behind these is what is said. */
const SHORTENED = /^(?:abschn|ziff|evtl|bzgl|bspw|insb|mind|etwa|rund|sect|para|chap|approx)$/iu;

/** `bedienen.²`, `bedienen.^2^` and, as word processors leave it, `bedienen.2`. */
function withoutFigure(text: string): string {
  const raised = text.replace(/(?:\^\d{1,3}\^|[⁰¹²³⁴-⁹]{1,3})$/u, '');
  if (raised !== text && /[\p{P}\s]$/u.test(raised)) return raised.trimEnd();
  const word = FIGURED.exec(text.slice(-100))?.[1];
  return !word || SHORTENED.test(word) ? text : text.replace(/\d{1,3}$/u, '');
}

/**
 * Whether a block quote does nothing but cite: a bracket with a citation, or the line behind another
 * block that a dash opens (`— Immanuel Kant, Was ist Aufklärung?`), but not in an exchange of dashes.
 */
export function isMereCitation(
  { form, text, start }: Quotation,
  previous: Quotation | null,
): boolean {
  if (form !== 'block') return false;
  const said = text.trim().replace(/[.\s]+$/u, '');
  if (openingOf(said) === 0 && isCitation(said.slice(1, -1), true)) return true;
  if (previous?.form !== 'block' || start - previous.end > GAP_UNITS_MAX) return false;
  return DASHED.test(said) && !DASHED.test(previous.text) && isCredit(said);
}

/** `— Immanuel Kant, Was ist Aufklärung?`: names, then a title. Who writes a sentence says more. */
function isCredit(said: string): boolean {
  const [name = '', ...title] = said.replace(/^\s*[—–]\s?/u, '').split(/[,:(]/u);
  return said.length <= CREDIT_UNITS_MAX && isCreditName(name) && words(title) <= TITLE_WORDS_MAX;
}

/** `Immanuel Kant`, `Carla Lund of Ohio`: names and small words, but no clause. */
function isCreditName(name: string): boolean {
  const parts = name.trim().split(/\s+/u);
  return parts.length <= NAME_WORDS_MAX && parts.every((w) => /^\p{Lu}/u.test(w) || SMALL.test(w));
}

const words = (parts: readonly string[]): number => parts.join(' ').trim().split(/\s+/u).length;
