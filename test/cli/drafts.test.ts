// `wortlaut check DRAFT --against SOURCE`: a draft without any claim file.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { result as isResult } from '../../src/generated/validators/result.js';
import type { Claim, Result } from '../../src/schema/result.generated.js';
import { DRAFT, MINUTES, SPEECH, TOWN } from './draft-files.js';
import { bin, project, wortlaut } from './spawn.js';

const AGAINST = ['--against', 'said'];

function resultOf(args: readonly string[], files: Readonly<Record<string, string>> = TOWN): Result {
  const { out } = wortlaut(['check', ...args, '-r', 'json'], project(files));
  const made: unknown = JSON.parse(out);
  expect(isResult(made)).toBe(true);
  return made as Result;
}

const byWords = ({ claims }: Result, words: string): Claim => {
  const found = claims.find(({ quote }) => quote?.startsWith(words));
  if (!found) throw new Error(`no claim begins with ${words}`);
  return found;
};

/** The draft with other words. */
const redrafted = (from: string, to: string) => ({ ...TOWN, 'draft.md': DRAFT.replace(from, to) });

describe('a draft', () => {
  test('that quotes well is clean, and its titles and terms are no failures', () => {
    const { code, out, err } = wortlaut(['check', 'draft.md', ...AGAINST], project(TOWN));
    expect(code).toBe(0);
    expect(out).toContain('0 fail');
    expect(err).toContain('Not looked for');
  });

  test('makes a claim of each quotation, with its place, speaker and best source', () => {
    const made = resultOf(['draft.md', ...AGAINST]);
    const { id, file, line, column, pointer, speaker, source, verdict, inDraft } = byWords(
      made,
      'The bridge',
    );
    expect({ id, file, line, column, pointer, speaker, source }).toEqual({
      id: 'draft.md/the-bridge-will-not-open',
      file: 'draft.md',
      line: 3,
      column: 2,
      pointer: '',
      speaker: 'Carla Lund',
      source: 'said/minutes.txt',
    });
    expect(verdict).toBe('typographic');
    const { text } = resultOf(['draft.md', ...AGAINST, '--include-text']).sources[0] ?? {};
    expect(text?.slice(inDraft?.start, inDraft?.end)).toBe(byWords(made, 'The bridge').quote);
  });

  test('cites in its block quotes, and the citations are not looked for', () => {
    const files = {
      'thesis.md':
        'She wrote:\n\n> It has been a hard winter for all of us. (Lund 2024, p. 3)\n\n' +
        'And then:\n\n> We will pay for it, but not alone.\n>\n> (Lund, Carla: Speech, in: Town 4 (2024), pp. 3–9)\n',
      'speech.txt': SPEECH,
    };
    const cwd = project(files);
    const made: Result = JSON.parse(
      wortlaut(['check', 'thesis.md', '--against', 'speech.txt', '-r', 'json'], cwd).out,
    );
    expect(made.claims.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ['It has been a hard winter for all of us.', 'verbatim'],
      ['We will pay for it, but not alone.', 'verbatim'],
    ]);
    expect(made.notSought?.map(({ reason }) => reason)).toEqual(['citation']);
  });

  test('fails by what was said, whatever an automatic transcript beside it cannot prove', () => {
    const talk = 'WEBVTT\n\n00:01:07.000 --> 00:01:12.000\nwe will not pay for the old bridge\n';
    const files = {
      'draft.md':
        '“We will pay for the old bridge,” said Ann Berg. “Nobody has ever paid for it at all,” she said.\n',
      'a.vtt': talk,
      'sources.json': '{"sources":{"a.vtt":{"kind":"transcript","made":"asr"}}}',
      'b.txt': 'Dear friends. We will most certainly not pay for the old bridge. It rains.\n',
    };
    const made = resultOf(['draft.md', '--against', 'a.vtt', '--against', 'b.txt'], files);
    expect(made.claims.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['b.txt', 'fail'],
      ['b.txt', 'fail'],
    ]);
    const alone = resultOf(['draft.md', '--against', 'a.vtt'], files);
    expect(alone.claims.map(({ outcome }) => outcome)).toEqual(['warn', 'warn']);
  });

  test('lists other sources that have a form of the words', () => {
    const { others } = byWords(resultOf(['draft.md', ...AGAINST]), 'The bridge');
    expect(others?.map(({ source, verdict }) => [source, verdict])).toEqual([
      ['said/speech.txt', 'meaning-changed'],
    ]);
  });

  test('stands first among the sources, and its coverage counts what was looked for', () => {
    const { sources, claims, notSought } = resultOf(['draft.md', ...AGAINST]);
    expect(sources.map(({ path, kind }) => [path, kind])).toEqual([
      ['draft.md', 'article'],
      ['said/minutes.txt', 'transcript'],
      ['said/speech.txt', 'document'],
    ]);
    expect(sources[0]?.coverage).toMatchObject({ quotations: 4, checked: 4 });
    expect(claims).toHaveLength(4);
    expect(notSought?.map(({ text, reason, line }) => [text, reason, line])).toEqual([
      ['Gone Girl', 'title', 7],
      ['safe bridge', expect.stringMatching(/term|short/), 7],
    ]);
  });

  test.each<[string, string, string, string, string]>([
    ['a dropped not', 'will not open', 'will open sometime', 'The bridge', 'said/speech.txt'],
    ['the wrong mouth', 'Tom Ruud said', 'Carla Lund said', 'Nobody', 'said/minutes.txt'],
    ['words that nobody said', 'Nobody was ever', 'The lorries are', 'The lorries', 'said/'],
  ])('fails for %s', (_, from, to, words, source) => {
    const claim = byWords(resultOf(['draft.md', ...AGAINST], redrafted(from, to)), words);
    expect(claim.outcome).toBe('fail');
    expect(claim.source).toContain(source);
  });

  test('may have a title that a source has: then it is a claim like any other', () => {
    const files = { ...TOWN, 'said/speech.txt': `${TOWN['said/speech.txt']}I liked Gone Girl.\n` };
    const { claims, notSought } = resultOf(['draft.md', ...AGAINST], files);
    expect(claims.map(({ quote }) => quote)).toContain('Gone Girl');
    expect(notSought?.map(({ text }) => text)).toEqual(['safe bridge']);
  });

  test('may come from standard input, or in a folder with others', () => {
    const cwd = project({ ...TOWN, 'drafts/a.md': DRAFT, 'drafts/deep/b.txt': DRAFT });
    const piped = spawnSync(process.execPath, [bin, 'check', '-', ...AGAINST, '-r', 'json'], {
      ...{ cwd, encoding: 'utf8', input: DRAFT },
    });
    const first: Result = JSON.parse(piped.stdout);
    expect(first.claims.map(({ file }) => file)).toEqual(Array(4).fill('stdin.txt'));
    const { out } = wortlaut(['check', 'drafts', ...AGAINST, '-r', 'json'], cwd);
    const { claims }: Result = JSON.parse(out);
    expect([...new Set(claims.map(({ file }) => file))]).toEqual([
      'drafts/a.md',
      'drafts/deep/b.txt',
    ]);
  });

  test('is never checked against itself', () => {
    const { sources } = resultOf(['draft.md', '--against', '.']);
    expect(sources.map(({ path }) => path)).toEqual([
      'draft.md',
      'said/minutes.txt',
      'said/speech.txt',
    ]);
  });

  test('becomes a report with the draft in it', () => {
    const cwd = project(TOWN);
    const { code, err } = wortlaut(['report', 'draft.md', ...AGAINST], cwd);
    expect(code).toBe(0);
    expect(err).toContain('Report:');
    expect(existsSync(join(cwd, 'out/index.html'))).toBe(true);
    const { sources }: Result = JSON.parse(readFileSync(join(cwd, 'out/result.json'), 'utf8'));
    expect(sources[0]).toMatchObject({ isDraft: true, text: expect.stringContaining('Gone Girl') });
    const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    expect(page).toContain('Checked against 1 transcript and 1 document.');
    expect(page).toContain('4 of 4 quotations checked');
    // Each quotation is marked in the draft and, once, in its source.
    for (const place of ['in', 'at']) {
      const ids = page.match(new RegExp(`id="${place}-[^"]*the-bridge-will-not-open"`, 'g'));
      expect(ids).toHaveLength(1);
    }
  });

  test('gives the same bytes twice', () => {
    const [one, two] = [0, 1].map(() => JSON.stringify(resultOf(['draft.md', ...AGAINST])));
    expect(one).toBe(two);
  });
});

