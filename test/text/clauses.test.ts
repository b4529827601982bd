// Clauses: where one ends and the next begins.

import { expect, test } from 'vitest';
import { type ClauseWords, clausesOf } from '../../src/text/clauses.js';
import { tokenize } from '../../src/text/tokens.js';
import { lexicon } from '../../src/words/index.js';

function wordsOf(lang: string): ClauseWords {
  const list = (name: string) => lexicon().list(lang, name);
  return {
    opensClause: (norm) => list('clause-openers').has(norm),
    coordinators: new Set(['and']),
    isSubject: (norm) => list('subject-pronouns').has(norm),
    isVerb: (norm) => list('modal').has(norm) || list('tenses').has(norm),
    isAbbreviation: (norm) => list('abbreviations').has(`${norm}.`),
  };
}

function shown(lang: string, text: string): string {
  const tokens = tokenize(text);
  return clausesOf(tokens, wordsOf(lang))
    .map(
      ({ start, end, sentence }) =>
        `${sentence}:${text.slice(tokens[start]!.start, tokens[end - 1]!.end)}`,
    )
    .join(' | ');
}

test.for([
  ['two sentences', 'de', 'Wir gehen. Sie bleibt.', '0:Wir gehen. | 1:Sie bleibt.'],
  ['an abbreviation', 'de', 'Wir rufen Dr. Wu an.', '0:Wir rufen Dr. Wu an.'],
  ['an ordinal', 'de', 'Am 4. Mai gehen wir.', '0:Am 4. Mai gehen wir.'],
  [
    'a comma before a conjunction',
    'de',
    'Ich weiß, dass er geht.',
    '0:Ich weiß, | 0:dass er geht.',
  ],
  ['a comma in a list', 'de', 'Hafer, Roggen, Klee wachsen.', '0:Hafer, Roggen, Klee wachsen.'],
  [
    'a comma before a finite verb',
    'de',
    'Regnet es, bleiben wir hier.',
    '0:Regnet es, | 0:bleiben wir hier.',
  ],
  ['a colon', 'de', 'Eins ist klar: wir gehen.', '0:Eins ist klar: | 0:wir gehen.'],
  ['a spaced dash', 'en', 'We go – they stay.', '0:We go – | 0:they stay.'],
  ['a hyphen', 'en', 'A well-known mill.', '0:A well-known mill.'],
  ['a conjunction with a subject', 'en', 'We go and they stay.', '0:We go | 0:and they stay.'],
  ['a conjunction without', 'en', 'We go and stay.', '0:We go and stay.'],
  ['a question inside', 'en', 'Why? Because.', '0:Why? | 1:Because.'],
  ['nothing', 'en', '', ''],
])('%s', ([, lang, text, wanted]) => {
  expect(shown(lang!, text!)).toBe(wanted);
});
