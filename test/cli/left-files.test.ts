// Files that a folder holds and nobody read, and inputs that were named in vain.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const MINUTES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll wahlperiode="21" sitzung-nr="1"><sitzungsverlauf><rede id="r">
<p klasse="redner"><redner id="1"><name><vorname>Carla</vorname><nachname>Lund</nachname>
<fraktion>SPD</fraktion></name></redner>Carla Lund (SPD):</p>
<p klasse="J">Die Brücke wird vor dem Herbst nicht für alle geöffnet.</p>
</rede></sitzungsverlauf></dbtplenarprotokoll>
`;
const QUOTED = 'Die Brücke wird vor dem Herbst nicht für alle geöffnet';
const DRAFT = `„${QUOTED}“, sagte Carla Lund.\n`;
const FILES = { 'draft.md': DRAFT, 'q/talk.txt': 'Das Wetter war schön.\n' };

describe('a folder of sources', () => {
  test('has minutes of the Bundestag among them, known by their first element', () => {
    const folder = project({ ...FILES, 'q/plenum.xml': MINUTES });
    const { code, out } = wortlaut(['check', 'draft.md', '--against', 'q'], folder);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('2 sources') });
    expect(wortlaut(['find', QUOTED, 'q'], folder).out).toContain('q/plenum.xml:6:15');
    expect(wortlaut(['init', 'q'], folder).out).toContain('- plenum.xml: transcript, de');
  });

  test.each([
    ['another XML', 'feed.xml', '<?xml version="1.0"?><rss>dbtplenarprotokoll</rss>'],
    ['JSON that may be a transcript', 'talk.json', '{"segments": []}'],
    ['a format that is not read', 'letter.rtf', '{\\rtf1 words}'],
    ['a file without an ending', 'notes', 'words'],
  ])('tells in a line that it did not read %s', (_, name, text) => {
    const folder = project({ ...FILES, [`q/${name}`]: text });
    const { err } = wortlaut(['find', 'Das Wetter war schön', 'q'], folder);
    expect(err.split('\n')[0]).toBe(
      `q/${name}: warning: the file was not read; name it to have it read`,
    );
    const checked = wortlaut(['check', 'draft.md', '--against', 'q'], folder);
    expect(checked.out).toContain(`Warning q/${name} the file was not read`);
    expect(checked.code).toBe(1);
  });

  test('tells nothing of files that never were meant as sources', () => {
    const ours = { 'q/sources.json': '{"sources": {}}', 'q/c.json': '{"claims": []}' };
    const others = { 'q/page_files/a.css': 'p {}', 'q/b.PNG': 'x', 'q/.hidden': 'x' };
    const { err } = wortlaut(
      ['find', 'Das Wetter war schön', 'q'],
      project({ ...FILES, ...ours, ...others }),
    );
    expect(err).toBe('');
  });

  test('names a few of many files, in one warning', () => {
    const many = Object.fromEntries('abcdefgh'.split('').map((name) => [`q/${name}.rtf`, 'x']));
    const { err } = wortlaut(['extract', 'q'], project({ ...FILES, ...many }));
    expect(err).toContain('q/a.rtf: warning: the file was not read, nor were "q/b.rtf", ');
    expect(err).toContain('"q/f.rtf" and 2 more; name it');
    expect(err.match(/warning/g)).toHaveLength(1);
  });

  test('without any says truly what would be one', () => {
    const { code, err } = wortlaut(['find', 'words', 'q'], project({ 'q/feed.xml': '<rss/>' }));
    expect(code).toBe(2);
    expect(err).toContain('or in .xml if they are minutes of the Bundestag');
    expect(err).toContain('Other files are read when they are named');
  });
});

test('sources.json among named files is passed over, and alone it is an error', () => {
  const folder = project({ ...FILES, 'q/sources.json': '{"sources": {}}' });
  const both = wortlaut(['extract', 'q/sources.json', 'q/talk.txt'], folder);
  expect(both.code).toBe(0);
  expect(both.err).toContain('q/sources.json: warning: the file was passed over');
  expect(wortlaut(['extract', 'q/sources.json'], folder).code).toBe(2);
});

test('sources that could not be read are not among those that do not have the words', () => {
  const folder = project({ ...FILES, 'q/more.txt': 'Es regnet.', 'q/bad.txt': 'a\u0000b\u0000' });
  const { out } = wortlaut(['find', 'Das Wetter war schön', 'q'], folder);
  expect(out).toContain('Not in 1 other source. 1 other source could not be read.');
});

test('a draft without quotations is an error, whatever else there is to tell', () => {
  const files = { ...FILES, 'draft.md': 'Kein Wort.\n', 'q/letter.rtf': 'x' };
  const { code, out } = wortlaut(['check', 'draft.md', '--against', 'q'], project(files));
  expect(code).toBe(2);
  expect(out).toContain('the draft has no quotation');
});

test.each(['report', 'review'])(
  '%s of a draft without its sources explains and ends',
  (command) => {
    const folder = project(FILES);
    const { code, out, err } = wortlaut([command, 'draft.md'], folder);
    expect(code).toBe(2);
    expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain('for a draft, name what it quotes from');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);

test('a folder that a claim cites as its source is told at the claim', () => {
  const claims = JSON.stringify({ source: '.', claims: [{ quote: 'words of a folder' }] });
  const { code, out } = wortlaut(['check'], project({ 'claims/a.json': claims }));
  expect(code).toBe(2);
  expect(out).toContain('Error claims/a.json:1:');
});

test('a rule that nobody knows is told with its place in the config', () => {
  const files = {
    'wortlaut.config.json': '{\n  "rules": { "ambigous": "warn" }\n}',
    'claims/a.json': JSON.stringify({ source: 'a.txt', claims: [{ quote: 'It rained today' }] }),
    'claims/a.txt': 'It rained today.',
  };
  const { code, out } = wortlaut(['check'], project(files));
  expect(code).toBe(2);
  expect(out).toMatch(/wortlaut\.config\.json:2:\d+ There is no rule "ambigous"/);
});
