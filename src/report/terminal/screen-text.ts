// Text that is safe to print: what a terminal or a bidirectional renderer would obey is shown as
// an escape instead. Sources and claims are hostile, and this is the only way to the screen.

/**
 * Controls, format characters and lone surrogates. Joiners and soft hyphens belong to words and
 * do nothing to a terminal.
 */
const OBEYED = /(?![\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const BLANKS = /[ \t\n\r]+/g;

/** Wide in a terminal: the East Asian blocks and the pictographs. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /[\p{Mn}\p{Me}\u00AD\u200C\u200D]/u;

/**
 * One line of text that nothing obeys.
 *
 * `a\x1b[31mb → a\u{1b}[31mb`; white space becomes single spaces.
 */
export const screenText = (text: string): string => escapeObeyed(text.replace(BLANKS, ' '));

/** The same, the blanks as they are: `a\x1bb → a\u{1b}b`. */
export const escapeObeyed = (text: string): string =>
  text.replace(OBEYED, (unit) => `\\u{${unit.codePointAt(0)?.toString(16)}}`);

/** How many columns a safe text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

function columnsOfOne(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (NARROWEST.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/**
 * Cuts a text into parts that fit: the first in `first` columns, the others in `width`. A part has
 * at least one character unless there is no room for the first at all. One pass.
 */
export function cutToColumns(text: string, first: number, width: number): string[] {
  const parts: string[] = [];
  let [start, at, used, room] = [0, 0, 0, first];
  for (const character of text) {
    const columns = columnsOfOne(character);
    if (used + columns > room && (used > 0 || parts.length === 0)) {
      parts.push(text.slice(start, at));
      [start, used, room] = [at, 0, width];
    }
    used += columns;
    at += character.length;
  }
  parts.push(text.slice(start));
  return parts;
}
