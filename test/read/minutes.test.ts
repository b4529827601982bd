// Minutes of the Bundestag: speeches and the chair become turns, data and lists stay out.

import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { sourceFile } from './files.js';

const open = (content: string) => read(sourceFile('20012.xml', content));

const MINUTES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll wahlperiode="20" sitzung-nr="12" sitzung-datum="27.01.2022">
<vorspann><p>Inhaltsverzeichnis</p></vorspann>
<sitzungsverlauf><sitzungsbeginn><name>Präsidentin Bärbel Bas:</name><p klasse="J">Guten Morgen!</p></sitzungsbeginn>
<rede id="1"><p klasse="redner"><redner id="11"><name><vorname>Anna</vorname><nachname>Berg</nachname></name></redner>Dr. Anna Berg (SPD):</p>
<p klasse="J_1">Frau Präsidentin! Wir bauen &amp; bauen.</p><kommentar>(Beifall bei der SPD)</kommentar>
<p klasse="O">Und wir <!-- nicht -->sparen.</p></rede></sitzungsverlauf>
<anlagen><p>Anlage</p></anlagen></dbtplenarprotokoll>`;

test('each speaker has a turn, and lists and data are left out', async () => {
  const { text, turns, meta } = await open(MINUTES);
  expect(text).not.toMatch(/Inhaltsverzeichnis|Anlage|Vorname|nicht/);
  expect(
    turns.map(({ speaker, label, start, end }) => [
      speaker,
      text.slice(label.start, label.end),
      text.slice(start, end),
    ]),
  ).toEqual([
    ['Präsidentin Bärbel Bas', 'Präsidentin Bärbel Bas:', 'Guten Morgen!'],
    [
      'Dr. Anna Berg',
      'Dr. Anna Berg (SPD):',
      'Frau Präsidentin! Wir bauen & bauen.\n\n(Beifall bei der SPD)\n\nUnd wir sparen.',
    ],
  ]);
  expect(meta).toMatchObject({
    kind: 'transcript',
    lang: 'de',
    title: 'Plenarprotokoll 20/12',
    published: '2022-01-27',
  });
});

test('what is called at a speaker is not theirs, and they go on after it', async () => {
  const called =
    '(Beifall bei der SPD – Max Muster [CDU/CSU]: Das stimmt nicht! – Zuruf von der AfD)';
  const { text, turns } = await open(MINUTES.replace('(Beifall bei der SPD)', called));
  expect(turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
    ['Präsidentin Bärbel Bas', 'Guten Morgen!'],
    ['Dr. Anna Berg', 'Frau Präsidentin! Wir bauen & bauen.'],
    ['Max Muster', 'Das stimmt nicht!'],
    ['Dr. Anna Berg', 'Und wir sparen.'],
  ]);
});

test('every word leads back to the file', async () => {
  const { text, map } = await open(MINUTES);
  for (const words of ['Guten', 'Dr. Anna', 'bauen.', 'Beifall', 'sparen']) {
    const raw = map.toRaw(textOffset(text.indexOf(words)));
    expect(MINUTES.slice(raw, raw + words.length)).toBe(words);
  }
});

test.for([
  ['cut off', MINUTES.slice(0, 700), 'source/damaged'],
  ['empty', '', 'source/damaged'],
  [
    'an entity of its own',
    '<!DOCTYPE a [<!ENTITY x "y">]><dbtplenarprotokoll>&x;</dbtplenarprotokoll>',
    'source/damaged',
  ],
  ['another root', '<feed><p>Ja.</p></feed>', 'source/unknown-format'],
] as const)('XML that is no minutes is refused, and named: %s', async ([, content, code]) => {
  await expect(open(content)).rejects.toMatchObject({ code, file: '20012.xml' });
});
