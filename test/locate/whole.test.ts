import { describe, expect, test } from 'vitest';
import { find, person, segmentsOf } from './source.js';

const ARTICLE =
  'Der Kanzler reiste nach Tokio. „Wir wollen Abhängigkeiten verringern und die Lieferketten ' +
  'stärken", erklärte Scholz. „Die Beziehungen sind enger denn je", betonte Kishida. Man habe ' +
  'sich getroffen, um gemeinsam zu han-\ndeln.';

interface Row {
  readonly name: string;
  readonly quote: string;
  readonly rung: string | null;
  readonly passage?: string;
  readonly distance?: number;
}

const ROWS: readonly Row[] = [
  { name: 'word for word', quote: 'Die Beziehungen sind enger denn je', rung: 'exact' },
  {
    name: 'other marks, spaces and case',
    quote: '“wir wollen  abhängigkeiten verringern',
    rung: 'folded',
    passage: '„Wir wollen Abhängigkeiten verringern',
  },
  {
    name: 'a word parted at a line end',
    quote: 'um gemeinsam zu handeln.',
    rung: 'folded',
    passage: 'um gemeinsam zu han-\ndeln.',
  },
  {
    name: 'one changed word',
    quote: 'Die Beziehungen waren enger denn je',
    rung: 'approximate',
    passage: 'Die Beziehungen sind enger denn je',
    distance: 5,
  },
  {
    name: 'a missing word at the end stays outside',
    quote: 'Wir wollen die Abhängigkeiten verringern und die Lieferketten',
    rung: 'approximate',
    passage: 'Wir wollen Abhängigkeiten verringern und die Lieferketten',
    distance: 4,
  },
  { name: 'other words', quote: 'Das Wetter in Berlin war heute ausgesprochen mild', rung: null },
  { name: 'three words, one changed', quote: 'Die Beziehungen waren', rung: null },
  { name: 'white space alone', quote: ' \n ', rung: null },
];

describe('a quote as one piece', () => {
  test.for([...ROWS])('$name', ({ quote, rung, passage, distance }) => {
    const { match } = find(ARTICLE, quote);
    expect(match?.rung ?? null).toBe(rung);
    if (rung === null) return;
    expect(segmentsOf(ARTICLE, match)).toEqual([passage ?? quote]);
    expect(match?.distance).toBe(distance ?? 0);
  });
});

test('the folds that were needed are named', () => {
  const { match } = find(ARTICLE, 'um gemeinsam  zu HANDELN.');
  expect(match?.folds).toEqual(['white-space', 'line-end-hyphen', 'case']);
});

test('the folds of a passage that differs are those of its equal stretches', () => {
  const { match } = find(ARTICLE, '“Wir wollen Zwänge verringern und die Lieferketten stärken”');
  expect(match?.rung).toBe('approximate');
  expect(match?.folds).toEqual(['quote-marks']);
});

const TWICE =
  '„Wir brauchen einen neuen Schub für Europa", sagte Scholz. ' +
  '„Wir brauchen einen neuen Schub für Europa!", rief Kishida.';
const SAID = [
  { words: 'Wir brauchen einen neuen Schub für Europa', by: 'Olaf Scholz' },
  { words: 'Wir brauchen einen neuen Schub für Europa!', by: 'Fumio Kishida' },
];

test('of equal places the named speaker’s is the match, the other an alternative', () => {
  const quote = 'Wir brauchen einen neuen Schub für Europa';
  const { match } = find(TWICE, quote, { said: SAID, speaker: person('Kishida') });
  expect(match?.segments[0]?.start).toBe(TWICE.lastIndexOf(quote));
  expect(match?.alternatives.map(({ start }) => start)).toEqual([TWICE.indexOf(quote)]);
});

test('without a speaker the leftmost of equal places is the match', () => {
  const quote = 'Wir brauchen einen neuen Schub für Europa';
  const { match } = find(TWICE, quote, { said: SAID });
  expect(match?.segments[0]?.start).toBe(TWICE.indexOf(quote));
  expect(match?.alternatives).toHaveLength(1);
});

test('the named speaker’s place wins when it is a little worse, and the better one is kept', () => {
  const text = TWICE.replace('Schub für Europa!', 'Schub in Europa!');
  const quote = 'Wir brauchen einen neuen Schub für Europa';
  const said = [SAID[0]!, { words: 'Wir brauchen einen neuen Schub in Europa!', by: 'Kishida' }];
  const { match } = find(text, quote, { said, speaker: person('Fumio Kishida') });
  expect(segmentsOf(text, match)).toEqual(['Wir brauchen einen neuen Schub in Europa']);
  expect(match?.distance).toBe(3);
  expect(match?.alternatives).toEqual([
    { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, distance: 0 },
  ]);
});

test('the named speaker’s place loses when it is far worse', () => {
  const text = TWICE.replace('einen neuen Schub für Europa!', 'den alten Trott für Europa!');
  const quote = 'Wir brauchen einen neuen Schub für Europa';
  const said = [SAID[0]!, { words: 'Wir brauchen den alten Trott für Europa!', by: 'Kishida' }];
  const { match } = find(text, quote, { said, speaker: person('Fumio Kishida') });
  expect(match?.segments[0]?.start).toBe(text.indexOf(quote));
});

