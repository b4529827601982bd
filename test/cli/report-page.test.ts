// What `report` and `render` may be told about the page, through the built command.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, tokyo, wortlaut } from './spawn.js';

const page = (folder: string, out = 'out') => readFileSync(join(folder, out, 'index.html'), 'utf8');

test('a label stands in the title and on top', () => {
  const folder = tokyo();
  wortlaut(['report', '--label', 'Version 3, 17:40 <b>'], folder);
  expect(page(folder)).toContain('<h1>Version 3, 17:40 &lt;b&gt;</h1>');
  expect(page(folder)).toMatch(/<title>[^<]* – Version 3, 17:40 &lt;b&gt; – Wortlaut<\/title>/);
});

test('another run’s result is compared, even the one that is about to be replaced', () => {
  const folder = tokyo();
  wortlaut(['report', 'claims/tokyo/scholz.json'], folder);
  const done = wortlaut(['report', '--since', 'out/result.json'], folder);
  expect(done.code).toBe(0);
  expect(page(folder)).toMatch(/Since the other run: [1-9]\d* new, 0 changed, 0 gone\./);
  wortlaut(['render', 'out/result.json', '--since', 'out/result.json'], folder);
  expect(page(folder)).toContain('Nothing has changed since the other run.');
});

test('another run’s result that is none is a mistake with a hint', () => {
  const folder = tokyo();
  const done = wortlaut(['report', '--since', 'claims/tokyo/scholz.json'], folder);
  expect(done.code).toBe(2);
  expect(done.err).toContain('is not a result');
});

test('excerpts leave the whole source out of page and result', () => {
  const folder = tokyo();
  const far = 'Auf Ebene der Unternehmen kam es ebenfalls';
  wortlaut(['report'], folder);
  expect(page(folder)).toContain(far);
  wortlaut(['report', '--excerpts', '--out', 'pass-on'], folder);
  expect(page(folder, 'pass-on')).not.toContain(far);
  const result = readFileSync(join(folder, 'pass-on/result.json'), 'utf8');
  expect(result).not.toContain(far);
  expect(result).toContain('eine neue Stufe erreicht');
});

test('whom to write to comes from the config, and no output tells what is withheld', () => {
  const secret = 'niemals';
  const declared = { path: 'secret.md', access: 'withheld' };
  const evidence = [{ quote: 'Wir werden die Geheimformel verraten' }];
  const folder = project({
    'wortlaut.config.json': JSON.stringify({ contact: 'desk@example.org' }),
    'claims/a/secret.md': `„Wir werden die Geheimformel ${secret} verraten“, sagte Anna Berg.`,
    'claims/a/c.json': JSON.stringify({
      source: declared,
      speaker: 'Anna Berg',
      claims: [
        ...evidence,
        { statement: 'Die Formel wird verraten.', rating: 'correct', evidence },
      ],
    }),
  });
  const reporters = ['json', 'markdown', 'sarif', 'junit', 'gitlab'];
  const files = reporters.flatMap((name) => ['-r', `${name}=${name}.txt`]);
  const done = wortlaut(['report', ...files], folder);
  expect(page(folder)).toContain('href="mailto:desk@example.org"');
  const outputs = [done.out, page(folder), readFileSync(join(folder, 'out/result.json'), 'utf8')];
  for (const name of reporters) outputs.push(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  for (const output of outputs) expect(output).not.toContain(secret);
});

test('a passage of a recording leads to its second: of the medium, else of the address', () => {
  const captions = (note: string) =>
    `WEBVTT\n\n${note}12:41.000 --> 12:44.000\nWir werden kommen.\n`;
  const claim = (source: object) => ({ source, claims: [{ quote: 'Wir werden kommen' }] });
  const url = 'https://a.example/talk';
  const folder = project({
    'claims/a.vtt': captions('NOTE Media: https://a.example/talk.mp4\n\n'),
    'claims/b.vtt': captions(''),
    'claims/a.json': JSON.stringify(claim({ path: 'a.vtt', url })),
    'claims/b.json': JSON.stringify(claim({ path: 'b.vtt', url })),
  });
  wortlaut(['report'], folder);
  expect(page(folder)).toContain('href="https://a.example/talk.mp4#t&#x3D;761"');
  expect(page(folder)).toContain('href="https://a.example/talk#t&#x3D;761"');
});
