import { describe, expect, test } from 'vitest';
import { find, person, segmentsOf } from './source.js';

const SPEECH =
  'Wir wollen die Abhängigkeiten von einzelnen Ländern verringern, und zwar schnell, und wir ' +
  'werden dafür mögliche Synergien nutzen. Der Minister sagte, er werde im Herbst nach Kiew ' +
  'reisen und dort mit der Regierung sprechen. Die Recylicng-Quote [12] steigt.';

interface Row {
  readonly name: string;
  readonly quote: string;
  readonly segments: readonly string[] | null;
  /** Kind and words of each reading. */
  readonly readings?: readonly string[];
  readonly distance?: number;
}

const ROWS: readonly Row[] = [
  {
    name: 'an ellipsis leaves words out',
    quote: 'Wir wollen die Abhängigkeiten […] verringern, und […] wir werden',
    segments: ['Wir wollen die Abhängigkeiten', 'verringern, und', 'wir werden'],
    readings: ['omission von einzelnen Ländern', 'omission zwar schnell, und'],
  },
  {
    name: 'an ellipsis at either end leaves out nothing that is known',
    quote: '… und wir werden dafür mögliche Synergien nutzen …',
    segments: ['und wir werden dafür mögliche Synergien nutzen'],
    readings: ['omission ', 'omission '],
  },
  {
    name: 'a segment may differ',
    quote: 'Wir wollten Abhängigkeiten (...) verringern, und zwar schnell',
    segments: ['Wir wollen die Abhängigkeiten', 'verringern, und zwar schnell'],
    distance: 5,
  },
  {
    name: 'a changed first letter',
    quote: '[U]nd wir werden dafür mögliche Synergien nutzen',
    segments: ['und wir werden dafür mögliche Synergien nutzen'],
    readings: ['letters u'],
  },
  {
    name: 'added letters',
    quote: 'wir werden dafür mögliche[n] Synergien nutzen',
    segments: ['wir werden dafür mögliche Synergien nutzen'],
    readings: ['letters '],
    distance: 1,
  },
  {
    name: 'an insertion',
    quote: 'er werde [Scholz zufolge] im Herbst nach Kiew reisen',
    segments: ['er werde im Herbst nach Kiew reisen'],
    readings: ['insertion '],
  },
  {
    name: 'a substitution',
    quote: 'sagte, er werde im Herbst [in die Ukraine] reisen und dort mit der Regierung',
    segments: ['sagte, er werde im Herbst nach Kiew reisen und dort mit der Regierung'],
    readings: ['substitution nach Kiew'],
  },
  {
    name: 'an insertion at the start',
    quote: '[Die Bundesregierung] wir werden dafür mögliche Synergien nutzen',
    segments: ['wir werden dafür mögliche Synergien nutzen'],
    readings: ['insertion '],
  },
  {
    name: 'sic',
    quote: 'Die Recylicng [sic]-Quote',
    segments: ['Die Recylicng-Quote'],
    readings: ['note '],
    distance: 1,
  },
  {
    name: 'a note at the end',
    quote: 'wir werden dafür mögliche Synergien nutzen [Hervorh. d. Verf.]',
    segments: ['wir werden dafür mögliche Synergien nutzen'],
    readings: ['note '],
  },
  {
    name: 'brackets that the source has',
    quote: 'Die Recylicng-Quote [12] steigt.',
    segments: ['Die Recylicng-Quote [12] steigt.'],
    readings: ['literal '],
  },
  {
    name: 'a segment that stands nowhere',
    quote: 'Wir wollen die Abhängigkeiten […] bis zum Sankt-Nimmerleins-Tag behalten',
    segments: null,
  },
];

