// A stretch of HTML → its tags and its text, by the rules of the HTML tokenizer's data state.
//
// Tags are only found here, not understood: the parser does that. Text is taken out so that its
// place in the file stays known. Comments, declarations and broken tags are nothing.

/** A tag as written, or the text between two. Offsets are into the stretch. */
export interface HtmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  /** Lower-case element name; empty for text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /^<\/?([A-Za-z][^\t\n\r\f />]*)/;

/** The pieces of a stretch of HTML, in order. Linear. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', name: '', start: from, end: to });
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, from))) {
    const next = html.charAt(at + 1);
    const isTag = isLetter(next) || (next === '/' && isLetter(html.charAt(at + 2)));
    if (!isTag && next !== '!' && next !== '?' && next !== '/') continue;
    text(at);
    from = isTag ? tagEnd(html, at) : bogusEnd(html, at);
    // A tag that nothing ends swallows the rest, as it does in a browser.
    if (from < 0) return pieces;
    if (isTag) {
      const name = (NAME.exec(html.slice(at, from))?.[1] ?? '').toLowerCase();
      pieces.push({ kind: next === '/' ? 'close' : 'open', name, start: at, end: from });
    }
  }
  text(html.length);
  return pieces;
}

const isLetter = (unit: string): boolean => /^[A-Za-z]$/.test(unit);

/** The end of a comment, declaration or processing instruction; -1 when there is none. */
function bogusEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    if (html.startsWith('>', at + 4)) return at + 5;
    if (html.startsWith('->', at + 4)) return at + 6;
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? -1 : end + 3;
  }
  const end = html.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/** The end of a tag: the first `>` that is not in a quoted attribute value. */
function tagEnd(html: string, at: number): number {
  let afterEquals = false;
  for (let index = at; index < html.length; index++) {
    const unit = html.charAt(index);
    if (unit === '>') return index + 1;
    if (afterEquals && (unit === '"' || unit === "'")) {
      index = html.indexOf(unit, index + 1);
      if (index < 0) return -1;
      afterEquals = false;
    } else if (unit === '=') afterEquals = true;
    else if (!/[\t\n\r\f ]/.test(unit)) afterEquals = false;
  }
  return -1;
}
