// Minutes of the German Bundestag in its own XML (`dbtplenarprotokoll`): who spoke, as the
// stenographers took it down.
//
// A speech begins with a paragraph of the class `redner` or, for the chair, a `name`; both are the
// label of a turn. What stands in `redner` itself is data, not text. Interjections and applause
// (`kommentar`) stay in the text, as captions.

import { SaxesParser } from 'saxes';
import { InputError } from '../util/errors.js';
import { minutesWriter } from './minutes/writer.js';
import type { OwnWords, Reading } from './reader.js';

/** The first element of such minutes. */
export const MINUTES_ROOT = 'dbtplenarprotokoll';

/**
 * Reads minutes of the Bundestag.
 *
 * @throws InputError `source/damaged` (no XML), `source/unknown-format` (XML of something else)
 */
export function readMinutes(raw: string, path: string): Reading {
  const minutes = minutesWriter(raw);
  let own: OwnWords | null = null;
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
    own ??= root(name, attributes, path);
    minutes.open(name, attributes);
    last = parser.position;
  });
  parser.on('closetag', ({ name }) => {
    minutes.close(name);
    last = parser.position;
  });
  parser.write(raw).close();
  return { ...minutes.done(), ownWords: own ?? {} };
}

function root(name: string, attributes: Record<string, string>, path: string): OwnWords {
  if (name !== MINUTES_ROOT) {
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
