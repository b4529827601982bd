// Both sides of a claim cut at their differences, and shortened around them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimRuns, excerpt, type Run, wordingOf } from '../../src/report/word-runs.js';
import { type ClaimSketch, sampleClaim } from './samples/claim.js';
import { sampleSource } from './samples/source.js';

const source = sampleSource(
  'a.md',
  'Davor. „Wir wollen die Handelswege nicht schützen, sondern offen halten", sagte er, „und zwar gemeinsam." Danach.',
);
const runsOf = (sketch: Omit<ClaimSketch, 'id' | 'verdict'>) =>
  claimRuns(sampleClaim({ id: 'a/b/c', verdict: 'altered', ...sketch }, source), source.text);
/** `text` alone for what is the same, `kind:text` for all else. */
const brief = (runs: readonly Run[] | null) =>
  runs?.map(({ kind, text }) => (kind === 'same' ? text : `${kind}:${text}`));
const inside = (runs: readonly Run[] | null) =>
  brief(runs?.filter(({ kind }) => kind !== 'around') ?? []);

describe('the runs of a claim', () => {
  test('show a word that the quotation lacks as a gap there and marked in the passage', () => {
    const { quote, passage } = runsOf({
      quote: 'die Handelswege schützen',
      passages: ['die Handelswege nicht schützen'],
      differs: [
        {
          class: 'negation',
          quote: null,
          passage: 'nicht',
          before: 'schützen',
          wording: 'altered',
        },
      ],
    });
    expect(brief(quote)).toEqual(['die Handelswege ', 'gap:', 'schützen']);
    expect(inside(passage)).toEqual(['die Handelswege ', 'differs:nicht', ' schützen']);
  });

  test('show a gap where the word would stand, though its span is before the space', () => {
    const claim = sampleClaim(
      { id: 'a/b/c', verdict: 'altered', quote: 'in Jahr erhöhen' },
      source,
    );
    const difference = {
      class: 'negation',
      op: 'missing' as const,
      quote: null,
      passage: 'nicht',
      quoteSpan: [7, 7] as [number, number],
      passageSpan: [0, 0] as [number, number],
      marked: false,
      wording: 'meaning-changed' as const,
    };
    const { quote } = claimRuns({ ...claim, differences: [difference] }, null);
    expect(brief(quote)).toEqual(['in Jahr ', 'gap:', 'erhöhen']);
  });

  test('leave the white space at a word’s ends outside its mark', () => {
    const { quote } = runsOf({
      quote: 'die freien Handelswege',
      passages: ['die Handelswege'],
      differs: [
        {
          class: 'other',
          quote: ' freien ',
          passage: null,
          before: 'Handelswege',
          wording: 'altered',
        },
      ],
    });
    expect(brief(quote)).toEqual(['die', ' ', 'differs:freien', ' ', 'Handelswege']);
  });

  test('leave signs alone, and mark lightly what the quotation marks', () => {
    const { quote } = runsOf({
      quote: '[W]ir wollen die Handelswege',
      passages: ['Wir wollen die Handelswege'],
      differs: [
        { class: 'case', quote: '[W]ir', passage: 'Wir', wording: 'edited', marked: true },
        { class: 'typography', quote: 'die', passage: 'die', wording: 'typographic' },
      ],
    });
    expect(brief(quote)).toEqual(['marked:[W]ir', ' wollen die Handelswege']);
  });

  test('show what an ellipsis left out in its place', () => {
    const { passage } = runsOf({
      quote: 'die Handelswege […] offen halten',
      passages: ['die Handelswege', 'offen halten'],
    });
    expect(inside(passage)).toEqual([
      'die Handelswege',
      ' ',
      'left-out:nicht schützen, sondern',
      ' ',
      'offen halten',
    ]);
  });

  test('show the cue that interrupts a quotation, and where the next words stand elsewhere', () => {
    const offen = 'sondern offen halten';
    const joined = (joint: 'cue' | 'unmarked') =>
      inside(
        runsOf({ quote: 'x', passages: [offen, { text: 'und zwar gemeinsam', joint }] }).passage,
      );
    expect(joined('cue')).toEqual([offen, 'between:", sagte er, „', 'und zwar gemeinsam']);
    expect(joined('unmarked')).toEqual([offen, 'break:', 'und zwar gemeinsam']);
  });

  test('show what is passed over without a mark, where it is known, as the source has it', () => {
    const claim = sampleClaim(
      {
        ...{ id: 'a/b/c', verdict: 'altered', quote: 'x' },
        passages: ['die Handelswege', { text: 'schützen', joint: 'unmarked' }],
      },
      source,
    );
    const [first, last] = claim.match?.segments ?? [];
    const start = first?.end ?? 0;
    const gap = { start, end: last?.start ?? 0, text: ' nicht\n', sentences: 0, paragraphs: 0 };
    const match = claim.match && { ...claim.match, leftOut: [gap] };
    const shown = { ...claim, match };
    expect(inside(claimRuns(shown, null).passage)).toEqual([
      ...['die Handelswege', ' ', 'differs:nicht', '\n', 'schützen'],
    ]);
    expect(wordingOf(shown)).toBe('die Handelswege nicht schützen');
    expect(wordingOf(claim)).toBe('die Handelswege […] schützen');
  });

  test('keep to the paragraph of the passage', () => {
    const claim = sampleClaim(
      { id: 'a/b/c', verdict: 'verbatim', quote: 'x', passages: ['Wir'] },
      source,
    );
    const match = claim.match && {
      ...claim.match,
      before: 'Titel\n\nDavor. „',
      after: ' wollen.\n\nMehr',
    };
    expect(brief(claimRuns({ ...claim, match }, null).passage)).toEqual([
      'around:Davor. „',
      'Wir',
      'around: wollen.',
    ]);
  });

  test('have no passage when the quotation was not found', () => {
    expect(runsOf({ quote: 'x' }).passage).toBeNull();
  });

  test('always join to the quotation, whatever the differences overlap or exceed', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const quote = 'Wir wollen die Handelswege schützen';
        const claim = sampleClaim({ id: 'a/b/c', verdict: 'altered', quote }, source);
        const differences = spans.map(([start, end]) => ({
          class: 'other',
          op: 'replaced' as const,
          quote: 'x',
          passage: 'y',
          quoteSpan: [start, end] as [number, number],
          passageSpan: [0, 0] as [number, number],
          marked: false,
          wording: 'altered' as const,
        }));
        const { quote: runs } = claimRuns({ ...claim, differences }, null);
        expect(runs.map(({ text }) => text).join('')).toBe(quote);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('an excerpt', () => {
  const run = (kind: Run['kind'], text: string): Run => ({ kind, text, difference: null });
  const long = Array.from({ length: 40 }, (_, index) => `wort${index}`).join(' ');

  test('keeps whole words around a mark', () => {
    const runs = [run('same', `${long} `), run('differs', 'nicht'), run('same', ` ${long}`)];
    expect(brief(excerpt(runs, 16))).toEqual([
      '… wort38 wort39 ',
      'differs:nicht',
      ' wort0 wort1 …',
    ]);
  });

  test('keeps both ends of what lies between two marks', () => {
    const runs = [run('differs', 'a'), run('same', ` ${long} `), run('differs', 'b')];
    expect(brief(excerpt(runs, 16))?.[1]).toBe(' wort0 wort1 … wort38 wort39 ');
  });

  test('is the beginning where nothing is marked', () => {
    expect(brief(excerpt([run('same', long)], 8))).toEqual(['wort0 wort1 …']);
  });

  test('leaves alone what is short', () => {
    const runs = [run('same', 'kurz '), run('differs', 'nicht')];
    expect(excerpt(runs, 16)).toEqual(runs);
  });

  test('cuts a single endless word, but no character in two', () => {
    const [cut] = excerpt([run('same', '😀'.repeat(100))], 15);
    expect(cut?.text).toBe(`${'😀'.repeat(15)} …`);
  });
});
