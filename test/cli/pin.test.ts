// `check --pin`: what the source says today is written down, and a later change is noticed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPins } from '../../src/cli/pin-edits.js';
import { project, tokyo, wortlaut } from './spawn.js';

const verdicts = (cwd: string): Record<string, string> => {
  const { claims } = JSON.parse(wortlaut(['check', '-r', 'json'], cwd).out);
  return Object.fromEntries(
    claims.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );
};

test('pins keep every verdict while the source stays, and whatever else the files say', () => {
  const cwd = tokyo();
  const before = verdicts(cwd);
  const path = join(cwd, 'claims/tokyo/kishida.json');
  const file = readFileSync(path, 'utf8');
  expect(wortlaut(['check', '--pin'], cwd)).toMatchObject({ code: 0 });
  const pinned = readFileSync(path, 'utf8');
  expect(pinned).toContain('"seen"');
  expect(verdicts(cwd)).toEqual(before);
  expect(wortlaut(['check', '--pin'], cwd).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(pinned);
  const { claims } = JSON.parse(pinned);
  for (const claim of claims) {
    // A statement's evidence is pinned quote by quote.
    for (const one of [claim, ...(claim.evidence ?? [])]) delete one.pin;
  }
  expect(claims).toEqual(JSON.parse(file).claims);
});

test('a pinned passage that changes is source-changed; an edit elsewhere is not', () => {
  const cwd = tokyo();
  wortlaut(['check', '--pin'], cwd);
  const path = join(cwd, 'claims/tokyo/article.md');
  const article = readFileSync(path, 'utf8');
  writeFileSync(path, article.replace('stärker und enger denn je', 'so eng wie nie zuvor'));
  const after = verdicts(cwd);
  const changed = Object.keys(after).filter((id) => after[id] === 'source-changed');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((id) => id.startsWith('tokyo/kishida/'))).toBe(true);
  writeFileSync(path, article.replace('geopolitischen', 'weltpolitischen'));
  expect(Object.values(verdicts(cwd))).not.toContain('source-changed');
});

describe('of an internal source', () => {
  const text = 'The bridge will not, in spite of all that was said, be built this year at all.\n';
  const claims = (quote: string) =>
    JSON.stringify({
      source: { path: 'a.txt', access: 'internal' },
      claims: [{ id: 'x', quote }],
    });
  const pins = (cwd: string) =>
    JSON.parse(readFileSync(join(cwd, 'claims/c.json'), 'utf8')).claims[0].pin;

  test('a quotation in one piece is pinned whole', () => {
    const cwd = project({
      'claims/a.txt': text,
      'claims/c.json': claims('in spite of all that was said, be built this year'),
    });
    expect(wortlaut(['check', '--pin'], cwd).err).toBe('Pinned: 1\n');
    expect(pins(cwd).seen).toBe('in spite of all that was said, be built this year');
  });

  test('one whose middle is not given away is not pinned, which is told', () => {
    const cwd = project({
      'claims/a.txt': text,
      'claims/c.json': claims('The bridge will not […] be built this year at all'),
    });
    const { err } = wortlaut(['check', '--pin'], cwd);
    expect(err).toContain('Pinned: 0\nNot pinned');
    expect(err).toContain('  c/x\n');
    expect(pins(cwd)).toBeUndefined();
  });
});

describe('a pin is written', () => {
  const pin = { sha256: 'ab', seen: 'the "words"', speaker: 'Ann' };
  const cases: [string, string, string][] = [
    [
      'on lines of its own where the others have theirs',
      '{\n  "claims": [\n    {\n      "quote": "a" }\n  ]\n}',
      '{\n  "claims": [\n    {\n      "quote": "a",\n      "pin": {\n        "sha256": "ab",\n        "seen": "the \\"words\\"",\n        "speaker": "Ann"\n      } }\n  ]\n}',
    ],
    [
      'with tabs and line ends as they are',
      '{ "claims": [\r\n\t{\r\n\t\t"quote": "a"\r\n\t}]}',
      '{ "claims": [\r\n\t{\r\n\t\t"quote": "a",\r\n\t\t"pin": {\r\n\t\t\t"sha256": "ab",\r\n\t\t\t"seen": "the \\"words\\"",\r\n\t\t\t"speaker": "Ann"\r\n\t\t}\r\n\t}]}',
    ],
    [
      'on the line of a claim that has one line',
      '{"claims": [{ "quote": "a" }]}',
      '{"claims": [{ "quote": "a", "pin": { "sha256": "ab", "seen": "the \\"words\\"", "speaker": "Ann" } }]}',
    ],
    [
      'in the place of another',
      '{"claims": [{ "pin": {"sha256":"cd","seen":"b"}, "quote": "a" }]}',
      '{"claims": [{ "pin": { "sha256": "ab", "seen": "the \\"words\\"", "speaker": "Ann" }, "quote": "a" }]}',
    ],
    [
      'not at all where it stands, however that is laid out',
      '{"claims": [{ "pin": {"sha256":"ab",\n"seen":"the \\"words\\"","speaker":"Ann"}, "quote": "a" }]}',
      '{"claims": [{ "pin": {"sha256":"ab",\n"seen":"the \\"words\\"","speaker":"Ann"}, "quote": "a" }]}',
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(withPins(before, new Map([['/claims/0/quote', pin]]))).toBe(after);
    expect(withPins(after, new Map([['/claims/0/quote', pin]]))).toBe(after);
  });

  test('into thousands of claims in one pass', () => {
    const file = (count: number) =>
      JSON.stringify({ claims: Array.from({ length: count }, () => ({ quote: 'a' })) });
    const all = (count: number) =>
      new Map(Array.from({ length: count }, (_, index) => [`/claims/${index}/quote`, pin]));
    const seconds = (count: number): number => {
      const [text, pins] = [file(count), all(count)];
      const before = process.cpuUsage();
      const made = withPins(text, pins);
      const { user } = process.cpuUsage(before);
      expect(JSON.parse(made).claims).toHaveLength(count);
      return user / 1e6;
    };
    // Quadratic, 20,000 would take minutes.
    expect(seconds(20_000)).toBeLessThan(3);
  });
});
