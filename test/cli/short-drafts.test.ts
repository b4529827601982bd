// Drafts too short for a language: their speakers are read all the same, or that is said.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, project, wortlaut } from './spawn.js';

const SAID = {
  'sources.json': JSON.stringify({
    sources: { 's.txt': { kind: 'transcript' }, 'en.txt': { kind: 'transcript' } },
  }),
  's.txt':
    'Moderation: Herr Ott, wie steht es um das Becken im alten Bad?\n\n' +
    'Klaus Ott: Das Becken verliert jeden Tag 40 Kubikmeter Wasser, und das ist nicht neu. Nein.\n\n' +
    'Moderation: Frau Hansen, was sagen Sie dazu?\n\n' +
    'Petra Hansen: Ich sehe das anders, und ich glaube, es hält noch viele Jahre.\n',
  'en.txt':
    'Host: Mr Ott, did you say that the pool was safe for all of us?\n\n' +
    'Klaus Ott: I never said that. It is not what I think of the pool.\n\n' +
    'Host: What do you say to this, Ms Hansen?\n\n' +
    'Petra Hansen: I see it in another way, and it will hold for years.\n',
};
const WATER = 'Das Becken verliert jeden Tag 40 Kubikmeter Wasser';

function check(draft: string, source: string, ...more: readonly string[]) {
  const args = [bin, 'check', '-', '--against', source, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project(SAID),
    input: `${draft}\n`,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test.for([
  [`„${WATER}“, sagte Petra Hansen.`, 's.txt'],
  [`Petra Hansen: „${WATER}.“`, 's.txt'],
  [`Hansen widerspricht: „${WATER}.“`, 's.txt'],
  ['“I never said that,” said Petra Hansen.', 'en.txt'],
  ['Petra Hansen: „Nein.“', 's.txt'],
] as const)('%s names the wrong speaker, and fails', ([draft, source]) => {
  const { code, out } = check(draft, source);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('1 fail') });
});

test.for([
  [`„${WATER}“, sagte Klaus Ott.`, 's.txt'],
  ['“I never said that,” said Klaus Ott.', 'en.txt'],
] as const)('%s names the right one, and holds', ([draft, source]) => {
  const { code, out, err } = check(draft, source, '--strict');
  expect({ code, err, out }).toEqual({ code: 0, err: '', out: expect.stringContaining('1 holds') });
});

test('a draft in a language that nobody knows says that no speakers were read', () => {
  const { out } = check('“Qqq www,” xxx.', 's.txt', '--against', 'en.txt');
  expect(out).toContain('language unknown, no speakers were read');
  expect(out).toContain('--lang de');
});

test('extract reads a short text with the likeliest lists', () => {
  const draft = { 'd.txt': `„${WATER}“, sagte Petra Hansen.\n`, 'e.txt': '“Qqq www,” xxx.\n' };
  const { out, err } = wortlaut(['extract', 'd.txt', 'e.txt', '-r', 'json'], project(draft));
  const [read, unread] = JSON.parse(out).sources;
  expect(read).toMatchObject({ lang: 'de', quotations: [{ speaker: { name: 'Petra Hansen' } }] });
  expect(unread).toMatchObject({ lang: 'und', quotations: [{ speaker: null }] });
  expect(err).toContain('e.txt: warning: language unknown');
});

test('whom a draft names by a pronoun is only inferred: another speaker warns, and says why', () => {
  const draft = `„Ich sehe das anders“, sagte Petra Hansen am Montag im Rathaus. „${WATER}“, sagte sie.`;
  const { code, out } = check(draft, 's.txt');
  expect(code).toBe(0);
  const said = out.replaceAll(/\s+/g, ' ');
  expect(said).toContain('“sagte sie” was read as Petra Hansen (inferred)');
  expect(said).toContain('gives these words to Klaus Ott');
  expect(check(draft, 's.txt', '--strict').code).toBe(1);
});

test.for([
  ['---\ntitle: Streit um das Becken\n---\n', 'Streit um das Becken'],
  ['', 'a.md'],
] as const)(
  'the report of a draft is titled as the draft, and not as its folder',
  ([head, title]) => {
    const cwd = project({ ...SAID, 'drafts/a.md': `${head}„${WATER}“, sagte Klaus Ott.\n` });
    wortlaut(['report', 'drafts/a.md', '--against', 's.txt'], cwd);
    const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    expect(/<title>[^<]*/.exec(page)?.[0]).toContain(`– ${title} –`);
  },
);

test.for([
  [`Ott sagte: „Ich habe nie gesagt, dass das Becken für uns alle sicher ist.“`, ['en.txt'], 0],
  ['Ott said: “I have never thought that the state of the roof was safe for us.”', ['en.txt'], 1],
  ['Ott sagte: „Ich habe nie gesagt, dass das Dach für uns sicher ist.“', ['en.txt', 's.txt'], 1],
  ['Ott said: “The roof of the old bath.”', ['s.txt'], 0],
] as const)('%s against %s is checked only in its own language', ([draft, sources, code]) => {
  const [first, ...more] = sources;
  const found = check(draft, first, ...more.flatMap((source) => ['--against', source]));
  const told = code === 0 ? '1 not checked' : '1 fails';
  expect(found).toEqual({ code, err: '', out: expect.stringContaining(told) });
  if (code === 0) expect(found.out).toContain('may be a translation');
});
