// What `text` prints: a paragraph a row, its place at the left; the bare text; or JSON.

import type { VisibleBlock, VisibleSource, VisibleText } from '../pipeline/visible-text.js';
import { timeOf } from '../report/figures.js';
import { columnsOf, cutToColumns, screenText } from '../report/terminal/screen-text.js';
import { jsonText } from '../util/json-out.js';
import { factsLine } from './source-facts.js';

/** The public form, one source an entry. */
export const textJson = ({ sources }: VisibleText): string =>
  jsonText({ schemaVersion: 1, sources });

/** The text and nothing else; of several sources one after the other. */
export const textPlain = ({ sources }: VisibleText): string =>
  sources.map((source) => `${safeLines(source.text.trim()).join('\n')}\n`).join('\n');

/** The text with the place of every paragraph. */
export const textPages = ({ sources }: VisibleText, columns: number): string =>
  sources.map((source) => sourcePages(source, columns)).join('\n');

/** Narrower text is no text: then the terminal may wrap. */
const TEXT_COLUMNS_MIN = 30;

function sourcePages(source: VisibleSource, columns: number): string {
  const places = source.blocks.map(placeWords);
  const width = Math.max(0, ...places.map(columnsOf));
  const rest = Math.max(TEXT_COLUMNS_MIN, columns - width - 5);
  const rows = source.blocks.flatMap((block, index) => {
    const lines = safeLines(SIGNS[block.kind] + block.text);
    const parts = lines.flatMap((line) => wrapped(line, rest));
    return parts.map((part, at) => {
      const place = at === 0 ? (places[index] ?? '') : '';
      return `  ${' '.repeat(width - columnsOf(place))}${place}  ${part}`.trimEnd();
    });
  });
  const facts = factsLine(source);
  return `${heading(source)}\n${facts === null ? '' : `  ${facts}\n`}${rows.map((row) => `${row}\n`).join('')}`;
}

/** What tells a block from a paragraph, as people write it. */
const SIGNS: Readonly<Record<VisibleBlock['kind'], string>> = {
  heading: '# ',
  paragraph: '',
  caption: '▫ ',
  'list-item': '• ',
  'block-quote': '❯ ',
  'table-cell': '| ',
  code: '` ',
};

function heading(source: VisibleSource): string {
  const { path, kind, kindGuessed, lang, made, text, turns, part, struckUnits = 0 } = source;
  const guessed = kindGuessed ? ' (guessed)' : '';
  const facts = [
    `${kind}${guessed}`,
    lang === 'und' ? 'language unknown' : lang,
    ...(made === 'text' ? [] : [made]),
    counted(text.length, 'unit'),
    ...(turns.length ? [counted(turns.length, 'turn')] : []),
    ...(part === 'main-content' ? ['main content only (--whole-page reads all)'] : []),
    ...(part === 'whole-page' ? ['whole page'] : []),
    ...(struckUnits ? [`${counted(struckUnits, 'struck-out unit')} left out`] : []),
  ];
  return `${screenText(path)}: ${facts.join(', ')}`;
}

/** `1 turn`, `2 turns`. */
const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `p. 12`, `12:41` of a recording, else line and column. */
function placeWords({ page, time, line, column }: VisibleBlock): string {
  if (page !== null) return `p. ${page}`;
  return timeOf(time) ?? `${line}:${column}`;
}

/** Lines that no terminal obeys; line ends stay, since hyphens before them count. */
const safeLines = (text: string): string[] => text.split(/\r\n?|\n/).map(screenText);

/** A line cut at spaces to a width. */
function wrapped(line: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of line.split(' ').flatMap((word) => cutToColumns(word, width, width))) {
    if (part !== '' && columnsOf(part) + 1 + columnsOf(word) > width) {
      parts.push(part);
      part = word;
    } else part = part === '' ? word : `${part} ${word}`;
  }
  return [...parts, part];
}
