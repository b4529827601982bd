// The source's words inside a verdict's sentence: the sentence that the difference stands in.

import { describe, expect, test } from 'vitest';
import { find } from '../../src/index.js';
import { bare, excerptAround } from '../../src/messages/excerpts.js';
import { root } from '../cli/spawn.js';

const LONG =
  'Nachdem der Rat der Stadt lange und ohne jedes Ergebnis beraten hatte, wollte die Mehrheit ' +
  'am Ende nicht mehr warten, obwohl die Gutachten der beiden Büros noch fehlten und niemand ' +
  'wusste, wann sie kommen würden.';

describe('what the source says', () => {
  test.each([
    [
      'begins with its own sentence, though the word stands in the one before as well',
      'Das reicht nicht. Ich glaube nicht, dass wir das schaffen. Nein.',
      'Ich glaube, dass wir das schaffen',
      '“Ich glaube nicht, dass wir das schaffen”',
    ],
    [
      'ends with its sentence',
      'We will not pay for the new bridge. Nobody will. That is all.',
      'We will pay for the new bridge',
      '“We will not pay for the new bridge”',
    ],
    [
      'has an ellipsis on either side that is cut',
      LONG,
      'wollte die Mehrheit am Ende mehr warten',
      /“… .*die Mehrheit am Ende nicht mehr warten, .* …”/u,
    ],
    [
      'has none behind a blank line',
      'Erstens\n\nwir werden die Rechnungen nicht bezahlen\n\nZweitens',
      'wir werden die Rechnungen bezahlen',
      '“wir werden die Rechnungen nicht bezahlen”',
    ],
  ] as const)('%s', async (_, text, quote, said) => {
    const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
    const sentence = answers[0]?.sentence ?? '';
    expect(sentence).toContain(
      'drops the negation “nicht”'.replace(/nicht/u, /not/.test(text) ? 'not' : 'nicht'),
    );
    expect(sentence).toEqual(
      typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said),
    );
  });
});

test.each([
  [
    'both sentences, where a word was put between them',
    'Not this year, and not while I can help it',
    'Not this year. Not while I can help it.',
    '“Not this year. Not while I can help it”',
  ],
  [
    'the words themselves, not those before them',
    'A great museum needs 45 new workers in May',
    '“It rained,” said Ann Berg on Monday. “The museum needs 45 new workers in May,” said Ann Berg.',
    '“The museum needs 45 new workers in May”',
  ],
])('the source is quoted with %s', async (_, quote, text, said) => {
  const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
  expect(answers[0]?.sentence).toContain(`the source says ${said}`);
});

describe('the words around', () => {
  test.each([
    ['before', /^… \p{L}/u],
    ['after', /\p{L}.* …$/u],
  ] as const)('say where they are cut: %s', async (side, shape) => {
    const more = `${'und so weiter ganz ohne Punkt '.repeat(12)}`;
    const text = `Es war einmal ${more} die Brücke bleibt bis zum Herbst zu ${more} und Schluss.`;
    const quote = 'die Brücke bleibt bis zum Herbst zu';
    const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
    expect(answers[0]?.match?.[side]).toMatch(shape);
  });

  test('have no ellipsis where they are whole sentences', async () => {
    const text = 'Es regnet. Die Brücke bleibt zu. Der Rat tagt.';
    const { answers } = await find({
      cwd: root,
      quote: 'Die Brücke bleibt zu',
      texts: { 'a.txt': text },
    });
    expect([answers[0]?.match?.before, answers[0]?.match?.after]).not.toContain('…');
  });
});

test.each([
  ['… ich sage: Nein.', '… ich sage: Nein'],
  ['. Wenn er geht.', 'Wenn er geht'],
  ['…und so', 'und so'],
])('an excerpt keeps our ellipsis alone: %s', (excerpt, kept) => {
  expect(bare(excerpt)).toBe(kept);
});

test('an excerpt that is the word and nothing else is not said twice', () => {
  const values: Record<string, string> = { word: 'nein', context: '… nein …' };
  expect(excerptAround((name) => values[name] ?? '', 'context')).toBe('');
});