test('a short quote with one word changed is found where the named speaker speaks only', () => {
  const text = 'Es geht um die neuen Schübe. „Das ist ein neuer Schub", sagte Scholz.';
  const said = [{ words: 'Das ist ein neuer Schub', by: 'Scholz' }];
  const named = find(text, 'einen neuen Schub', { said, speaker: person('Olaf Scholz') }).match;
  expect(named).toBeNull();
  const one = find(text, 'ein neuen Schub', { said, speaker: person('Olaf Scholz') }).match;
  expect(segmentsOf(text, one)).toEqual(['ein neuer Schub']);
  expect(find(text, 'ein neuen Schub', { said }).match).toBeNull();
});

test('prefix and suffix choose between equal places, and say when they stand at none', () => {
  const text = 'Erst kam er heim. Dann kam er heim und schlief.';
  const second = find(text, 'kam er heim', { prefix: 'Dann' }).match;
  expect(second?.segments[0]?.start).toBe(text.lastIndexOf('kam er heim'));
  expect(second?.placeAgrees).toBe(true);
  expect(find(text, 'kam er heim', { suffix: 'und schlief' }).match?.placeAgrees).toBe(true);
  expect(find(text, 'kam er heim', { prefix: 'Nie' }).match?.placeAgrees).toBe(false);
});

test('a whole word is preferred to a part of one', () => {
  const text = 'Die Partei hat eine Art.';
  const { match } = find(text, 'art');
  expect(segmentsOf(text, match)).toEqual(['Art']);
});

describe('an interrupted utterance', () => {
  const text =
    '„Wir werden das Ziel", sagte Scholz am Abend, „im nächsten Jahr erreichen", so Scholz.';
  const said = [
    { words: 'Wir werden das Ziel', by: 'Olaf Scholz', group: 1 },
    { words: 'im nächsten Jahr erreichen', by: 'Olaf Scholz', group: 1 },
  ];

  test('is found across its cue, in two segments that divide the quote', () => {
    const quote = 'Wir werden das Ziel im nächsten Jahr erreichen';
    const { match } = find(text, quote, { said });
    expect(segmentsOf(text, match)).toEqual(['Wir werden das Ziel', 'im nächsten Jahr erreichen']);
    expect(match?.segments.map(({ joint }) => joint)).toEqual(['start', 'cue']);
    expect(match?.segments.map((one) => quote.slice(one.quote.start, one.quote.end))).toEqual([
      'Wir werden das Ziel',
      'im nächsten Jahr erreichen',
    ]);
    expect(match?.distance).toBe(0);
  });

  test('is found with a change too', () => {
    const quote = 'Wir werden das Ziel im kommenden Jahr erreichen';
    const { match } = find(text, quote, { said, speaker: person('Scholz') });
    expect(segmentsOf(text, match)).toEqual(['Wir werden das Ziel', 'im nächsten Jahr erreichen']);
    expect(match?.rung).toBe('approximate');
  });

  test('is one piece when the quote has the cue in it', () => {
    const quote = 'Wir werden das Ziel", sagte Scholz am Abend, „im nächsten Jahr erreichen';
    expect(find(text, quote, { said }).match?.segments).toHaveLength(1);
  });
});

test('the runner-up of a changed quote is the best place elsewhere', () => {
  const text = 'Wir haben gestern viel gelernt. Ihr habt gestern viel gelernt.';
  const { match } = find(text, 'Wir hatten gestern viel gelernt.');
  expect(match?.distance).toBe(2);
  expect(match?.runnerUp?.start).toBeGreaterThanOrEqual(text.indexOf('Ihr') - 1);
  expect(match?.runnerUp?.distance).toBeGreaterThan(2);
});

describe('a place elsewhere', () => {
  const quote = 'abcdefghij klmnopqrst uvwxyzabcd efghijklmn opqrstuvwx yzabcdefgh';
  const spoiled = (units: number) => `${'#'.repeat(units)}${quote.slice(units)}`;
  const far = ` ${'0 1 2 3 4 5 6 7 8 9 '.repeat(12)}`;
  const cases = [
    { match: 1, other: 16, says: 'a runner-up up to a quarter of the quote', isRival: true },
    { match: 1, other: 17, says: 'none beyond that', isRival: false },
    { match: 12, other: 18, says: 'a runner-up if a tenth worse than the match', isRival: true },
    { match: 12, other: 19, says: 'none if it is worse than that', isRival: false },
  ];
  test.each(cases)('$other edits off beside a match $match edits off is $says', (one) => {
    const text = `${spoiled(one.match)}${far}${spoiled(one.other)}`;
    const { match } = find(text, quote);
    expect(match?.distance).toBe(one.match);
    expect(match?.runnerUp?.distance).toBe(one.isRival ? one.other : undefined);
  });
});

test('a slip of one letter in a repetitive text still has one answer', () => {
  const text = 'aa'.repeat(500);
  const { match } = find(text, 'a'.repeat(40));
  expect(match?.rung).toBe('exact');
  expect(match?.alternatives).toHaveLength(24);
});
