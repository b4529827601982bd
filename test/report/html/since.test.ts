// What the page says of the difference to another run.

import { describe, expect, test } from 'vitest';
import { reportText } from '../../../src/messages/report.js';
import { sinceOf } from '../../../src/report/html/since.js';
import { report } from '../../../src/report/index.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { sampleSource } from '../samples/source.js';
import { earlierResult, tokyoResult } from '../samples/tokyo.js';

const words = reportText('en');
const source = sampleSource('a.md', 'Wir bleiben dabei. Wir bleiben hier.');
const claim = (more: Partial<Parameters<typeof sampleClaim>[0]> = {}) =>
  sampleClaim(
    { id: 'a/b', verdict: 'verbatim', quote: 'Wir bleiben', passages: ['Wir bleiben'], ...more },
    source,
  );
const compared = (now: ReturnType<typeof claim>[], then: ReturnType<typeof claim>[]) =>
  sinceOf(sampleResult(now, [source]), sampleResult(then, [source]), words);

describe('a claim', () => {
  test('that is as it was has not changed', () => {
    const now = claim();
    const since = compared([now], [claim()]);
    expect(since.of(now)).toBeNull();
    expect(since.view.sentence).toBe('Nothing has changed since the other run.');
  });

  test.each([
    { before: { verdict: 'altered' } as const, says: 'was: Wording differs' },
    { before: { quote: 'Wir gehen' }, says: 'the quotation was “Wir gehen”' },
    { before: { speaker: 'Kolb' }, says: 'the speaker was Kolb' },
    { before: { passages: ['bleiben hier'] }, says: 'the passage in the source has changed' },
  ])('that has changed says how: $says', ({ before, says }) => {
    const now = claim();
    const since = compared([now], [claim(before)]);
    expect(since.of(now)).toEqual({ name: 'changed', words: says });
  });

  test('is new, or gone, by its id; the second of an id is compared with the second', () => {
    const [first, second, third] = [claim(), claim({ speaker: 'Kolb' }), claim({ id: 'a/new' })];
    const since = compared(
      [first, second, third],
      [claim(), claim({ speaker: 'Kolb' }), claim({ id: 'a/old', quote: 'Weg' })],
    );
    expect([first, second, third].map((each) => since.of(each)?.name ?? null)).toEqual([
      null,
      null,
      'new',
    ]);
    expect(since.view.gone).toEqual([{ id: 'a/old', verdict: 'Word for word', headline: 'Weg' }]);
    expect(since.view.sentence).toBe('Since the other run: 1 new, 0 changed, 1 gone.');
  });
});

test('the page tells it on top, on the cards, and lists what is gone', async () => {
  const page = await report('html', tokyoResult(), options({ since: earlierResult() }));
  expect(page).toContain('<a href="#gone">Since the other run: 1 new, 1 changed, 1 gone.</a>');
  expect(page.match(/<span class="since">new</g)?.length).toBe(1);
  expect(page).toContain('was: Word for word; the quotation was “Wissen”');
  expect(page).toContain('tokyo/scholz/gone');
  expect(await report('html', tokyoResult(), options())).not.toContain('id="gone"');
});

test('a passage that is kept back now is not told from before', async () => {
  const secret = 'Wir bleiben dabei';
  const then = claim({ quote: 'Wir bleiben', passages: [secret] });
  const withheld = { ...source, access: 'withheld' as const };
  const page = await report(
    'html',
    sampleResult([claim({ quote: 'Wir' })], [withheld]),
    options({ since: sampleResult([then], [source]) }),
  );
  expect(page).not.toContain(secret);
});
