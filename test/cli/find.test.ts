// `wortlaut find`: one quotation, looked up.

import { describe, expect, test } from 'vitest';
import { SPEECH, TOWN } from './draft-files.js';
import { project, wortlaut } from './spawn.js';

const NOT_OPEN = 'The bridge will not open before autumn';

describe('find', () => {
  test('tells verdict, place, the words around and who says them', () => {
    const { code, out, err } = wortlaut(['find', NOT_OPEN, 'said'], project(TOWN));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [heading, words, who] = out.split('\n');
    expect(heading).toBe('✓ Word for word · said/minutes.txt:1:13');
    expect(words).toContain(`>>${NOT_OPEN}<<. I am sorry.`);
    expect(who).toContain('said by Carla Lund');
  });

  test('lists every source that has the words, the best first, and marks what differs', () => {
    const { out } = wortlaut(['find', NOT_OPEN, 'said/speech.txt', 'said'], project(TOWN));
    expect(out.indexOf('said/minutes.txt:1:13')).toBeLessThan(out.indexOf('said/speech.txt:1:15'));
    expect(out).toContain('[-not-]');
  });

  test.each<[string, string[], number]>([
    ['the words as they stand', ['will pay for it', 'said/speech.txt'], 0],
    ['words in quotation marks', ['„will pay for it“', 'said/speech.txt'], 0],
    ['a folder among the sources', ['Nobody was ever at risk', 'said'], 0],
    ['a word that matters', ['The bridge will not open before', 'said/speech.txt'], 1],
    ['words that nobody said', ['The harbour is for sale at last', 'said'], 1],
    ['the right speaker', ['Nobody was ever at risk', 'said', '--speaker', 'Tom Ruud'], 0],
    ['the wrong speaker', ['Nobody was ever at risk', 'said', '--speaker', 'Carla Lund'], 1],
    ['no words', [' „“ ', 'said'], 2],
    ['no source', ['Nobody'], 2],
    ['a source that does not exist', ['Nobody', 'nowhere.txt'], 2],
    ['a folder without sources', ['Nobody', 'empty'], 2],
    ['a source that cannot be read', ['Nobody', 'broken.txt'], 2],
    ['a source of an unknown format', ['Nobody', 'empty/data.bin'], 2],
  ])('%s: exit code', (_, args, expected) => {
    const files = { ...TOWN, 'empty/data.bin': 'x', 'broken.txt': 'a\u0000b\u0000' };
    const { code, err } = wortlaut(['find', ...args], project(files));
    expect(code).toBe(expected);
    expect(err).not.toMatch(/ at .*\.js|bug/);
    if (expected === 2) expect(err).not.toBe('');
  });

  test('--report-lang de tells the same in German', () => {
    const asked = ['find', 'The bridge will open before autumn', 'said', '--report-lang', 'de'];
    const { out } = wortlaut(asked, project(TOWN));
    expect(out).toContain('Entscheidendes Wort weicht ab · said/minutes.txt:1:13');
    expect(out).toContain('gesagt von Carla Lund (');
    expect(out).not.toMatch(/\b(you|said by|nearest|Not in)\b/);
  });

  test('--reporter json gives a row a source, as a result has them', () => {
    const { out } = wortlaut(['find', NOT_OPEN, 'said', '-r', 'json'], project(TOWN));
    const found = JSON.parse(out);
    expect(found).toMatchObject({ schemaVersion: 1, quote: NOT_OPEN, speaker: null, problems: [] });
    const rows = found.answers.map((row: { source: string; verdict: string }) => [
      row.source,
      row.verdict,
    ]);
    expect(rows).toEqual([
      ['said/minutes.txt', 'verbatim'],
      ['said/speech.txt', 'meaning-changed'],
    ]);
  });

  test('says when no source has the words', () => {
    const { out } = wortlaut(['find', 'The harbour is for sale at last', 'said'], project(TOWN));
    expect(out).toMatch(/^✗ Not found/);
    expect(out).toContain('Not in 1 other source either.');
  });

  test('says why words that stand there do not simply hold', () => {
    const files = {
      'a.txt': SPEECH,
      'sources.json': '{ "sources": { "a.txt": { "kind": "document" } } }',
    };
    const args = ['find', 'We will pay for it', 'a.txt', '--speaker', 'Carla Lund'];
    const { out, code } = wortlaut(args, project(files));
    expect(code).toBe(1);
    expect(out).toContain('! Word for word');
    expect(out).toMatch(/does not say who\s+said these words/);
  });

  test('lets nothing in a source or in the words speak to the terminal', () => {
    const files = { 'a.txt': `${SPEECH}\u001b[31mThe red bridge\u001b[0m is shut for good.\n` };
    const { out } = wortlaut(['find', 'The red\u202e bridge is shut', 'a.txt'], project(files));
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});
