// Every code has a sentence in both languages, and the sentences say the words they are about.

import { expect, test } from 'vitest';
import { MESSAGE_CODES, sentence } from '../../src/messages/index.js';
import { CLASS_NAMES, nameOf } from '../../src/messages/report-names.js';
import { DIFFERENCE_CLASSES } from '../../src/model/judgement.js';
import { FLAGS, UNCHECKED_REASONS, VERDICTS } from '../../src/model/verdicts.js';

/** Classes whose difference changes the meaning: their names are read most. */
const LISTED: ReadonlySet<string> = new Set(
  'negation number unit date name modal hedge condition exception quantifier degree sign'.split(
    ' ',
  ),
);

const ARGS = {
  quote: 'Zitat',
  passage: 'Stelle',
  context: 'rundum',
  source: 'quelle.md',
  speaker: 'Scholz',
  other: 'Kishida',
  word: 'nicht',
};

test.each(MESSAGE_CODES)('%s has a sentence in English and German', (code) => {
  const [english, german] = [
    sentence({ code, args: ARGS }, 'en'),
    sentence({ code, args: ARGS }, 'de'),
  ];
  for (const made of [english, german]) {
    expect(made).toMatch(/^[\p{Lu}„“q].*[.?]$/u);
    expect(made).not.toContain('undefined');
    expect(made).not.toBe(code);
  }
  expect(english).not.toBe(german);
});

test('every flag, reason and verdict has a sentence', () => {
  const codes = new Set(MESSAGE_CODES);
  const wanted = [
    ...FLAGS.map((flag) => `flag/${flag}`),
    ...UNCHECKED_REASONS.map((reason) => `unchecked/${reason}`),
    ...Object.keys(VERDICTS)
      .filter((verdict) => verdict !== 'unchecked')
      .map((verdict) => `verdict/${verdict}`),
  ];
  expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
});

test('a difference is told with its words', () => {
  const message = {
    code: 'difference/negation/missing',
    args: { passage: 'nicht', context: 'Wir werden nicht zahlen.' },
  };
  expect(sentence(message, 'en')).toBe(
    'The quotation drops the negation “nicht”: the source says “Wir werden nicht zahlen”.',
  );
  expect(sentence(message, 'de')).toContain('Das Zitat lässt die Verneinung „nicht“ weg');
});

test.each([
  ['negation', 'nie', 'the negation “nie”'],
  ['negation', 'noch', 'the word “noch”'],
  ['negation', 'noch nie', 'the negation “noch nie”'],
  ['negation', 'unmöglich', 'the negation “unmöglich”'],
  ['negation', 'möglich', 'the word “möglich”'],
  ['negation', 'longer', 'the word “longer”'],
  ['negation', 'cannot', 'the negation “cannot”'],
  ['hedge', 'erachtens', 'the word “erachtens”'],
  ['hedge', 'vielleicht', 'the hedge “vielleicht”'],
  ['degree', 'kolossal', 'the degree “kolossal”'],
  ['exception', 'allein', 'the restriction “allein”'],
  ['negation', "isn't", "the negation “isn't”"],
  ['comparison', 'declined', 'the word “declined”'],
  ['comparison', 'higher', 'the comparison “higher”'],
  ['comparison', 'stärkeren', 'the comparison “stärkeren”'],
  ['comparison', 'twice as', 'the comparison “twice as”'],
  ['unit', 'jährlich', 'the word “jährlich”'],
  ['unit', 'Millionen', 'the unit “Millionen”'],
])('of the class %s, “%s” is called %s', (id, passage, called) => {
  const message = { code: `difference/${id}/missing`, args: { passage } };
  expect(sentence(message, 'en')).toBe(`The quotation drops ${called}.`);
});

test('the next difference and the number of the others follow in sentences of their own', () => {
  const args = {
    ...{ passage: 'nicht', context: 'wird wahrscheinlich nicht öffnen', more: 2 },
    ...{ next: 'difference/hedge/missing', nextQuote: null, nextPassage: 'wahrscheinlich' },
  };
  const message = { code: 'difference/negation/missing', args };
  expect(sentence(message, 'en')).toBe(
    'The quotation drops the negation “nicht”: the source says “wird wahrscheinlich nicht öffnen”. It also drops the hedge “wahrscheinlich”. It differs at 2 more places.',
  );
  expect(sentence(message, 'de')).toBe(
    'Das Zitat lässt die Verneinung „nicht“ weg: In der Quelle steht „wird wahrscheinlich nicht öffnen“. Außerdem lässt es die Abschwächung „wahrscheinlich“ weg. Es weicht noch an 2 weiteren Stellen ab.',
  );
});

test('a class has one name in the sentence and in the list of differences', () => {
  for (const id of DIFFERENCE_CLASSES.filter((one) => LISTED.has(one))) {
    for (const lang of ['en', 'de'] as const) {
      const said = sentence(
        {
          code: `difference/${id}/missing`,
          args: { passage: id === 'negation' ? 'nicht' : 'qqq' },
        },
        lang,
      );
      expect(said).toContain(nameOf(CLASS_NAMES, id, lang));
    }
  }
});

test('an unknown code shows itself', () => {
  expect(sentence({ code: 'verdict/new', args: {} }, 'en')).toBe('verdict/new');
});

test.each(Object.entries(VERDICTS))('%s has a label in both languages', (_, { label }) => {
  expect(label.en).not.toBe(label.de);
});

test.each([
  ['1', 'Only one word:', 'Nur ein Wort:'],
  ['2', 'Only 2 words:', 'Nur 2 Wörter:'],
])('a quote of %s is called short in its own number', (words, english, german) => {
  const short = { code: 'flag/short', args: { words } };
  expect(sentence(short, 'en')).toContain(english);
  expect(sentence(short, 'de')).toContain(german);
});
