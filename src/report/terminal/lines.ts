// Styled pieces of text → lines of a terminal: made safe, wrapped at words, coloured if wished.
// Every piece passes through `screenText` here, so no caller can forget it. Linear.

import { columnsOf, cutToColumns, screenText } from './screen-text.js';

/** What a piece is; how it looks is decided here. */
export type Style =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'fail'
  | 'warn'
  | 'pass'
  /** A word that differs, in the quotation and in the source. */
  | 'removed'
  | 'inserted';

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export interface Screen {
  readonly colour: boolean;
  /** Width of a line. */
  readonly columns: number;
}

const CODES: Readonly<Record<Style, string>> = {
  plain: '',
  faint: '2',
  strong: '1',
  fail: '1;31',
  warn: '1;33',
  pass: '32',
  removed: '1;4;31',
  inserted: '1;4;32',
};

/** The narrowest column of text; a smaller terminal wraps by itself. */
const TEXT_COLUMNS_MIN = 20;

export const piece = (text: string, style: Style = 'plain'): Piece => ({ text, style });

/** Without colours, differing words stand in brackets as `git diff --word-diff` has them. */
function bracketed({ text, style }: Piece): string {
  if (style === 'removed') return `[-${text}-]`;
  if (style === 'inserted') return `{+${text}+}`;
  return text;
}

/**
 * Prints pieces as one paragraph. `label` opens the first line; later ones are indented to it.
 */
export function paragraph(label: string, pieces: readonly Piece[], screen: Screen): string {
  const indent = columnsOf(label);
  const width = Math.max(TEXT_COLUMNS_MIN, screen.columns - indent);
  const lines = wrap(pieces, width, screen);
  return lines.map((line, index) => `${index ? ' '.repeat(indent) : label}${line}`).join('\n');
}

function wrap(pieces: readonly Piece[], width: number, screen: Screen): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const breakLine = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const word of wordsOf(pieces, screen)) {
    const columns = columnsOf(
      word
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    if (used > 0 && used + columns > width) breakLine();
    for (const { text, style } of word) {
      const own = used === 0 ? text.trimStart() : text;
      const parts = columns > width ? cutToColumns(own, width - used, width) : [own];
      parts.forEach((part, index) => {
        if (index) breakLine();
        line += coloured(part, style, screen);
        used += columnsOf(part);
      });
    }
  }
  if (line !== '') breakLine();
  return lines;
}

/** Safe words, each with the space after it; a word may change its style in the middle. */
function* wordsOf(pieces: readonly Piece[], { colour }: Screen): Generator<Piece[]> {
  let word: Piece[] = [];
  for (const each of pieces) {
    const safe = screenText(colour ? each.text : bracketed(each));
    for (const text of safe.split(/(?<= )/)) {
      word.push({ text, style: each.style });
      if (!text.endsWith(' ')) continue;
      yield word;
      word = [];
    }
  }
  if (word.length) yield word;
}

function coloured(text: string, style: Style, { colour }: Screen): string {
  const code = CODES[style];
  if (!colour || code === '' || text === '') return text;
  const words = text.trimEnd();
  return `\u001B[${code}m${words}\u001B[0m${text.slice(words.length)}`;
}