describe('a quote with marked changes', () => {
  test.for([...ROWS])('$name', ({ quote, segments, readings, distance }) => {
    const { match, nearest } = find(SPEECH, quote);
    if (segments === null) {
      expect(match).toBeNull();
      expect(nearest?.longest).not.toBeNull();
      return;
    }
    expect(segmentsOf(SPEECH, match)).toEqual(segments);
    expect(match?.distance).toBe(distance ?? 0);
    const seen = match?.readings.map(
      ({ kind, passage }) => `${kind} ${passage ? SPEECH.slice(passage.start, passage.end) : ''}`,
    );
    if (readings) expect(seen).toEqual(readings);
  });
});

test('each segment says which piece of the quote it holds', () => {
  const quote = '„Wir wollen die Abhängigkeiten […] verringern“';
  const { match } = find(
    SPEECH.replace('Wir', '„Wir').replace('verringern,', 'verringern“,'),
    quote,
  );
  expect(match?.segments.map((one) => quote.slice(one.quote.start, one.quote.end))).toEqual([
    '„Wir wollen die Abhängigkeiten',
    'verringern“',
  ]);
  expect(match?.segments.map((one) => one.joint)).toEqual(['start', 'ellipsis']);
});

test('of several places for a segment the chain takes those with the smallest gaps', () => {
  const text =
    'Das ist gut so. Wir sagen: das ist gut so, weil es stimmt, und weil es stimmt, bleibt es.';
  const { match } = find(text, 'das ist gut so … weil es stimmt');
  expect(match?.segments[0]?.start).toBe(text.indexOf('das ist gut so,'));
  expect(match?.segments[1]?.start).toBe(text.indexOf('weil es stimmt'));
});

test('a later place with fewer edits beats an earlier one, order permitting', () => {
  const text =
    'Er kam niemals wieder heim. Sie ging. Er kam niemals wieder an. Es regnete den Tag.';
  const { match } = find(text, 'Er kam niemals wieder an […] Es regnete den Tag');
  expect(segmentsOf(text, match)).toEqual(['Er kam niemals wieder an', 'Es regnete den Tag']);
});

test('segments that stand in the wrong order are still found, in the order of the quote', () => {
  const text = 'Zuerst kam der Regen über das Land. Dann kam die Sonne über das Meer.';
  const { match } = find(text, 'Dann kam die Sonne […] Zuerst kam der Regen');
  expect(segmentsOf(text, match)).toEqual(['Dann kam die Sonne', 'Zuerst kam der Regen']);
});

test('a chain inside the named speaker’s quotation is preferred', () => {
  const text =
    '„Wir brauchen Mut. Wir brauchen Geduld in dieser Zeit", sagte A. Meier. ' +
    '„Wir brauchen Mut und sehr viel Zeit. Wir brauchen Geduld in dieser Zeit", sagte B. Huber.';
  const said = [
    { words: 'Wir brauchen Mut. Wir brauchen Geduld in dieser Zeit', by: 'A. Meier' },
    {
      words: 'Wir brauchen Mut und sehr viel Zeit. Wir brauchen Geduld in dieser Zeit',
      by: 'B. Huber',
    },
  ];
  const quote = 'Wir brauchen Mut … Geduld in dieser Zeit';
  const { match } = find(text, quote, { said, speaker: person('Huber') });
  expect(match?.segments[0]?.start).toBe(text.lastIndexOf('Wir brauchen Mut'));
  const free = find(text, quote, { said }).match;
  expect(free?.segments[0]?.start).toBe(text.indexOf('Wir brauchen Mut'));
});

