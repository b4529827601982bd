// What a line of the terminal tells beside the verdict: why, where, and how to end a doubt.

import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/messages/index.js';
import { project, wortlaut } from '../cli/spawn.js';

const SAID = 'we will not pay one cent for the old bridge in this town';
const ROLLING =
  'WEBVTT\nKind: captions\nLanguage: en\n\n' +
  '00:01:07.000 --> 00:01:09.000\n \nwe<00:01:07.500><c> will</c><00:01:08.000><c> not</c><c> pay</c>\n\n' +
  '00:01:09.000 --> 00:01:09.010\nwe will not pay\n \n\n' +
  '00:01:09.010 --> 00:01:12.000\nwe will not pay\none<00:01:09.500><c> cent</c><c> for</c><c> the</c><c> old</c><c> bridge</c>\n';

describe('against an automatic transcript', () => {
  const files = {
    'draft.md': '“We will pay one cent for the old bridge,” said Ann Berg.\n',
    'talk.vtt': ROLLING,
  };

  test('the line says when to listen, where, and how to declare who speaks', () => {
    const { code, out } = wortlaut(['check', 'draft.md', '--against', 'talk.vtt'], project(files));
    const text = out.replace(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(text).toContain('drops the negation “not”');
    expect(text).toMatch(/Automatic transcript: listen at 1:0\d\. talk\.vtt:\d+:\d+ · 1:0\d/);
    expect(text).toContain('nothing there says who speaks');
    expect(text).toContain('"talk.vtt": { "kind": "transcript", "speaker": "…" }');
  });

  test.each([
    ['the kind alone still has the hint', { kind: 'transcript' }, true],
    ['kind and speaker need none', { kind: 'transcript', speaker: 'Ann Berg' }, false],
  ])('declared: %s', (_, told, isHinted) => {
    const declared = JSON.stringify({ sources: { 'talk.vtt': told } });
    const cwd = project({ ...files, 'sources.json': declared });
    const { out } = wortlaut(['check', 'draft.md', '--against', 'talk.vtt'], cwd);
    expect(out).toContain('drops the negation');
    expect(out.includes('who speaks')).toBe(isHinted);
  });
});

describe('a source of no declared kind, where nobody is named for the words', () => {
  const told = (source: string): string => {
    const files = { 'd.md': '“Steel has to wait for us all,” said Ann Berg.\n', 's.txt': source };
    return wortlaut(['check', 'd.md', '--against', 's.txt'], project(files)).out;
  };
  const WORDS =
    'We know that steel has to wait for us all, and so does the ferry. It is what we have for now, and that is all that there is to it for the time being.';

  test('is declared an article where it quotes people by name', () => {
    const text = told(`${WORDS}\n\n“The ferry is too old for it,” said Carla Lund.\n`);
    expect(text.replace(/\s+/g, ' ')).toContain('"s.txt": { "kind": "article" }');
    expect(text).not.toContain('"speaker"');
  });

  test('is declared a document with its speaker where it quotes nobody', () => {
    expect(told(`${WORDS}\n`).replace(/\s+/g, ' ')).toContain('"kind": "document", "speaker"');
  });
});

test('a turn’s label that is the speaker’s name is not told twice', () => {
  const cues = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Berg>We will not pay for it all.\n';
  const files = { 'd.md': '“We will pay for it all,” said Ann Berg.\n', 'a.vtt': cues };
  const { out } = wortlaut(['check', 'd.md', '--against', 'a.vtt'], project(files));
  expect(out).toMatch(/a\.vtt:\d+:\d+ · 0:01 · Ann Berg\n/);
});

test('what is not found says that the other sources were asked', () => {
  const files = {
    'd.md': '“Nobody has ever promised this to anybody here,” said Ann Berg.\n',
    'a.txt': 'The bridge stays shut. It rains.\n',
    'b.txt': 'The harbour is open.\n',
  };
  const told = (...against: string[]) =>
    wortlaut(
      ['check', 'd.md', ...against.flatMap((one) => ['--against', one])],
      project(files),
    ).out.replace(/\s+/g, ' ');
  expect(told('a.txt', 'b.txt')).toContain(
    'None of the 2 sources searched has a passage near these words.',
  );
  expect(told('a.txt')).toContain('No passage of a.txt is near these words.');
  const args = { source: 'a.txt', others: 3, matched: 'nobody', share: 40 };
  for (const code of ['verdict/not-found', 'verdict/not-found-near']) {
    expect(sentence({ code, args }, 'en')).toContain('None of the 4 sources searched has');
    expect(sentence({ code, args }, 'de')).toContain('Keine der 4 durchsuchten Quellen hat');
  }
});

test('a source that has a few words with other signs is not said to lack them', () => {
  const source =
    'Nadia Flint: Who wrote it?\n\nSana Qureshi: I did. Steel bends.\n\nNadia Flint: Yes.\n';
  const told = (quote: string) =>
    wortlaut(['find', quote, 'a.txt'], project({ 'a.txt': source })).out.replace(/\s+/g, ' ');
  expect(told('Steel,')).toContain('a.txt has “Steel”, but not with these signs');
  expect(told('wood, steel')).toContain('a.txt does not have these words');
});

test('the words themselves are no reason beside what is wrong with them', () => {
  const claims = { source: 'a.md', speaker: 'Tom Hall', claims: [{ id: 'x', quote: SAID }] };
  const article = `---\nlang: en\nkind: article\n---\n\nIt rained, and “${SAID}” was on every wall.\n`;
  const cwd = project({ 'claims/a.md': article, 'claims/a.json': JSON.stringify(claims) });
  const { out } = wortlaut(['check'], cwd);
  expect(out).toContain('does not say who said these words');
  expect(out).not.toContain('letter for letter');
  expect(out.replace(/\s+/g, ' ')).toContain('Word for word, speaker not named: The source');
});

test('a source that cannot be read is named once', () => {
  const args = { source: 'a/link.md', detail: 'a/link.md lies outside the root' };
  expect(sentence({ code: 'unchecked/unreadable', args }, 'en')).toBe(
    'Not checked: a/link.md lies outside the root.',
  );
  expect(
    sentence({ code: 'unchecked/damaged', args: { ...args, detail: 'It is half.' } }, 'de'),
  ).toBe('Nicht geprüft: a/link.md ist beschädigt. It is half.');
});

test('where nothing was checked, the last line says that, and no row of zeros', () => {
  const { code, out } = wortlaut(['check'], project({}));
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n').at(-1)).toBe('Nothing was checked: 1 problem');
});

test('a citation behind a quotation names nobody', async () => {
  const files = {
    'd.md': 'Kant nennt es „so bequem, unmündig zu sein“ (S. 482).\n',
    'k.txt': 'Es ist so bequem, unmündig zu sein. Habe ich ein Buch, das für mich Verstand hat.\n',
    'sources.json':
      '{"sources":{"k.txt":{"kind":"document","lang":"de","speaker":"Immanuel Kant"}}}',
  };
  const { code, out } = wortlaut(['check', 'd.md', '--against', 'k.txt'], project(files));
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^1 quotation, .* 1 holds/m),
  });
});
