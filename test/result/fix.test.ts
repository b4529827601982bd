// Suggestions: what each verdict calls for, and that whoever takes one over passes the next check.

import { describe, expect, test } from 'vitest';
import { check, find } from '../../src/index.js';
import type { Claim } from '../../src/schema/result.generated.js';
import { project, root } from '../cli/spawn.js';

const MORENO = 'Ana Moreno';
const PRADO = 'Luis Prado';

const ARTICLE = `---
lang: en
---

"We will not close the harbour before the spring of 2031," said Ana Moreno. "The council has
voted for the fishermen and their families. It was a long night with many speeches
on either side of the old table, and it was a good one. The harbour stays open for everybody who works in it.
It was a mild night. We slept until noon the next day."

The city means to widen the quay. "Nobody in the town hall ever asked the crane drivers," replied
Luis Prado. "They would, in my view and in that of every colleague, have said no to the plan."

"I shall sign the lease," Ana Moreno added, "if the council agrees to it by Friday."
`;
const SPEECH = `---
lang: en
---

"The old quay belongs to all of us who live here," said Ana Moreno.
`;
const SCAN = `---
lang: en
made: ocr
---

"The cranes will turn again in the coming summer," said Ana Moreno.
`;

interface Row {
  readonly id: string;
  readonly quote: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly verdict: Claim['verdict'];
  readonly fix: Claim['fix'];
}

const ask = { action: 'ask-human', text: null } as const;
const replace = (text: string) => ({ action: 'replace', text }) as const;

const ROWS: readonly Row[] = [
  {
    id: 'what holds needs none',
    quote: 'We will not close the harbour before the spring of 2031',
    verdict: 'verbatim',
    fix: null,
  },
  {
    id: 'a marked omission needs none',
    quote: 'We will not close the harbour […] of 2031',
    verdict: 'elided',
    fix: null,
  },
  {
    id: 'a smoothed ending',
    quote: 'voted for the fishermen and their familys',
    verdict: 'altered',
    fix: replace('voted for the fishermen and their families'),
  },
  {
    id: 'a dropped word that matters',
    quote: 'We will close the harbour before the spring of 2031',
    verdict: 'meaning-changed',
    fix: replace('We will not close the harbour before the spring of 2031'),
  },
  {
    id: 'a swapped number after an omission, which no place explains',
    quote: 'We will not close the harbour […] of 2041',
    verdict: 'meaning-changed',
    fix: ask,
  },
  {
    id: 'another word',
    quote: 'Nobody in the city hall ever asked the crane drivers',
    speaker: PRADO,
    verdict: 'altered',
    fix: replace('Nobody in the town hall ever asked the crane drivers'),
  },
  {
    id: 'words left out without a mark',
    quote: 'The council has voted for the fishermen. It was a long night with many speeches',
    verdict: 'altered',
    fix: {
      action: 'mark-omission',
      text: 'The council has voted for the fishermen […]. It was a long night with many speeches',
    },
  },
  {
    id: 'so many words left out that the place is a guess',
    quote: 'They would have said no to the plan',
    speaker: PRADO,
    verdict: 'meaning-changed',
    fix: ask,
  },
  {
    id: 'someone else’s words',
    quote: 'Nobody in the town hall ever asked the crane drivers',
    verdict: 'misattributed',
    fix: { action: 'change-speaker', text: PRADO },
  },
  {
    id: 'words of another source',
    quote: 'The old quay belongs to all of us who live here',
    verdict: 'wrong-source',
    fix: { action: 'cite-other', text: 'claims/harbour/speech.md' },
  },
  {
    id: 'the same words with their own source need none',
    quote: 'The old quay belongs to all of us who live here',
    source: 'speech.md',
    verdict: 'verbatim',
    fix: null,
  },
  {
    id: 'the author’s own words',
    quote: 'The city means to widen the quay',
    verdict: 'narrated',
    fix: ask,
  },
  {
    id: 'words of two people',
    quote: 'We will not close the harbour before the spring of 2031, ever asked the crane drivers',
    verdict: 'spliced',
    fix: ask,
  },
  {
    id: 'sentences of one utterance, joined over another',
    quote:
      'The council has voted for the fishermen and their families. The harbour stays open for everybody',
    verdict: 'spliced',
    fix: {
      action: 'mark-omission',
      text: 'The council has voted for the fishermen and their families. […] The harbour stays open for everybody',
    },
  },
  {
    id: 'a sentence left out without a mark',
    quote: 'for everybody who works in it. We slept until noon the next day',
    verdict: 'altered',
    fix: {
      action: 'mark-omission',
      text: 'for everybody who works in it. […] We slept until noon the next day',
    },
  },
  {
    id: 'words that stand nowhere',
    quote: 'The sea gives nothing back to those who only take',
    verdict: 'not-found',
    fix: ask,
  },
  {
    id: 'a source that is missing',
    quote: 'The old quay belongs to all of us who live here',
    source: 'nowhere.md',
    verdict: 'unchecked',
    fix: ask,
  },
  {
    id: 'a condition that was cut off',
    quote: 'I shall sign the lease',
    verdict: 'context-risk',
    fix: ask,
  },
  {
    id: 'an ellipsis that swallows a negation',
    quote: 'We will […] close the harbour before the spring of 2031',
    verdict: 'context-risk',
    fix: replace('We will not close the harbour before the spring of 2031'),
  },
  {
    id: 'a scan is no wording to copy',
    quote: 'The cranes will turn again in the coming winter',
    source: 'scan.md',
    verdict: 'meaning-changed',
    fix: ask,
  },
];