describe('a join without a mark', () => {
  const text =
    'Wir haben in den letzten Jahren viel für die Schulen getan. Das Geld fehlt aber überall im ' +
    'Land, auch bei der Bahn. Die Straßen sind in einem schlechten Zustand, das weiß jeder.';

  test('of two places is two segments', () => {
    const quote = 'viel für die Schulen getan. Die Straßen sind in einem schlechten Zustand';
    const { match } = find(text, quote);
    expect(segmentsOf(text, match)).toEqual([
      'viel für die Schulen getan',
      'Die Straßen sind in einem schlechten Zustand',
    ]);
    expect(match?.segments.map(({ joint }) => joint)).toEqual(['start', 'unmarked']);
  });

  test('in the wrong order is two segments in the order of the quote', () => {
    const quote = 'Die Straßen sind in einem schlechten Zustand, viel für die Schulen getan';
    expect(segmentsOf(text, find(text, quote).match)).toEqual([
      'Die Straßen sind in einem schlechten Zustand',
      'viel für die Schulen getan',
    ]);
  });

  test('is not what one dropped word is', () => {
    const quote = 'Das Geld fehlt überall im Land, auch bei der Bahn';
    const { match } = find(text, quote);
    expect(match?.rung).toBe('approximate');
    expect(match?.segments).toHaveLength(1);
  });
});

test('what is not found says how far it matched', () => {
  const quote =
    'Der Minister sagte, er habe keinerlei Pläne für das nächste Jahr und schweige dazu';
  const { match, nearest } = find(SPEECH, quote);
  expect(match).toBeNull();
  expect(quote.slice(nearest!.longest!.start, nearest!.longest!.end)).toBe(
    'Der Minister sagte, er',
  );
  const at = nearest!.longestAt!;
  expect(SPEECH.slice(at.start, at.end)).toBe('Der Minister sagte, er');
  expect(nearest!.start).toBeLessThanOrEqual(at.start);
  expect(nearest!.distance).toBeGreaterThan(0);
});

test('an empty source has nothing near', () => {
  expect(find('', 'Wir wollen')).toEqual({ match: null, nearest: null });
});

test('only the exact and folded rungs are tried when nothing else is asked for', () => {
  expect(find(SPEECH, 'wir WERDEN dafür', { exactOnly: true }).match?.rung).toBe('folded');
  expect(
    find(SPEECH, 'wir wollten dafür mögliche Synergien', { exactOnly: true }).match,
  ).toBeNull();
});

describe('a quote in pieces that stands elsewhere as well', () => {
  const far = ' Something else was said in between, at some length. '.repeat(20);
  const once = 'We shall keep every promise, although it is late, that we made to the voters.';
  const quote = 'We shall keep every promise … that we made to the voters';
  const wordsOf = (text: string, place: { start: number; end: number } | null | undefined) =>
    place && text.slice(place.start, place.end);

  test('names all places that are as good, and the first of them as the runner-up', () => {
    const text = `${once}${far}${once}${far}${once}`;
    const { match } = find(text, quote);
    expect(match?.alternatives.map((place) => wordsOf(text, place))).toEqual([
      once.slice(0, -1),
      once.slice(0, -1),
    ]);
    expect(match?.runnerUp).toEqual(match?.alternatives[0]);
    expect(match?.alternatives.every(({ start }) => start > 0)).toBe(true);
  });

  test('names the next best one where the match differs from the quote', () => {
    const near = once.replace('every', 'any');
    const worse = once.replace('every promise', 'a promise');
    const text = `${worse}${far}${near}`;
    const { match } = find(text, quote);
    expect(segmentsOf(text, match)[0]).toBe('We shall keep any promise');
    expect(match?.alternatives).toEqual([]);
    expect(wordsOf(text, match?.runnerUp)).toBe(worse.slice(0, -1));
    expect(match?.runnerUp?.distance).toBeGreaterThan(match?.distance ?? 0);
  });

  test('names none where its pieces only stand far from each other', () => {
    const [first, last] = once.split(' although it is late, ') as [string, string];
    const text = `${once}${far}${first}${far}${last}`;
    const { match } = find(text, quote);
    expect(match?.distance).toBe(0);
    expect(match?.alternatives).toEqual([]);
    expect(match?.runnerUp).toBeNull();
  });

  test('does so for a quote with nothing but brackets', () => {
    const text = `He keeps the promises of the party.${far}He keeps the promises of the party.`;
    const { match } = find(text, '[The chancellor] keeps the promises of the party');
    expect(match?.alternatives.map((place) => wordsOf(text, place))).toHaveLength(1);
  });
});
