// Minutes of the German Bundestag in its own XML (`dbtplenarprotokoll`): who spoke, as the
// stenographers took it down.
//
// A speech begins with a paragraph of the class `redner` or, for the chair, a `name`; both are the
// label of a turn. What stands in `redner` itself is data, not text. Interjections and applause
// (`kommentar`) stay in the text, as captions.

import { SaxesParser } from 'saxes';
import type { Turn } from '../model/source.js';
import { textSpan } from '../text/offsets.js';
import { InputError } from '../util/errors.js';
import type { OwnWords, Reading } from './reader.js';
import { piecesOf } from './references.js';
import { textWriter } from './text-writer.js';
import { labelReader } from './turns/speakers.js';

const ROOT = 'dbtplenarprotokoll';
/** Where the words stand; all else is lists and data. */
const BODY = 'sitzungsverlauf';
const SILENT = new Set(['redner', 'a', 'fussnote']);

/**
 * Reads minutes of the Bundestag.
 *
 * @throws InputError `source/damaged` (no XML), `source/unknown-format` (XML of something else)
 */
export function readMinutes(raw: string, path: string): Reading {
  const minutes = minutesWriter(raw, path);
  const parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });
  let last = 0;
  parser.on('error', (error) => {
    const [, line, column, why = error.message] = /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
    throw new InputError('source/damaged', `This XML is damaged: ${why}`, {
      file: path,
      ...(line && column ? { line: Number(line), column: Number(column) + 1 } : {}),
      hint: 'Download the minutes again.',
    });
  });
  parser.on('text', () => {
    minutes.text(last, parser.position - 1);
  });
  parser.on('cdata', (value) => {
    minutes.text(parser.position - 3 - value.length, parser.position - 3);
    last = parser.position;
  });
  parser.on('comment', () => {
    last = parser.position + 1;
  });
  parser.on('opentag', ({ name, attributes }) => {
    minutes.open(name, attributes);
    last = parser.position;
  });
  parser.on('closetag', ({ name }) => {
    minutes.close(name);
    last = parser.position;
  });
  parser.write(raw).close();
  return minutes.done();
}

/** Takes the XML's events in order. */
function minutesWriter(raw: string, path: string) {
  const writer = textWriter();
  const readLabel = labelReader();
  const turns: { speaker: string | null; label: [number, number]; start: number; end: number }[] =
    [];
  let own: OwnWords = { lang: 'de' };
  let depth = 0;
  let isBody = false;
  let silent = 0;
  let block: { name: string; isLabel: boolean; start: number; label: string } | null = null;

  function open(name: string, attributes: Record<string, string>): void {
    if (depth++ === 0) own = root(name, attributes, path);
    if (name === BODY) isBody = true;
    if (SILENT.has(name)) silent += 1;
    if (!isBody || silent > 0) return;
    if (name === 'p' || name === 'name' || name === 'kommentar') {
      const isLabel = name === 'name' || attributes['klasse'] === 'redner';
      writer.open(name === 'kommentar' ? 'caption' : 'paragraph');
      block = { name, isLabel, start: writer.length + (writer.length > 0 ? 2 : 0), label: '' };
    }
  }

  function close(name: string): void {
    depth -= 1;
    if (SILENT.has(name)) silent -= 1;
    if (name === BODY) isBody = false;
    if (block?.name !== name || silent > 0) return;
    writer.end();
    if (block.isLabel) label(block.label, block.start, writer.length);
    else extend();
    block = null;
  }

  function label(words: string, start: number, end: number): void {
    if (end <= start) return;
    const speaker = readLabel(words.trim().replace(/:$/, ''))?.name ?? null;
    turns.push({ speaker, label: [start, end], start: end, end });
  }

  function extend(): void {
    const turn = turns.at(-1);
    if (turn) turn.end = writer.length;
  }

  return {
    open,
    close,
    text(start: number, end: number): void {
      if (!block || silent > 0 || end <= start) return;
      const pieces = piecesOf(raw, start, end);
      writer.pieces(pieces, { keepsEnds: true });
      if (block.isLabel) block.label += pieces.map(({ value }) => value).join('');
    },
    done: (): Reading => ({
      ...writer.done(raw),
      kind: 'transcript',
      turns: turns.flatMap(({ speaker, label: [from, to], end }): Turn[] =>
        end > to + 2 ? [{ speaker, label: textSpan(from, to), ...textSpan(to + 2, end) }] : [],
      ),
      ownWords: own,
    }),
  };
}

function root(name: string, attributes: Record<string, string>, path: string): OwnWords {
  if (name !== ROOT) {
    throw new InputError('source/unknown-format', `This XML has the root “${name}”.`, {
      file: path,
      hint: 'Of XML, only minutes of the Bundestag (“dbtplenarprotokoll”) can be read; save other texts as HTML or text.',
    });
  }
  const [period, number, date] = ['wahlperiode', 'sitzung-nr', 'sitzung-datum'].map(
    (key) => attributes[key],
  );
  const title = period && number ? { title: `Plenarprotokoll ${period}/${number}` } : {};
  const day = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(date ?? '');
  const published = day ? { published: `${day[3]}-${day[2]}-${day[1]}` } : {};
  return { lang: 'de', ...title, ...published };
}
