// Reads the tables of cases in test/judge/tables/*.txt: a title, a source, quotes of it and what
// the judge must say of each. Named tables of plain text, because the sources are prose.
//
//   @ en document            language, and the kind of source when it is not a document
//   # a title                what the cases below it show
//   A sentence.              the source of the cases below it; \n is a line break, ~ a no-break space
//     verdict +class | Quote several verdicts or outcomes are parted by /; classes or rules by a space

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../../src/attribute/index.js';
import type { SourceKind } from '../../src/model/claim.js';
import type { Judgement } from '../../src/model/judgement.js';
import { lexicon } from '../../src/words/index.js';
import { judged, source } from './subject.js';

export interface Case {
  readonly title: string;
  readonly lang: string;
  readonly kind: SourceKind;
  readonly source: string;
  readonly quote: string;
  /** Verdicts or outcomes, one of which must come out. */
  readonly wanted: readonly string[];
  /** Classes of differences or rules that must be among those found. */
  readonly classes: readonly string[];
}

const plain = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('~', '\u00a0');

/** The cases of one file of test/judge/tables/. */
export function casesOf(name: string): readonly Case[] {
  const cases: Case[] = [];
  let [title, text, lang, kind] = ['', '', 'de', 'document'];
  for (const line of readFileSync(join(import.meta.dirname, 'tables', name), 'utf8').split('\n')) {
    if (line.startsWith('@')) [lang = 'de', kind = 'document'] = line.slice(1).trim().split(' ');
    else if (line.startsWith('#')) title = line.slice(1).trim();
    else if (line.startsWith(' ')) {
      const bar = line.indexOf('|');
      const [wanted = '', ...classes] = line.slice(0, bar).trim().split(' ');
      cases.push({
        title,
        lang,
        kind: kind === 'transcript' || kind === 'article' ? kind : 'document',
        source: text,
        quote: plain(line.slice(bar + 2)),
        wanted: wanted.split('/'),
        classes: classes.map((one) => one.replace('+', '')),
      });
    } else if (line !== '') text = plain(line);
  }
  return cases;
}

/** What is wrong with a judgement; empty when nothing is. */
export function wrongWith(one: Case, judgement: Judgement): string {
  const { verdict, outcome, differences, findings } = judgement;
  const found = [
    ...differences.map((difference) => difference.class as string),
    ...findings.map(({ ruleId }) => ruleId),
  ];
  const isWanted = one.wanted.some((wanted) => wanted === verdict || wanted === outcome);
  const missing = one.classes.filter((wanted) => !found.includes(wanted));
  if (isWanted && missing.length === 0) return '';
  return `${verdict} (${outcome}) [${found.join(' ')}], not ${one.wanted.join('/')} ${missing.join(' ')}`;
}

/** Judges a case; of an article with the quotations that are found in it. */
export function judgeCase({ source: text, lang, kind, quote }: Case): Judgement {
  const read = source(text, { lang, kind });
  const quotations = kind === 'article' ? attribute(read, [], lexicon()).quotations : [];
  return judged(quote, { source: read, quotations });
}
