// What claim files become when their source is extracted again.

import { expect, test } from 'vitest';
import { type Before, type Extracted, type FilePlan, plan } from '../../src/drafts/plan.js';
import type { ClaimFile } from '../../src/schema/claims.generated.js';

const BRIDGE = 'The bridge will not open before autumn this year';
const MONEY = 'We need the money from the state first';

/** The quotations of a text, each in marks; who says them does not matter here. */
function extracted(text: string): readonly Extracted[] {
  return [...text.matchAll(/“([^”]*)”/g)].map(({ 1: quote = '', index }) => ({
    ...{ quote, speaker: null, source: 'a.md' },
    ...{ start: index + 1, end: index + 1 + quote.length },
  }));
}

function planned(text: string, files: Readonly<Record<string, ClaimFile['claims'] | null>>) {
  const before = Object.entries(files).map(
    ([path, claims]): Before => ({
      ...{ path, value: claims && { source: 'a.md', claims }, isAbout: () => true },
    }),
  );
  return plan({
    extracted: extracted(text),
    files: before,
    targetOf: () => 'a.json',
    defaultsOf: () => ({ source: 'a.md' }),
    find(quote) {
      const [first = '', last = first] = quote.split(' […] ');
      const [start, end] = [text.indexOf(first), text.indexOf(last)];
      return start < 0 || end < 0 ? null : [{ start, end: end + last.length }];
    },
  });
}

const told = ({ path, kept, fresh, reworded, gone }: FilePlan) =>
  [
    `${path}:`,
    ...kept.map((id) => `=${id}`),
    ...fresh.map(({ id }) => `+${id}`),
    ...reworded.map(({ id }) => `~${id}`),
    ...gone.map(({ id, stays }) => `-${id}${stays.length ? '!' : ''}`),
  ].join(' ');

test.each<[string, string, Record<string, ClaimFile['claims'] | null>, readonly string[]]>([
  ['a first file', `“${MONEY}”`, { 'a.json': null }, ['a.json: +we-need-the-money-from']],
  ['no file without a claim', 'Nothing.', { 'a.json': null }, []],
  [
    'a kept claim',
    `“${MONEY}”`,
    { 'a.json': [{ quote: MONEY }] },
    ['a.json: =we-need-the-money-from'],
  ],
  [
    'a reworded one keeps an id that it never wrote down',
    `“${BRIDGE.replace('autumn', 'winter')}”`,
    { 'a.json': [{ quote: BRIDGE }] },
    ['a.json: ~the-bridge-will-not-open'],
  ],
  [
    'what is gone',
    `“${MONEY}”`,
    { 'a.json': [{ id: 'x', quote: BRIDGE }] },
    ['a.json: +we-need-the-money-from -x'],
  ],
  [
    'what is gone stays for its note',
    `“${MONEY}”`,
    { 'a.json': [{ id: 'x', quote: BRIDGE, note: 'n' }] },
    ['a.json: +we-need-the-money-from -x!'],
  ],
  [
    'a claim shortened by hand is left alone, and what it quotes needs no other',
    `“${BRIDGE}”`,
    { 'a.json': [{ id: 'x', quote: 'The bridge […] this year' }] },
    ['a.json: =x'],
  ],
  [
    'a claim with an id of its own is left alone while its words stand',
    `“${BRIDGE}”`,
    { 'a.json': [{ id: 'x', quote: 'will not open before autumn' }] },
    ['a.json: =x'],
  ],
  [
    'a claim as extract made it follows its quotation when that grows',
    `“${BRIDGE}, or the next”`,
    { 'a.json': [{ id: 'the-bridge-will-not-open', quote: BRIDGE }] },
    ['a.json: ~the-bridge-will-not-open'],
  ],
  [
    'a claim in another file counts, and new ones go where they belong',
    `“${BRIDGE}” “${MONEY}”`,
    { 'a.json': null, 'b.json': [{ id: 'x', quote: BRIDGE }] },
    ['a.json: +we-need-the-money-from', 'b.json: =x'],
  ],
  [
    'evidence of a statement quotes as well',
    `“${MONEY}”`,
    { 'a.json': [{ statement: 's', evidence: [{ quote: MONEY }] }] },
    ['a.json:'],
  ],
  [
    'a new id is never one that is taken',
    `“${MONEY}” “${BRIDGE}”`,
    { 'a.json': [{ id: 'we-need-the-money-from', quote: BRIDGE }] },
    ['a.json: =we-need-the-money-from +we-need-the-money-from-2'],
  ],
])('%s', (_, text, files, expected) => {
  expect(planned(text, files).map(told)).toEqual(expected);
});

test('new claims stand where their quotations stand, and statements stay in their place', () => {
  const files = {
    'a.json': [
      { quote: 'one of the first things' },
      { statement: 's', evidence: [{ quote: 'nothing' }] },
      { quote: 'two of the other matters' },
    ],
  } satisfies Record<string, ClaimFile['claims']>;
  const text = `“${MONEY}” “one of the first things” “${BRIDGE}” “two of the other matters” “ends it”`;
  const [made] = planned(text, { 'a.json': files['a.json'] as unknown as ClaimFile['claims'] });
  const order = made?.value.claims.map((each) => ('quote' in each ? each.quote : 'statement'));
  expect(order).toEqual([
    MONEY,
    'one of the first things',
    BRIDGE,
    'statement',
    'two of the other matters',
    'ends it',
  ]);
});
