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
const DASHED = /^\s*[—–]\s?\p{Lu}/u;
/** A bracket that says more than this is text. */
const CITATION_UNITS_MAX = 400;

/** A page, a column, a volume: `S. 482`, `pp. 3–4`, `Bd. 2`. */
const LOCATOR = /(?:^|[\s,;:(])(?:S|Sp|p|pp|Bd|vol|fol|Bl|Rn|Rz|Nr|no|Kap|ch)\.\s*\d/iu;
/** The same again. */
const AGAIN =
  /^(?:vgl\.\s+|cf\.\s+)?(?:ebd|ebda|ebenda|ibid|ibidem|a\.\s?a\.\s?O|loc\.\s?cit|op\.\s?cit)\b/iu;
/** `@kant1784`, as Pandoc has it. */
const KEY = /^(?:[^@\s]+\s+)?-?@\p{L}[\p{L}\p{N}_:.-]*/u;
/** `Kant 1784, 482` and `Kant 1784: 482`: a name, a year and a page. */
const NAME_YEAR_PAGE =
  /\p{Lu}[\p{L}.’'-]+,?\s+\(?1[4-9]\d\d[a-z]?\)?\s*[,:]\s*\d|\p{Lu}[\p{L}.’'-]+,?\s+\(?20\d\d[a-z]?\)?\s*[,:]\s*\d/u;
/** `Kant 1784` and nothing else: counts only behind the end of a sentence. */
const NAME_YEAR =
  /^(?:vgl\.\s+|cf\.\s+|see\s+)?(\p{Lu}[\p{L}.’'-]+)(?:,?\s+(?:et al\.|u\.\s?a\.))?,?\s+(?:1[4-9]|20)\d\d[a-z]?$/u;
/** What stands before a year when it is a date. */
const NO_NAME =
  /^(?:Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Seit|Bis|Im|In|Um|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Spring|Summer|Autumn|Fall|Since|Until|About|By)$/u;

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether what stands in brackets says where words are taken from. */
function isCitation(inside: string, endsSentence: boolean): boolean {
  const said = inside.trim();
  if (LOCATOR.test(said) || AGAIN.test(said) || KEY.test(said) || NAME_YEAR_PAGE.test(said)) {
    return true;
  }
  const name = endsSentence ? NAME_YEAR.exec(said)?.[1] : undefined;
  return name !== undefined && !NO_NAME.test(name);
}

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

/** `bedienen.²`, `bedienen.^2^` and, as word processors leave it, `bedienen.2`. */
function withoutFigure(text: string): string {
  const raised = text.replace(/(?:\^\d{1,3}\^|[⁰¹²³⁴-⁹]{1,3})$/u, '');
  if (raised !== text && /[\p{P}\s]$/u.test(raised)) return raised.trimEnd();
  return text.replace(/(?<=\p{L}[“”"»«]?[.!?…][“”"»«]?)\d{1,3}$/u, '');
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
  return DASHED.test(said) && !DASHED.test(previous.text) && said.length <= CREDIT_UNITS_MAX;
}
