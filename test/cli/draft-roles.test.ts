// A draft that calls a speaker by a role alone, or names two at once: whom the source names is told,
// and nobody is accused.

import { expect, test } from 'vitest';
import type { Result } from '../../src/schema/result.generated.js';
import { project, wortlaut } from './spawn.js';

/** Each draft's sentence, and whether the reader is told that the source names somebody else. */
type Row = readonly [draft: string, isTold: boolean];

function flagsOf(lang: 'en' | 'de', source: string, rows: readonly Row[]): readonly boolean[] {
  const cwd = project({
    'draft.md': `---\nlang: ${lang}\n---\n${rows.map(([row]) => row).join('\n\n')}\n`,
    'source.md': `---\nkind: article\nlang: ${lang}\n---\n${source}\n`,
  });
  const { out } = wortlaut(['check', 'draft.md', '--against', 'source.md', '-r', 'json'], cwd);
  const { claims }: Result = JSON.parse(out);
  expect(claims.every(({ verdict }) => verdict === 'verbatim')).toBe(true);
  return claims.map(({ outcome, flags }) => {
    const isTold = flags.includes('speaker-doubtful');
    expect(outcome).toBe(isTold ? 'warn' : 'pass');
    return isTold;
  });
}

const EN = `“The bridge stays shut until autumn,” said Carla Lund, 52, the mayor of Aldby.

Finance minister Jane Doe rejected it. “We will not pay for it alone,” Doe said.

“It was the wind that blew it down,” a police spokesman said.

“No one in the building was hurt,” said Tim Orr. Orr speaks for the fire service.

“There was smoke in every room,” said the minister’s driver, Al Penn.`;

const EN_ROWS: readonly Row[] = [
  ['“The bridge stays shut until autumn,” the mayor said.', false],
  ['“The bridge stays shut until autumn,” said the former mayor of Aldby.', false],
  ['“The bridge stays shut until autumn,” the minister said.', true],
  ['“We will not pay for it alone,” said the finance minister.', false],
  ['“We will not pay for it alone,” said the mayor.', true],
  ['“It was the wind that blew it down,” said a spokeswoman.', true],
  ['“It was the wind that blew it down,” said a spokesman for the police.', false],
  ['“It was the wind that blew it down,” the mayor said.', true],
  ['“No one in the building was hurt,” said a witness.', false],
  ['“There was smoke in every room,” said a driver.', false],
  ['“There was smoke in every room,” she said.', false],
];

const DE = `„Die Brücke bleibt bis zum Herbst zu“, sagte die Bürgermeisterin von Aldby, Carla Lund.

Der Verkehrsminister Tom Berg lehnte ab. „Wir zahlen das nicht allein“, sagte Berg.

„Der Wind hat das Dach abgedeckt“, sagte ein Polizeisprecher.

„Im Haus ist niemand verletzt worden“, sagte Anna Ruud. Ruud leitet die Feuerwehr.`;

const DE_ROWS: readonly Row[] = [
  ['„Im Haus ist niemand verletzt worden“, sagte sie.', false],
  ['„Die Brücke bleibt bis zum Herbst zu“, sagte die Bürgermeisterin.', false],
  ['„Die Brücke bleibt bis zum Herbst zu“, sagte der Bürgermeister.', true],
  ['„Die Brücke bleibt bis zum Herbst zu“, sagte die Ministerin.', true],
  ['„Wir zahlen das nicht allein“, sagte der Minister.', false],
  ['„Wir zahlen das nicht allein“, sagte der Ministerpräsident.', true],
  ['„Der Wind hat das Dach abgedeckt“, sagte ein Sprecher der Polizei.', false],
  ['„Der Wind hat das Dach abgedeckt“, sagte eine Sprecherin der Polizei.', true],
  ['„Im Haus ist niemand verletzt worden“, sagte der Sprecher.', true],
];

test.each([
  ['en', EN, EN_ROWS],
  ['de', DE, DE_ROWS],
] as const)('a role alone is compared with how the source calls its speaker (%s)', (...args) => {
  const [lang, source, rows] = args;
  const told = flagsOf(lang, source, rows);
  expect(rows.map(([row], at) => [row, told[at]])).toEqual(rows);
});

