// What `extract` prints: JSON for machines, a table for people.

import type { ExtractedSource, Extraction } from '../pipeline/extraction.js';
import { columnsOf, cutToColumns, screenText } from '../report/terminal/screen-text.js';
import { jsonText } from '../util/json-out.js';

/** The public form of an extraction, one source an entry. */
export const extractJson = ({ sources }: Extraction): string =>
  jsonText({ schemaVersion: 1, sources });

/** One line a quotation: its line in the file, who, by what words, what. */
export const extractTable = ({ sources }: Extraction, columns: number): string =>
  sources.map((source) => sourceTable(source, columns)).join('\n');

/** Of speaker and cue; the quotation gets what is left. */
const CELL_COLUMNS_MAX = 28;
/** A quotation cut shorter than this tells nothing: then the terminal may wrap. */
const QUOTATION_COLUMNS_MIN = 24;

const HEADINGS = ['line', 'speaker', 'cue', 'quotation'];

function sourceTable({ path, part, quotations }: ExtractedSource, columns: number): string {
  const named = quotations.filter(({ speaker }) => nameOf(speaker) !== null).length;
  const noun = quotations.length === 1 ? 'quotation' : 'quotations';
  const told = part === 'main-content' ? ' (main content; --whole-page reads all)' : '';
  const heading = `${screenText(path)}${told}: ${quotations.length} ${noun}, ${named} with a speaker\n`;
  if (quotations.length === 0) return heading;
  const rows = [
    HEADINGS,
    ...quotations.map(({ line, speaker, text }) =>
      [`${line}`, nameOf(speaker) ?? '–', speaker?.cue.text ?? '', text].map(screenText),
    ),
  ];
  const widths = [0, 1, 2].map((cell) =>
    Math.min(CELL_COLUMNS_MAX, Math.max(...rows.map((row) => columnsOf(row[cell] ?? '')))),
  );
  const used = widths.reduce((sum, width) => sum + width + 2, 2);
  const rest = Math.max(QUOTATION_COLUMNS_MIN, columns - used);
  const lines = rows.map((row) =>
    row
      .map((text, cell) => fitted(text, widths[cell] ?? rest, cell === 0))
      .join('  ')
      .trimEnd(),
  );
  return `${heading}${lines.map((line) => `  ${line}\n`).join('')}`;
}

/**
 * A pronoun that the text gives nobody for is no name: its cue tells what there is. Whoever is only
 * near the words (`a spokesman for Hart said`) is asked after.
 */
function nameOf(speaker: ExtractedSource['quotations'][number]['speaker']): string | null {
  if (!speaker || (speaker.via === 'pronoun' && speaker.name === speaker.text)) return null;
  return speaker.doubt ? `${speaker.name} ?` : speaker.name;
}

/** A text cut or filled to a width; numbers stand at the right. */
function fitted(text: string, columns: number, isNumber: boolean): string {
  const cut =
    columnsOf(text) <= columns ? text : `${cutToColumns(text, columns - 1, columns)[0] ?? ''}…`;
  const fill = ' '.repeat(Math.max(0, columns - columnsOf(cut)));
  return isNumber ? fill + cut : cut + fill;
}
