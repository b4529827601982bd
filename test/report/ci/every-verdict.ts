// A result made by hand in which every verdict occurs, with every kind of suggestion, a statement
// and two problems: what the golden files of the CI reports show.

import type { Claim, Result } from '../../../src/schema/result.generated.js';
import { type ClaimSketch, sampleClaim, sampleResult } from '../samples/claim.js';
import { sampleSource } from '../samples/source.js';

const MORENO = 'Ana Moreno';

const source = sampleSource(
  'claims/harbour/article.md',
  `# The harbour

"We will not close the harbour before 2031," said Ana Moreno. "The council has, perhaps for the last
time, voted for the fishermen."

The city means to widen the quay. "Nobody asked the crane drivers," replied Luis Prado.`,
  { lang: 'en' },
);
const text = source.text ?? '';

const HARBOUR = 'We will not close the harbour before 2031';

const said = { speaker: MORENO, cue: 'said Ana Moreno' };
const base = { speaker: MORENO, said } as const;

const SKETCHES: readonly ClaimSketch[] = [
  { ...base, id: 'verbatim', verdict: 'verbatim', quote: HARBOUR, passages: [HARBOUR] },
  {
    ...base,
    id: 'typographic',
    verdict: 'typographic',
    quote: `“${HARBOUR}”`,
    passages: [HARBOUR],
    folds: ['quote-marks'],
  },
  {
    ...base,
    id: 'edited',
    verdict: 'edited',
    quote: '[T]he harbour before 2031',
    passages: ['the harbour before 2031'],
    differs: [{ class: 'case', quote: '[T]he', passage: 'the', wording: 'edited', marked: true }],
  },
  {
    ...base,
    id: 'elided',
    verdict: 'elided',
    quote: 'We will not close […] before 2031',
    passages: ['We will not close', 'before 2031'],
  },
  {
    ...base,
    id: 'tidied',
    verdict: 'tidied',
    quote: 'voted for the fisherman',
    passages: ['voted for the fishermen'],
    differs: [{ class: 'inflection', quote: 'fisherman', passage: 'fishermen', wording: 'tidied' }],
    sentence: 'Only an ending differs.',
    fix: { action: 'replace', text: 'voted for the fishermen' },
  },
  {
    ...base,
    id: 'context-risk',
    verdict: 'context-risk',
    quote: 'The council has […] voted for the fishermen',
    passages: ['The council has', 'voted for the fishermen'],
    sentence: 'The ellipsis leaves out “perhaps”.',
    fix: { action: 'ask-human', text: null },
  },
  {
    id: 'wrong-source',
    verdict: 'wrong-source',
    quote: 'The quay belongs to all of us',
    speaker: MORENO,
    sentence: 'The words stand in claims/harbour/speech.md.',
    fix: { action: 'cite-other', text: 'claims/harbour/speech.md' },
  },
  {
    id: 'unchecked',
    verdict: 'unchecked',
    quote: 'Let them come',
    speaker: MORENO,
    reason: 'missing',
    sentence: 'Not checked: the source is missing.',
    fix: { action: 'ask-human', text: null },
  },
  {
    id: 'declared',
    verdict: 'unchecked',
    quote: 'Que vengan',
    speaker: MORENO,
    reason: 'other-language',
    sentence: 'Not checked: the source is in another language.',
    fix: { action: 'ask-human', text: null },
  },
  {
    ...base,
    id: 'altered',
    verdict: 'altered',
    quote: 'We will not shut the harbour before 2031',
    passages: [HARBOUR],
    differs: [{ class: 'other', quote: 'shut', passage: 'close', wording: 'altered' }],
    sentence: 'One word differs: “shut” instead of “close”.',
    fix: { action: 'replace', text: HARBOUR },
  },
  {
    ...base,
    id: 'source-changed',
    verdict: 'source-changed',
    quote: HARBOUR,
    passages: [HARBOUR],
    sentence: 'The passage stood otherwise when it was pinned.',
    fix: { action: 'ask-human', text: null },
  },
  {
    id: 'narrated',
    verdict: 'narrated',
    quote: 'The city means to widen the quay',
    speaker: MORENO,
    passages: ['The city means to widen the quay'],
    said: { speaker: null },
    sentence: 'The words stand outside quotation marks.',
    fix: { action: 'ask-human', text: null },
  },
  {
    ...base,
    id: 'spliced',
    verdict: 'spliced',
    quote: 'We will not close the crane drivers',
    passages: ['We will not close', { text: 'the crane drivers', joint: 'unmarked' }],
    sentence: 'The quotation joins two utterances.',
    fix: { action: 'ask-human', text: null },
  },
  {
    id: 'not-found',
    verdict: 'not-found',
    quote: 'The sea gives nothing back',
    speaker: MORENO,
    sentence: 'No passage comes close.',
    fix: { action: 'ask-human', text: null },
  },
  {
    ...base,
    id: 'meaning-changed',
    verdict: 'meaning-changed',
    quote: 'We will close the harbour before 2031',
    passages: [HARBOUR],
    differs: [
      {
        class: 'negation',
        quote: null,
        before: 'close',
        passage: 'not ',
        wording: 'meaning-changed',
      },
    ],
    sentence: 'The quotation drops “not”.',
    fix: { action: 'replace', text: HARBOUR },
  },
  {
    id: 'misattributed',
    verdict: 'misattributed',
    quote: 'Nobody asked the crane drivers',
    passages: ['Nobody asked the crane drivers'],
    speaker: MORENO,
    said: { speaker: 'Luis Prado', cue: 'replied Luis Prado', agrees: false },
    sentence: 'The source gives these words to Luis Prado.',
    fix: { action: 'change-speaker', text: 'Luis Prado' },
  },
];

