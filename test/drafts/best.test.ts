// Which of several answers decides.

import { expect, test } from 'vitest';
import { byQuality } from '../../src/drafts/best.js';
import type { JudgedQuote } from '../../src/model/case.js';
import type { SourceKind } from '../../src/model/claim.js';
import type { Verdict, Wording } from '../../src/model/verdicts.js';

interface Sketch {
  readonly verdict: Verdict;
  readonly kind?: SourceKind;
  readonly wording?: Wording;
  readonly agrees?: boolean;
  readonly short?: boolean;
  readonly distance?: number;
  readonly made?: 'text' | 'asr';
}

function answer(name: string, sketch: Sketch): JudgedQuote {
  const { verdict, kind = 'document', wording = 'verbatim', agrees, short, distance = 0 } = sketch;
  const { made = 'text' } = sketch;
  const isFound = verdict !== 'not-found' && verdict !== 'unchecked';
  return {
    case: {
      claim: { id: name },
      source: verdict === 'unchecked' ? null : { meta: { kind, made } },
      located: { match: isFound ? { distance } : null, nearest: null },
    },
    judgement: {
      verdict,
      wording: isFound ? wording : null,
      flags: short ? ['short'] : [],
      attribution: agrees === undefined ? null : { agrees },
    },
  } as unknown as JudgedQuote;
}

test.each<[string, Readonly<Record<string, Sketch>>, string]>([
  ['the better verdict', { a: { verdict: 'tidied' }, b: { verdict: 'verbatim' } }, 'b a'],
  [
    'of equal verdicts the transcript, then the document, then the article',
    {
      article: { verdict: 'verbatim', kind: 'article' },
      document: { verdict: 'verbatim', kind: 'document' },
      transcript: { verdict: 'verbatim', kind: 'transcript' },
    },
    'transcript document article',
  ],
  [
    'a better verdict in an article before a worse one in a transcript',
    { a: { verdict: 'tidied', kind: 'transcript' }, b: { verdict: 'verbatim', kind: 'article' } },
    'b a',
  ],
  [
    'what is found, whatever is wrong with it, before what is not',
    { a: { verdict: 'not-found' }, b: { verdict: 'meaning-changed' } },
    'b a',
  ],
  [
    'a source that could not be read says less than one that has the words',
    { a: { verdict: 'unchecked' }, b: { verdict: 'altered' } },
    'b a',
  ],
  [
    'a source that could not be read keeps one without the words from deciding',
    { a: { verdict: 'not-found' }, b: { verdict: 'unchecked' } },
    'b a',
  ],
  [
    'proof of another speaker before silence about the speaker',
    { a: { verdict: 'verbatim' }, b: { verdict: 'misattributed', kind: 'transcript' } },
    'b a',
  ],
  [
    'but not before a source that names the same speaker',
    { a: { verdict: 'verbatim', agrees: true }, b: { verdict: 'misattributed' } },
    'a b',
  ],
  [
    'nor with words that are farther off',
    { a: { verdict: 'verbatim' }, b: { verdict: 'misattributed', wording: 'tidied' } },
    'a b',
  ],
  [
    'nor with so few words that anybody may say them',
    { a: { verdict: 'verbatim' }, b: { verdict: 'misattributed', short: true } },
    'a b',
  ],
  [
    'a near place with a word changed before a poor one outside all quotations',
    {
      a: { verdict: 'narrated', wording: 'altered', distance: 20 },
      b: { verdict: 'meaning-changed', wording: 'meaning-changed', distance: 4 },
    },
    'b a',
  ],
  [
    'the very words outside all quotations before changed ones',
    {
      a: { verdict: 'meaning-changed', wording: 'meaning-changed', distance: 4 },
      b: { verdict: 'narrated', wording: 'verbatim' },
    },
    'b a',
  ],
  [
    'of two that fail alike the nearer, whatever the kind of source',
    {
      a: { verdict: 'altered', wording: 'altered', kind: 'transcript', distance: 30 },
      b: { verdict: 'altered', wording: 'altered', kind: 'article', distance: 3 },
    },
    'b a',
  ],
  [
    'of words that fail those of a sound source before those of a machine, however near',
    {
      a: { verdict: 'altered', wording: 'altered', made: 'asr', distance: 1 },
      b: { verdict: 'meaning-changed', wording: 'meaning-changed', distance: 9 },
    },
    'b a',
  ],
  [
    'but what holds in a machine’s transcript before what fails elsewhere',
    {
      a: { verdict: 'meaning-changed', wording: 'meaning-changed' },
      b: { verdict: 'typographic', made: 'asr' },
    },
    'b a',
  ],
  [
    'equal answers in their order',
    { a: { verdict: 'verbatim' }, b: { verdict: 'verbatim' } },
    'a b',
  ],
])('%s', (_, sketches, expected) => {
  const answers = Object.entries(sketches).map(([name, sketch]) => answer(name, sketch));
  expect(byQuality(answers).map(({ case: { claim } }) => claim.id)).toEqual(expected.split(' '));
});

test('a source that has a piece of the words answers before one that has nothing near', () => {
  const none = answer('none', { verdict: 'not-found' });
  const piece = answer('piece', { verdict: 'not-found' });
  const located = { match: null, nearest: { distance: 4 } };
  const near = { ...piece, case: { ...piece.case, located } } as unknown as JudgedQuote;
  expect(byQuality([none, near])[0]).toBe(near);
  expect(byQuality([none, answer('other', { verdict: 'not-found' })])[0]).toBe(none);
});
