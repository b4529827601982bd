// What was called or heard in the room parts no speech: its sentences stand together.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { minutesWriter } from '../../src/read/minutes/writer.js';
import { lexicon } from '../../src/words/index.js';
import { judged, source } from './subject.js';

const HECKLE = '(Jens Brandt [CDU/CSU]: Das ist nicht wahr!)';
const QUESTION = '(Jens Brandt [CDU/CSU]: Auch die Steuer?)';
const CALLS = `(Beifall bei der SPD – Zuruf von der AfD: ${'Das glaubt Ihnen niemand! '.repeat(4).trim()})`;

/** A speech of paragraphs, of which those in brackets are what was heard. */
function minutes(...paragraphs: readonly string[]) {
  const label = 'Katharina Vogt (SPD):';
  const raw = [label, ...paragraphs].join('\n');
  const writer = minutesWriter(raw);
  writer.open('sitzungsverlauf', {});
  let at = 0;
  for (const [index, words] of [label, ...paragraphs].entries()) {
    const name = words.startsWith('(') ? 'kommentar' : 'p';
    writer.open(name, { klasse: index === 0 ? 'redner' : 'J' });
    writer.text(at, at + words.length);
    writer.close(name);
    at += words.length + 1;
  }
  const { text, turns = [], blocks } = writer.done();
  const read = { ...source(text, { kind: 'transcript' }, turns), blocks };
  return { source: read, quotations: attribute(read, [], lexicon()).quotations };
}

const FIRST = 'Wir werden die Entnahme begrenzen.';
const SECOND = 'Das sind wir den Menschen in den Dörfern schuldig.';
const JOINED = `${FIRST} ${SECOND}`;
const SHORTENED = `${FIRST} […] ${SECOND}`;

test.for([
  ['a heckle', [FIRST, HECKLE, SECOND], JOINED, 'typographic'],
  ['a heckle behind an ellipsis', [FIRST, HECKLE, SECOND], SHORTENED, 'elided'],
  ['calls and applause', [FIRST, CALLS, SECOND], JOINED, 'typographic'],
  ['calls behind an ellipsis', [FIRST, CALLS, SECOND], SHORTENED, 'elided'],
  ['a question that is answered', [FIRST, QUESTION, SECOND], SHORTENED, 'context-risk'],
  [
    'a sentence and a heckle',
    [FIRST, HECKLE, 'Das gilt nicht immer.', SECOND],
    SHORTENED,
    'context-risk',
  ],
  ['nothing', [FIRST, SECOND], JOINED, 'verbatim'],
] as const)('%s between two sentences: %s', ([, paragraphs, quote, wanted]) => {
  expect(judged(quote, minutes(...paragraphs)).verdict).toBe(wanted);
});

test('two sentences of two speakers are still joined', () => {
  const read = minutes(FIRST, '(Jens Brandt [CDU/CSU]: Das ist nicht wahr, liebe Kollegin Vogt!)');
  const quote = `${FIRST} Das ist nicht wahr, liebe Kollegin Vogt!`;
  expect(judged(quote, read).verdict).toBe('spliced');
});

test.for([
  ['(Applause and cheers from all the benches on the left of the house today)', 'typographic'],
  ['(Not that I would ever want to say so in front of the whole house today)', 'fail'],
] as const)('a paragraph in brackets of a transcript: %s', ([between, wanted]) => {
  const text = `We have paid the bill.\n\n${between}\n\nThe work begins in June.`;
  const found = judged('We have paid the bill. The work begins in June.', {
    source: source(text, { lang: 'en', kind: 'transcript' }),
  });
  expect([found.verdict, found.outcome]).toContain(wanted);
});

test.for([
  ['applause at both ends', '(Applause) But we will not pay for it at all. (Applause)', 'fail'],
  ['a sentence about cheers', '(We will not build it, and cheers will not change that.)', 'fail'],
  ['a note', '(Correction: We will not build it after all.)', 'fail'],
  ['two noises', '(Applause) [Interruption.]', 'pass'],
  ['loud noises', '(Loud and prolonged applause)', 'pass'],
  ['a call', '(Mr Hill: No, you will not!)', 'pass'],
  ['a call behind a noise', '(Laughter – Ann Lee [Lab]: We never said so!)', 'pass'],
] as const)('%s in brackets between two paragraphs: %s', ([, between, wanted]) => {
  const text = `We will build the bridge.\n\n${between}\n\nIt opens in May.`;
  const [joined, shortened] = ['', ' […]'].map((mark) =>
    judged(`We will build the bridge.${mark} It opens in May.`, {
      source: source(text, { lang: 'en', kind: 'transcript' }),
    }),
  );
  expect([joined?.verdict, joined?.outcome]).toContain(wanted);
  expect(shortened?.outcome).toBe(wanted === 'pass' ? 'pass' : 'warn');
});

test.for([
  '(Ohne Zustimmung des Landtags bauen wir sie nicht.)',
  '(Gegen den Widerspruch der Stadt bauen wir sie nicht.)',
] as const)('a sentence with a word for noise is the speaker’s own: %s', (between) => {
  const text = `Wir bauen die Brücke.\n\n${between}\n\nSie wird im Mai eröffnet.`;
  const read = { source: source(text, { lang: 'de', kind: 'transcript' }) };
  expect(judged('Wir bauen die Brücke. […] Sie wird im Mai eröffnet.', read).outcome).toBe('warn');
});
