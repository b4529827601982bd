// What the page says of the difference to another run.

import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/messages/report.js';
import { report } from '../../src/report/index.js';
import { sinceOf } from '../../src/report/since.js';
import { options } from './options.js';
import { sampleClaim, sampleResult } from './samples/claim.js';
import { sampleSource } from './samples/source.js';
import { earlierResult, tokyoResult } from './samples/tokyo.js';

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

describe('claims whose ids are not what they were', () => {
  const counts = (now: ReturnType<typeof claim>[], then: ReturnType<typeof claim>[]) =>
    compared(now, then).view.sentence;
  const QUOTE = 'Wir hatten 340 Leute draußen, davon die Hälfte Freiwillige';
  const OTHER = 'Die Brücke wird nicht vor dem Herbst geöffnet';

  test('by a correction within the first words are reworded ones', () => {
    const now = claim({ id: 'k.md/wir-340', quote: QUOTE });
    const since = compared(
      [now],
      [claim({ id: 'k.md/wir-430', quote: QUOTE.replace('34', '43') })],
    );
    expect(since.of(now)).toEqual({
      name: 'changed',
      words: `the quotation was “${QUOTE.replace('34', '43')}”`,
    });
    expect(since.view.gone).toEqual([]);
  });

  test('by a new name of the draft have not changed, nor when they stand in another order', () => {
    const draft = (file: string) =>
      [QUOTE, OTHER, QUOTE].map((quote, at) => claim({ id: `${file}/${at}`, file, quote }));
    const same = 'Nothing has changed since the other run.';
    expect(counts(draft('v2.md'), draft('v1.md'))).toBe(same);
    expect(counts(draft('v2.md').reverse(), draft('v1.md'))).toBe(same);
  });

  test('are paired with the speaker’s own before anybody else’s', () => {
    const old = [
      claim({ id: 'a/1', quote: QUOTE, speaker: 'Kolb' }),
      claim({ id: 'a/2', quote: QUOTE, speaker: 'Berg' }),
    ];
    const now = claim({ id: 'a/3', quote: `Ja, ${QUOTE}`, speaker: 'Berg' });
    const since = compared([now], old);
    expect(since.of(now)?.words).toBe(`the quotation was “${QUOTE}”`);
    expect(since.view.gone.map(({ id }) => id)).toEqual(['a/1']);
  });

  test('are found when the speaker or the source was corrected with the words', () => {
    const then = [claim({ id: 'a/1', quote: QUOTE, speaker: 'Kolb', source: 'b.md' })];
    const now = [claim({ id: 'a/2', quote: `Ja, ${QUOTE}`, speaker: 'Berg' })];
    expect(counts(now, then)).toBe('Since the other run: 0 new, 1 changed, 0 gone.');
  });

  test('stay new and gone when the words have little in common, or when there are none', () => {
    const apart = 'Since the other run: 1 new, 0 changed, 1 gone.';
    expect(counts([claim({ id: 'a/2', quote: OTHER })], [claim({ id: 'a/1', quote: QUOTE })])).toBe(
      apart,
    );
    const [old, now] = [claim({ id: 'a/1', quote: null }), claim({ id: 'a/2', quote: null })];
    expect(counts([now], [old])).toBe(apart);
  });

  test('are ten thousand without much ado', () => {
    const many = (name: string, word: string) =>
      Array.from({ length: 10_000 }, (_, at) =>
        claim({ id: `${name}/${at}`, quote: `Es ${word} im Jahr ${at} rund ${at * 7} Leute` }),
      );
    const [now, then] = [many('v2.md', 'sind'), many('v1.md', 'waren')];
    const started = process.cpuUsage();
    expect(counts(now, then)).toBe('Since the other run: 0 new, 10,000 changed, 0 gone.');
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});

test('the terminal counts it before its last line, and is silent about it when quiet', async () => {
  const since = earlierResult();
  const lines = (await report('terminal', tokyoResult(), options({ since }))).trimEnd().split('\n');
  expect(lines.at(-3)).toBe('Since the other run: 1 new, 1 changed, 1 gone.');
  const without = [options(), options({ since, quiet: true })];
  for (const each of without) {
    expect(await report('terminal', tokyoResult(), each)).not.toContain('other run');
  }
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
