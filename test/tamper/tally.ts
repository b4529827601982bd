// Counts of a tamper suite by kind, and how they are printed when a bar is missed.

import type { Judgement } from '../../src/model/judgement.js';
import { inEnglish, inGerman } from '../judge/subject.js';
import { PASSAGES_DE } from './passages-de.js';
import { PASSAGES_EN } from './passages-en.js';
import { PROSE_DE } from './prose-de.js';
import { PROSE_EN } from './prose-en.js';

export const TEXTS = [
  { lang: 'de', passages: PASSAGES_DE, judged: inGerman },
  { lang: 'en', passages: PASSAGES_EN, judged: inEnglish },
] as const;

/** The texts, and more of them: literature, statutes, leaflets. */
export const MORE_TEXTS = [
  { lang: 'de', passages: [...PASSAGES_DE, ...PROSE_DE], judged: inGerman },
  { lang: 'en', passages: [...PASSAGES_EN, ...PROSE_EN], judged: inEnglish },
] as const;

export interface Row {
  cases: number;
  detected: number;
  named: number;
  readonly missed: string[];
}

export const rowOf = (table: Map<string, Row>, kind: string): Row => {
  const row = table.get(kind) ?? { cases: 0, detected: 0, named: 0, missed: [] };
  table.set(kind, row);
  return row;
};

/** A passage between two others, so that there is something to be mistaken for. */
export const around = (passages: readonly string[], at: number, passage: string): string =>
  [passages[(at + 1) % passages.length], passage, passages[(at + 2) % passages.length]].join(
    '\n\n',
  );

export const told = (quote: string, { verdict, differences }: Judgement): string =>
  `${verdict} ${differences.map((one) => `${one.class}/${one.op}`).join(' ')}: ${quote}`;

export const print = (table: ReadonlyMap<string, Row>): string =>
  [...table]
    .map(([kind, row]) =>
      [
        `${kind}: ${row.cases} cases, ${row.detected} detected, ${row.named} named`,
        ...row.missed,
      ].join('\n    '),
    )
    .join('\n');
