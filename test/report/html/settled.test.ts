// What the page says of claims that editors have spoken about: the headline, the icon, the groups.

import { expect, test } from 'vitest';
import { pageView } from '../../../src/report/html/view-page.js';
import { report } from '../../../src/report/index.js';
import { options } from '../options.js';
import { decidedResult, decisionOf, type Spoken } from '../samples/decided.js';

const view = (spoken: Readonly<Record<string, Spoken>>, lang: 'en' | 'de' = 'en') => {
  const page = pageView(decidedResult(spoken), { lang, label: null, since: null });
  const groups = page.groups.map(({ outcome, chunks }) => [
    outcome,
    chunks.flatMap(({ claims }) => claims.map(({ id, word }) => `${id.slice(8)}: ${word}`)),
  ]);
  return { ...page, groups: Object.fromEntries(groups) };
};
const accepted = { decision: decisionOf('accept') };
const waived = { decision: decisionOf('waive', { until: '2026-12-01' }) };
const holds: Spoken = { verdict: 'verbatim' };

test('nothing is red any more when all that fails is accepted, waived or known', () => {
  const page = view({ a: accepted, w: waived, k: { known: true }, h: holds });
  expect(page.state).toBe('pass');
  expect(page.sentence.replaceAll('\u00A0', ' ')).toBe(
    '1 of 4 quotations holds, 2 accepted or waived, 1 known from before.',
  );
  expect(page.open).toEqual([]);
  expect(page.groups).toEqual({
    settled: ['a: Accepted', 'w: Waived', 'k: known from before'],
    pass: ['h: holds'],
  });
  expect(page.counts.map(({ outcome, count }) => `${count} ${outcome}`)).toEqual([
    '3 settled',
    '1 pass',
  ]);
});

test('title and favicon say what the headline says', async () => {
  const html = await report('html', decidedResult({ a: accepted, h: holds }), options());
  expect(html).toContain('<title>1 of 2 quotations holds, 1 accepted or waived – ');
  expect(html).toContain('%231f6f3d');
  expect(html).not.toContain('%23b3261e');
});

test('what still fails leads, and what is settled comes after it', () => {
  const page = view({
    a: accepted,
    f: {},
    s: { decision: decisionOf('accept', { state: 'stale' }) },
  });
  expect(page.state).toBe('fail');
  expect(page.groups.fail).toEqual(['f: does not hold', 's: does not hold']);
  expect(page.groups.settled).toEqual(['a: Accepted']);
});

test.each(['correct', 'remove', 'ask', 'dispute'] as const)(
  'a claim to %s is open whatever the tool found, and says what is asked for',
  (action) => {
    const decision = decisionOf(action, { reason: 'she rang' });
    const page = view({
      warned: { verdict: 'tidied', decision },
      fine: { verdict: 'verbatim', decision },
    });
    expect(page.state).toBe('fail');
    expect(page.groups.fail).toHaveLength(2);
    expect(page.open.map((point) => point.decision)).toEqual(
      Array(2).fill(expect.stringMatching(/(by AB on 2026-11-20|\(AB, 2026-11-20\)): she rang$/)),
    );
  },
);

test('in German as well', () => {
  const page = view({ a: accepted, h: holds }, 'de');
  expect(page.sentence.replaceAll('\u00A0', ' ')).toBe(
    '1 von 2 Zitaten stimmt, 1 ist angenommen oder zurückgestellt.',
  );
  expect(page.groups.settled).toEqual(['a: Angenommen']);
});