describe('a mistake is told in one sentence, with exit code 2:', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no draft', AGAINST, TOWN, /No draft is named/],
    ['standard input without a source', ['-'], TOWN, /needs a source/],
    ['a claim file as a draft', ['a.json', ...AGAINST], TOWN, /claim file/],
    ['a draft that does not exist', ['no.md', ...AGAINST], TOWN, /"no.md" does not exist/],
    ['a source that does not exist', ['draft.md', '--against', 'no'], TOWN, /"no" does not exist/],
    ['itself alone', ['draft.md', '--against', 'draft.md'], TOWN, /but the draft/],
    ['pins', ['draft.md', ...AGAINST, '--pin'], TOWN, /no claim file/],
  ])('%s', (_, args, files, message) => {
    const { code, err } = wortlaut(['check', ...args], project(files));
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ at .*\.js/);
  });

  test('a draft without quotations, a broken sources.json, an unreadable source', () => {
    const said = (files: Record<string, string>) =>
      wortlaut(['check', 'draft.md', ...AGAINST], project({ ...TOWN, ...files }));
    expect(said({ 'draft.md': 'Nothing was said.\n' })).toMatchObject({ code: 2 });
    expect(said({ 'draft.md': 'Nothing was said.\n' }).out).toContain('no quotation');
    const broken = said({
      'said/sources.json': '{ "sources": { "a.txt": { "kind": "speech" } } }',
    });
    expect(broken.code).toBe(2);
    expect(broken.out).toContain('said/sources.json:1');
    expect(said({ 'said/minutes.txt': `${MINUTES}\u0000\u0000` }).code).toBe(2);
  });

  test('a mistake in the sources.json of draft and source is told once', () => {
    const beside = project({
      'draft.md': DRAFT,
      'speech.txt': SPEECH,
      'sources.json': '{ "sources": { "speech.txt": { "kind": "speech" } } }',
    });
    const { out } = wortlaut(['check', 'draft.md', '--against', 'speech.txt'], beside);
    expect(out.split('sources.json:1')).toHaveLength(2);
  });
});

