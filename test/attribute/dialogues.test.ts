// Quotations without marks: dialogue dashes, block quotes and the turns of a transcript, and names
// that a roster knows.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { SourceText } from '../../src/model/source.js';
import { textSpan } from '../../src/text/offsets.js';
import { LEXICON, sourceOf } from './sources.js';

const said = (source: SourceText) =>
  attribute(source, [], LEXICON).quotations.map(({ form, text, group }) => [form, text, group]);

test.each([
  ['French', 'fr', '— Bonjour, dit-il, entrez.\n\n— Bonsoir.', ['Bonjour', 'entrez.', 'Bonsoir.']],
  ['Spanish', 'es', '—Hola —dijo Ana—. ¿Vienes?\n\n—Ya voy.', ['Hola', '¿Vienes?', 'Ya voy.']],
  ['Polish', 'pl', '— Tak — powiedział Jan. — Idę.\n\n— Nie!', ['Tak', 'Idę.', 'Nie!']],
])('%s dialogue has a dash for each who speaks', (_, lang, text, expected) => {
  const found = said(sourceOf(text, lang));
  expect(found.map(([form]) => form)).toEqual(found.map(() => 'dash'));
  expect(found.map(([, words]) => words)).toEqual(expected);
});

test('the stretches of one line of dialogue are one utterance', () => {
  const found = said(sourceOf('—Hola —dijo Ana—. ¿Vienes?\n\n—Ya voy.', 'es'));
  expect(found.map(([, , group]) => group)).toEqual([1, 1, 2]);
});

test.each([
  ['one line with a dash is an aside', 'fr', '— Bonjour.\n\nIl pleut.'],
  ['English and German set no dialogue so', 'en', '— Hello.\n\n— Good evening.'],
  ['a dash inside a line', 'fr', 'Il vint — enfin.\n\nElle partit — hélas.'],
])('no dialogue: %s', (_, lang, text) => {
  expect(said(sourceOf(text, lang))).toEqual([]);
});

/** A source whose paragraph with `words` is a block quote. */
function blockQuote(text: string, words: string): SourceText {
  const source = sourceOf(text, 'en');
  const at = text.indexOf(words);
  const blocks = source.blocks.map((block) =>
    block.start <= at && at < block.end ? { ...block, kind: 'block-quote' as const } : block,
  );
  return { ...source, blocks };
}

test('a block quote is a quotation, and the sentence before it names who said it', () => {
  const source = blockQuote('Jane Doe wrote:\n\nWe won the race.', 'We won');
  const { quotations } = attribute(source, [], LEXICON);
  expect(quotations).toMatchObject([
    { form: 'block', text: 'We won the race.', speaker: { name: 'Jane Doe' } },
  ]);
});

test('what stands in marks inside a block quote is nested', () => {
  const words = 'We won the race, and the “experts” lost.';
  const { quotations } = attribute(blockQuote(`Doe wrote:\n\n${words}`, words), [], LEXICON);
  expect(quotations).toMatchObject([{ form: 'block', text: words, nested: [{ text: 'experts' }] }]);
});

test('a block that is one quotation in marks stays that', () => {
  const source = blockQuote('Doe wrote:\n\n“We won the race.”', '“We won');
  expect(said(source)).toEqual([['marks', 'We won the race.', 1]]);
});

test('a turn is a quotation of the one whom its label names', () => {
  const text = 'Doe: We won “the race”.\n\nRoe: No.';
  const second = text.indexOf('Roe:');
  const turns = [
    { speaker: 'Doe', label: textSpan(0, 4), ...textSpan(5, second - 2) },
    { speaker: 'Roe', label: textSpan(second, second + 4), ...textSpan(second + 5, text.length) },
  ];
  const roster = [{ name: 'Jane Doe', aliases: ['Doe'], roles: [] }];
  const { quotations } = attribute(sourceOf(text, 'en', turns), roster, LEXICON);
  expect(quotations).toMatchObject([
    { form: 'turn', status: 'confirmed', speaker: { name: 'Jane Doe', via: 'turn' } },
    { form: 'turn', text: 'No.', speaker: { name: 'Roe' } },
  ]);
  expect(quotations[0]?.nested.map(({ text: words }) => words)).toEqual(['the race']);
});

test('what a speaker tells of another’s words is only reported, `I said` is the speaker’s own', () => {
  const text = 'Doe: Carla Lund said: “We lost.” I said: “We won.”\n\nRoe: No.';
  const second = text.indexOf('Roe:');
  const turns = [
    { speaker: 'Doe', label: textSpan(0, 4), ...textSpan(5, second - 2) },
    { speaker: 'Roe', label: textSpan(second, second + 4), ...textSpan(second + 5, text.length) },
  ];
  const { quotations } = attribute(sourceOf(text, 'en', turns), [], LEXICON);
  expect(quotations[0]?.nested).toMatchObject([
    { status: 'inferred', speaker: { name: 'Carla Lund', doubt: 'reported' } },
    { status: 'inferred', speaker: { name: 'Doe', via: 'pronoun' } },
  ]);
});