/** The result. Most claims are in one file, the last ones in another. */
export function everyVerdict(): Result {
  const claims = SKETCHES.map((sketch, index) => {
    const file = `claims/harbour/${index < 12 ? 'moreno' : 'prado & co'}.json`;
    const id = `harbour/${index < 12 ? 'moreno' : 'prado & co'}/${sketch.id}`;
    const claim = sampleClaim({ ...sketch, id, file, lang: 'en' }, source, 5 + 3 * index);
    return claim.verdict === 'not-found' ? { ...claim, nearest: nearest() } : claim;
  });
  return sampleResult([...claims, statement(claims)], [source], {
    problems: [
      {
        ruleId: 'source/missing',
        level: 'error',
        file: 'claims/harbour/moreno.json',
        line: 26,
        column: 15,
        pointer: '/claims/7/source',
        message: 'The source claims/harbour/late.md does not exist.',
        hint: 'Did you mean claims/harbour/article.md?',
      },
      {
        ruleId: 'source/unclosed-mark',
        level: 'warning',
        file: 'claims/harbour/article.md',
        line: null,
        column: null,
        pointer: '',
        message: 'A quotation mark is never closed.',
        hint: null,
      },
    ],
  });
}

function nearest(): Claim['nearest'] {
  const words = 'The city means to widen the quay';
  const start = text.indexOf(words);
  const at = { line: 6, column: 1, page: null, time: null };
  return { start, end: start + words.length, text: words, ...at, distance: 19, longest: 'The ' };
}

/** A statement whose evidence drops a word. */
function statement(claims: readonly Claim[]): Claim {
  const evidence = claims.filter(({ verdict }) => verdict === 'meaning-changed');
  return sampleClaim(
    {
      id: 'harbour/prado & co/closing',
      kind: 'statement',
      file: 'claims/harbour/prado & co.json',
      verdict: 'meaning-changed',
      statement: 'The harbour closes before 2031.',
      rating: 'correct',
      source: null,
      sentence: 'Its evidence does not hold.',
      evidence: evidence.map((each) => ({ ...each, id: 'harbour/prado & co/closing/1' })),
      fix: { action: 'ask-human', text: null },
    },
    null,
    60,
  );
}
