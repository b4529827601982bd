// What `extract` prints: JSON for machines, a table for people.

import type { Quotation, Result, Source } from '../schema/result.generated.js';
import { printable } from '../text/printable.js';

/** The public form of an extraction, one source an entry. */
export function extractJson({ sources }: Result): string {
  const rows = sources
    .filter(({ failure }) => failure === null)
    .map(({ path, lang, quotations }) => ({ path, lang, quotations }));
  return `${JSON.stringify({ schemaVersion: 1, sources: rows }, null, 2)}\n`;
}

/** One line a quotation: line of the text, who, by what words, what. */
export function extractTable({ sources }: Result, columns: number): string {
  return sources
    .filter(({ failure }) => failure === null)
    .map((source) => sourceTable(source, columns))
    .join('\n');
}

function sourceTable(source: Source, columns: number): string {
  const quotations = source.quotations ?? [];
  const named = quotations.filter(({ speaker }) => speaker !== null).length;
  const rows = quotations.map((quotation) => cells(source, quotation));
  const widths = [0, 1, 2].map((cell) =>
    Math.min(28, Math.max(0, ...rows.map((row) => row[cell]?.length ?? 0))),
  );
  const lines = rows.map((row) =>
    clip(
      row
        .map((text, cell) => clip(text, widths[cell] ?? columns).padEnd(widths[cell] ?? 0))
        .join('  '),
      columns,
    ),
  );
  return `${printable(source.path)}: ${count(quotations.length, 'quotation')}, ${named} with a speaker\n${lines
    .map((line) => `${line.trimEnd()}\n`)
    .join('')}`;
}

function cells({ text }: Source, { start, end, speaker }: Quotation): string[] {
  const line = (text ?? '').slice(0, start).split('\n').length;
  return [
    `  line ${line}`,
    speaker ? speaker.name : '–',
    speaker ? speaker.cue.text : '',
    (text ?? '').slice(start, end),
  ].map((cell) => printable(cell.replaceAll(/\s+/g, ' ')));
}

const clip = (text: string, units: number): string =>
  text.length <= units ? text : `${text.slice(0, Math.max(0, units - 1))}…`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
