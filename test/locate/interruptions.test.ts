import { describe, expect, test } from 'vitest';
import { find, segmentsOf } from './source.js';

const SPEECH =
  'Thank you all for coming. We have an incredible team of experts, who are here with us tonight, ' +
  'stand up, please, and they will tell you about it. Our terrible trade deals must be ' +
  'renegotiated completely. It is a disaster. To keep jobs and wealth at home is our goal.\n\n' +
  '(APPLAUSE)\n\nAnd we will win. Nobody knows the system better than we do, and we will fix it.';

interface Row {
  readonly name: string;
  readonly quote: string;
  readonly passage: string | null;
}

const ROWS: readonly Row[] = [
  {
    name: 'an aside that the quote leaves out is within the passage',
    quote: 'We have an incredible team of experts, and they will tell you all about it',
    passage:
      'We have an incredible team of experts, who are here with us tonight, stand up, please, and ' +
      'they will tell you about it',
  },
  {
    name: 'a passage is found that is mostly interruption',
    quote: 'Thank you all for an incredible team of experts, they will tell about it',
    passage:
      'Thank you all for coming. We have an incredible team of experts, who are here with us ' +
      'tonight, stand up, please, and they will tell you about it',
  },
  {
    name: 'a stage direction does not part a passage',
    quote: 'To keep jobs and wealth at home is our goal. And we will win.',
    passage: 'To keep jobs and wealth at home is our goal.\n\n(APPLAUSE)\n\nAnd we will win.',
  },
  {
    name: 'a changed word widens nothing',
    quote: 'Nobody knows the system worse than we do, and we will fix it',
    passage: 'Nobody knows the system better than we do, and we will fix it',
  },
  {
    name: 'a few common words are no passage',
    quote: 'We will win the system of trade and jobs for the experts of the night at once',
    passage: null,
  },
];

describe('a passage with something said in between', () => {
  test.for([...ROWS])('$name', ({ quote, passage }) => {
    const { match } = find(SPEECH, quote);
    expect(segmentsOf(SPEECH, match)).toEqual(passage === null ? [] : [passage]);
  });
});

test('words of two quotations are a join, not one passage', () => {
  const text =
    '„Wir haben viel für die Schulen getan", sagte er. „Die Straßen sind schlecht, leider."';
  const said = [
    { words: 'Wir haben viel für die Schulen getan', by: 'Meier' },
    { words: 'Die Straßen sind schlecht, leider.', by: 'Meier' },
  ];
  const quote = 'Wir haben viel für die Schulen getan. Die Straßen sind schlecht';
  const { match } = find(text, quote, { said });
  expect(match?.segments.map(({ joint }) => joint)).toEqual(['start', 'unmarked']);
});