const files = (claims: readonly object[], source: object | string = 'article.md') => ({
  'claims/harbour/article.md': ARTICLE,
  'claims/harbour/speech.md': SPEECH,
  'claims/harbour/scan.md': SCAN,
  'claims/harbour/claims.json': JSON.stringify({ source, speaker: MORENO, claims }),
});

const claimed = ({ quote, speaker, source }: Row, index: number) => ({
  id: `row-${index}`,
  quote,
  ...(speaker && { speaker }),
  ...(source && { source }),
});

async function checked(claims: readonly object[], source?: object): Promise<readonly Claim[]> {
  const cwd = project(files(claims, source));
  const { result } = await check({
    cwd,
    paths: [],
    config: null,
    lang: null,
    profile: null,
    strict: false,
    includeText: false,
  });
  return result.claims;
}

/** The claim as somebody writes it who takes the suggestion over. */
function mended(row: Row, index: number): object {
  const claim = claimed(row, index);
  if (row.fix?.action === 'change-speaker') return { ...claim, speaker: row.fix.text };
  if (row.fix?.action === 'cite-other') return { ...claim, source: 'speech.md' };
  return { ...claim, quote: row.fix?.text ?? row.quote };
}

/** One run for all rows, made by the first that asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

describe('a suggestion', () => {
  const before = once(() => checked(ROWS.map(claimed)));
  const after = once(() => checked(ROWS.map(mended)));

  test.each(ROWS.map((row, index) => ({ ...row, index })))(
    'for $id',
    async ({ index, verdict, fix }) => {
      expect((await before())[index]).toMatchObject({ verdict, fix });
    },
  );

  test.each(
    ROWS.map((row, index) => ({ ...row, index })).filter(
      ({ fix }) => fix !== null && fix.text !== null,
    ),
  )('for $id passes when it is taken over', async ({ index }) => {
    expect((await after())[index]).toMatchObject({ outcome: 'pass', fix: null });
  });

  test('is there for every claim that does not pass, and for no other', async () => {
    for (const { outcome, fix } of await before()) expect(fix === null).toBe(outcome === 'pass');
  });
});

test('a statement asks a person, and its evidence has a suggestion of its own', async () => {
  const evidence = [{ quote: 'We will close the harbour before the spring of 2031' }];
  const [claim] = await checked([{ id: 's', statement: 'The harbour closes.', evidence }]);
  expect(claim?.fix).toEqual(ask);
  expect(claim?.evidence[0]?.fix).toEqual(replace(ROWS[0]!.quote));
});

test.each([
  { access: 'internal', fix: replace(ROWS[0]!.quote) },
  { access: 'withheld', fix: ask },
] as const)('a source that is $access lets out no more than it may', async ({ access, fix }) => {
  const quote = 'We will close the harbour before the spring of 2031';
  const swallowed = 'We will […] close the harbour before the spring of 2031';
  const claims = [{ quote }, { quote: swallowed }];
  const [altered, left] = await checked(claims, { path: 'article.md', access });
  expect(altered?.verdict).toBe('meaning-changed');
  expect(altered?.fix).toEqual(fix);
  expect(left?.fix).toEqual(ask);
});

test('the source’s wording is suggested without signs of the sentence before it, or of the cue', async () => {
  const said = async (quote: string, text: string) => {
    const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
    return answers[0]?.fix?.text;
  };
  expect(
    await said(
      'A great museum needs 45 new workers in May',
      '“It rained,” said Ann Berg on Monday. “The museum needs 45 new workers in May,” said Ann Berg.',
    ),
  ).toBe('The museum needs 45 new workers in May');
  expect(
    await said(
      'and it was balanced before she came here.',
      'The budget is balanced. It was balanced before she came here, and it will be after.',
    ),
  ).toBe('It was balanced before she came here');
});

const BRIDGE =
  'Die Brücke wird wahrscheinlich nicht vor dem Ende des Herbstes öffnen, und die Fähre wird bis dahin fahren.';
const MONEY = 'Er soll das Geld selbst überbracht haben, sagen die Nachbarn im Haus.';

test.each([
  ['two words that matter', BRIDGE.replace('wahrscheinlich nicht ', ''), BRIDGE, BRIDGE],
  [
    'a hedge, over a line break',
    'The bridge will open before the end of autumn, and the ferry will keep running until then.',
    'The bridge will\nprobably open before the end of autumn, and the ferry will keep running until then.',
    'The bridge will probably open before the end of autumn, and the ferry will keep running until then.',
  ],
  [
    'the verb at the end of the clause',
    'Er hat das Geld selbst überbracht',
    MONEY,
    'Er soll das Geld selbst überbracht haben',
  ],
])('what the quotation drops is in the source’s wording: %s', async (_, quote, text, wording) => {
  const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
  expect(answers[0]?.verdict).toBe('meaning-changed');
  expect(answers[0]?.fix).toEqual(replace(wording.replace(/\.$/, '')));
  const pieces = answers[0]?.match?.segments.map((segment) => segment.text) ?? [];
  const gaps = answers[0]?.match?.leftOut.map((gap) => gap.text) ?? [];
  expect(pieces.length).toBe(gaps.length + 1);
});

test('a verdict names the weightiest word first, then the next', async () => {
  const quote = BRIDGE.replace('wahrscheinlich nicht ', '');
  const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': BRIDGE } });
  expect(answers[0]?.sentence).toMatch(/drops the negation “nicht”.*drops the hedge “wahrsch/u);
});