/** Words that fit many offices, and those that may be one, beside what is another office. */
const CALLED = [
  ['en', 'the lawmaker', 'Senator Jane Doe', false],
  ['en', 'the politician', 'Mayor Tom Ruud', false],
  ['en', 'the official', 'deputy mayor Tom Ruud', false],
  ['en', 'the officer', 'Sergeant Tom Ruud', false],
  ['en', 'the researcher', 'Dr Jane Doe of MIT', false],
  ['en', 'the minister', 'Finance Secretary Jane Doe', false],
  ['en', 'the spokesperson', 'spokeswoman Jane Doe', false],
  ['en', 'the prime minister', 'Chancellor Olaf Lund', false],
  ['en', 'the mayor', 'Tom Ruud', false],
  ['en', 'the mayor', 'physicist Jane Doe', false],
  ['en', 'the spokeswoman', 'Senator Jane Doe', false],
  ['en', 'the mayor', 'Finance Secretary Jane Doe', true],
  ['en', 'the spokesman', 'Mayor Tom Ruud', true],
  ['en', 'the spokesman', 'Jane Doe', true],
  ['de', 'der Politiker', 'Bürgermeister Tom Ruud', false],
  ['de', 'die Abgeordnete', 'Anna Berg (SPD)', false],
  ['de', 'der Regierungschef', 'Bundeskanzler Olaf Scholz', false],
  ['de', 'der Forscher', 'der Physiker Tom Ruud', false],
  ['de', 'die Expertin', 'die Ökonomin Anna Berg', false],
  ['de', 'der Parteichef', 'der SPD-Vorsitzende Lars Lund', false],
  ['de', 'die Ministerin', 'Außenministerin Anna Berg', false],
  ['de', 'die Ministerin', 'Anna Berg', false],
  ['de', 'der Kanzler', 'Bürgermeister Tom Ruud', true],
  ['de', 'der Minister', 'der SPD-Vorsitzende Lars Lund', true],
  ['de', 'der Politiker', 'Anna Berg (SPD)', true],
] as const;

test.each(CALLED)('only another office or sex is told (%s): %s for %s', (...row) => {
  const [lang, role, who, isTold] = row;
  const quote =
    lang === 'en'
      ? ['“We will open the bridge for everybody in May,” said', 'on Monday.']
      : ['„Wir werden die Brücke im Mai für alle öffnen“, sagte', 'am Montag.'];
  const [source, draft] = [who, role].map((called) => `${quote[0]} ${called} ${quote[1]}`);
  expect(flagsOf(lang, source!, [[draft!, isTold]])).toEqual([isTold]);
});

test('what stands before a name in a longer word is said of nobody', () => {
  const said = '„Wir werden die Brücke im Mai für alle öffnen“, sagte';
  const rows: readonly Row[] = [[`${said} die Ministerin.`, false]];
  const source = `Das Haus in Alt-Berg, Sprecherin der Stadt, war alt.\n\n${said} Anna Berg.`;
  expect(flagsOf('de', source, rows)).toEqual([false]);
});

test('whoever is not named alone in the draft is told, though the source names them', () => {
  const rows: readonly Row[] = [
    ['“The bridge stays shut until autumn,” said Carla Lund.', false],
    ['“The bridge stays shut until autumn,” said Carla Lund and Tom Ruud.', true],
    ['“The bridge stays shut until autumn,” said Carla Lund’s lawyer.', true],
    ['“The bridge stays shut until autumn,” Carla Lund told Tom Ruud.', false],
  ];
  expect(flagsOf('en', EN, rows)).toEqual(rows.map(([, isTold]) => isTold));
});

test('a role is put into no mouth: what the source tells itself is narrated', () => {
  const source = '---\nkind: article\nlang: en\n---\nThe bridge stays shut until autumn.\n';
  const cwd = project({
    'draft.md': '“The bridge stays shut until autumn,” the mayor said. It is the only one here.\n',
    'source.md': source,
  });
  const { out } = wortlaut(['check', 'draft.md', '--against', 'source.md', '-r', 'json'], cwd);
  const { claims }: Result = JSON.parse(out);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['narrated']);
});
