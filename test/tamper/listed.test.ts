// Every listed word of running text: dropped, exchanged for another of its list, put in anywhere,
// and put in between brackets. Texts that no other test has; places and words by a fixed seed.

import { expect, test } from 'vitest';
import type { DifferenceClass } from '../../src/model/judgement.js';
import { type Token, tokenize } from '../../src/text/tokens.js';
import { formsOf, lexicon } from '../../src/words/index.js';
import { inEnglish, inGerman } from '../judge/subject.js';
import { PROSE_DE } from './prose-de.js';
import { PROSE_EN } from './prose-en.js';
import { around, print, type Row, rowOf, told } from './tally.js';

const LISTS: readonly (readonly [string, DifferenceClass])[] = [
  ['negation', 'negation'],
  ['number-words', 'number'],
  ['ordinals', 'number'],
  ['units', 'unit'],
  ['months', 'date'],
  ['weekdays', 'date'],
  ['modal', 'modal'],
  ['hedge', 'hedge'],
  ['condition', 'condition'],
  ['exception', 'exception'],
  ['quantifier', 'quantifier'],
  ['degree', 'degree'],
  ['comparison', 'comparison'],
];
/** A name, date or unit in brackets is what brackets are for. */
const FREE_IN_BRACKETS: ReadonlySet<string> = new Set(['unit', 'date']);

const TEXTS = [
  { lang: 'de', passages: PROSE_DE, judged: inGerman },
  { lang: 'en', passages: PROSE_EN, judged: inEnglish },
] as const;

/** A small linear congruential generator: the same places on every machine. */
function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

interface Change {
  readonly kind: string;
  readonly quote: string;
}

const without = (text: string, { start, end }: Token): string =>
  `${text.slice(0, start)}${text.slice(end).replace(/^ /u, '')}`.replaceAll(/ +([.,;?])/gu, '$1');

/** All changes of a passage with the words of one list. */
function changesWith(
  passage: string,
  lines: readonly string[],
  isFree: boolean,
  pick: (below: number) => number,
): readonly Change[] {
  const forms = lines.map((line) => formsOf(line).filter((form) => /^\p{L}[^*]*$/u.test(form)));
  const words = tokenize(passage).filter(({ kind }) => kind !== 'punctuation');
  const inner = words.slice(1, -1);
  const other = (): string => {
    const some = forms[pick(forms.length)]!;
    return some[pick(some.length)] ?? some[0] ?? forms[0]![0]!;
  };
  const put = (at: Token, word: string): string =>
    `${passage.slice(0, at.start)}${word} ${passage.slice(at.start)}`;
  const [here, there] = [inner[pick(inner.length)]!, inner[pick(inner.length)]!];
  const listed = inner.filter((word) => forms.some((line) => line.includes(word.norm)));
  return [
    { kind: 'put in', quote: put(here, other()) },
    ...(isFree ? [] : [{ kind: 'put in brackets', quote: put(there, `[${other()}]`) }]),
    ...listed.map((word) => ({ kind: 'dropped', quote: without(passage, word) })),
    ...listed.flatMap((word) => {
      const line = forms.find((one) => one.includes(word.norm))!;
      const instead = other();
      if (line.includes(instead)) return [];
      const quote = `${passage.slice(0, word.start)}${instead}${passage.slice(word.end)}`;
      return [{ kind: 'exchanged', quote }];
    }),
  ];
}

test('every listed word that comes, goes or is exchanged is seen', () => {
  const table = new Map<string, Row>();
  for (const { lang, passages, judged } of TEXTS) {
    const pick = seeded(passages.length);
    for (const [list, id] of LISTS) {
      const lines = lexicon().list(lang, list).entries;
      passages.forEach((passage, at) => {
        for (const change of changesWith(passage, lines, FREE_IN_BRACKETS.has(id), pick)) {
          const judgement = judged(change.quote, around(passages, at, passage));
          const row = rowOf(table, `${lang} ${list} ${change.kind}`);
          row.cases += 1;
          if (judgement.outcome !== 'pass') row.detected += 1;
          else row.missed.push(told(change.quote, judgement));
          if (judgement.verdict === 'meaning-changed') row.named += 1;
        }
      });
    }
  }
  const rows = [...table.values()];
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const cases = sum((row) => row.cases);
  expect(cases).toBeGreaterThan(1000);
  // A word of two lists can be free in brackets by the one: `[later]` is a date too.
  expect(sum((row) => row.detected) / cases, print(table)).toBeGreaterThanOrEqual(0.998);
  expect(sum((row) => row.named) / cases, print(table)).toBeGreaterThanOrEqual(0.97);
});