test('a link in a named folder does not lead out of it, and one that is named does', () => {
  const cwd = project({ ...TOWN, 'secret/diary.txt': SPEECH });
  symlinkSync(join(cwd, 'secret/diary.txt'), join(cwd, 'said/link.txt'));
  const inFolder = wortlaut(['find', 'It has been a hard winter', 'said', '--cwd', '.'], cwd);
  expect(inFolder.code).toBe(0);
  const outside = project({ 'draft.md': DRAFT });
  symlinkSync(join(cwd, 'secret/diary.txt'), join(outside, 'link.txt'));
  expect(wortlaut(['find', 'It has been a hard winter', '.'], outside)).toMatchObject({
    code: 2,
    err: expect.stringContaining('lies outside the root'),
  });
  const named = wortlaut(['find', 'It has been a hard winter', 'link.txt'], outside);
  expect(named.code).toBe(0);
});

test('an unclosed mark in a draft is a warning at its place', () => {
  const files = redrafted('before autumn,”', 'before autumn,');
  const { problems } = resultOf(['draft.md', ...AGAINST], files);
  const [mark] = problems.filter(({ ruleId }) => ruleId === 'source/unclosed-mark');
  expect(mark).toMatchObject({ level: 'warning', file: 'draft.md', line: 3, column: 1 });
});

test('words in single marks that nobody is said to say are told once, at the first', () => {
  const text = [
    "A sign read 'no cars on this old bridge', another 'no carts on this old bridge'.",
    '“We won,” he said. “All of us did,” he added.',
  ].join(' ');
  const cwd = project({ 's.txt': `${text}\n` });
  const { err: told } = wortlaut(['extract', 's.txt'], cwd);
  expect(told).toContain("s.txt:1:13: warning: 2 stretches between ' marks");
});

describe('reports in the folder of the sources', () => {
  const WRONG = redrafted('before autumn', 'before winter');
  const failures = (args: readonly string[], cwd: string): number => {
    const { out } = wortlaut(['check', 'draft.md', ...args, '-r', 'json'], cwd);
    return (JSON.parse(out) as Result).summary.effects.fail;
  };
  const reported = (...files: readonly string[]): string => {
    const cwd = project(WRONG);
    const also = files.flatMap((file) => ['-r', file]);
    wortlaut(['check', 'draft.md', ...AGAINST, ...also], cwd);
    return cwd;
  };

  test.for([
    'markdown=out/m.md',
    'html=out/index.html',
    'markdown=m.md',
    'markdown=said/deep/m.md',
    'html=said/page.html',
  ])('are no sources of the quotations that they repeat: %s', (reporter) => {
    const bare = failures(['--against', '.'], project(WRONG));
    expect(bare).toBeGreaterThan(0);
    const cwd = reported(reporter);
    expect(existsSync(join(cwd, reporter.split('=')[1] ?? ''))).toBe(true);
    expect(failures(['--against', '.'], cwd)).toBe(bare);
  });

  test.for(['markdown=m.md', 'html=page.html'])(
    'are refused when they are named: %s',
    (reporter) => {
      const name = reporter.split('=')[1] ?? '';
      const { code, err } = wortlaut(['check', 'draft.md', '--against', name], reported(reporter));
      expect(code).toBe(2);
      expect(err).toContain(`"${name}" is a report of Wortlaut, no source.`);
    },
  );

  test('init lists none of them', () => {
    const cwd = reported('markdown=said/m.md', 'html=out/index.html', 'html=page.html');
    const { out } = wortlaut(['init', '.'], cwd);
    expect(out).toContain('3 sources');
    expect(out).not.toMatch(/page\.html|index\.html|m\.md:/);
  });

  test('a page that speaks of the mark is a source, and so is a file in a named folder “out”', () => {
    const page =
      '<p>Wortlaut writes <code>&lt;meta name="generator" content="wortlaut"&gt;</code>.</p>';
    const cwd = project({ 'a/page.html': page, 'out/b.txt': 'Nobody was ever at risk.' });
    expect(wortlaut(['find', 'Wortlaut writes', 'a'], cwd).code).toBe(0);
    expect(wortlaut(['find', 'Nobody was ever at risk.', 'out'], cwd).code).toBe(0);
  });
});
