// Decisions on quotations of drafts: by the words' hash, or by the id that every output prints.

import { expect, test } from 'vitest';
import { planApplication } from '../../src/decide/application.js';
import { claimKey } from '../../src/decide/file.js';
import { decide } from '../../src/decide/index.js';
import { entryOn, failing } from './entries.js';

const inDraft = { file: 'texts/draft.md', inDraft: { start: 0, end: 7 } };
const claim = failing('texts/draft.md/one-two', inDraft);
const request = { claims: [claim], existing: new Map(), asOf: '2026-11-22' };

const decided = (claims: readonly (typeof claim)[], name: string) => {
  const entry = { ...entryOn(claim), claim: name };
  const path = 'texts/draft.md.decisions.json';
  const placed = { entry, line: 1, column: 1, pointer: '/decisions/0' };
  const files = [{ path, entries: [placed], problems: [], isWhole: true }];
  return decide({ claims, files, asOf: '2026-11-22', isGone: () => false }).claims[0]?.decision;
};

test.each([
  ['the hash of its words', claimKey(claim)],
  ['the id that is printed', claim.id],
])('%s names a quotation of a draft', (_, name) => {
  const entry = { ...entryOn(claim), claim: name };
  const { files, refused } = planApplication({ ...request, incoming: [entry] });
  expect(refused).toEqual([]);
  expect(files[0]?.text).toContain(`"claim": "${claimKey(claim)}"`);
  expect(decided([claim], name)?.state).toBe('in-effect');
});

test('an id that two quotations share means neither, and one that none has is refused', () => {
  const other = failing(claim.id, { ...inDraft, parts: { ...claim.parts, claim: 'd' } });
  expect(decided([claim, other], claim.id)).toBeNull();
  const entry = { ...entryOn(claim), claim: 'texts/draft.md/others' };
  const { refused } = planApplication({ ...request, incoming: [entry] });
  expect(refused.map(({ outcome }) => outcome)).toEqual(['unknown-claim']);
});
