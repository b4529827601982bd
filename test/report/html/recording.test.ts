// The card of a claim on a recording: its time, the way to it, and the place that the claim gives.

import { expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { sampleSource } from '../samples/source.js';

const WORDS = 'We will build the tunnel';

/** The page of one claim on a talk; its words are said at 12:41. */
async function pageOf(url: string | null, lang: 'en' | 'de' = 'en'): Promise<string> {
  const talk = sampleSource('claims/talk.vtt', `${WORDS}.`, { kind: 'transcript', url });
  const claim = sampleClaim(
    { id: 'a/b', verdict: 'verbatim', quote: WORDS, passages: [WORDS] },
    talk,
  );
  const segments = (claim.match?.segments ?? []).map((segment) => ({ ...segment, time: 761.5 }));
  const match = claim.match && { ...claim.match, segments };
  const locator = { page: null, time: 760, paragraph: 3 };
  return report('html', sampleResult([{ ...claim, match, locator }], [talk]), options({ lang }));
}

test('opens the recording where the words are said, when its address is known', async () => {
  const page = await pageOf('https://media.example/talk.mp4');
  expect(page).toContain('href="https://media.example/talk.mp4#t&#x3D;761"');
  expect(page).toContain('>Open the recording at 12:41</a>');
  expect(await pageOf('https://media.example/talk.mp4', 'de')).toContain(
    'Aufnahme bei 12:41 öffnen',
  );
});

test('shows the time all the same when it is not', async () => {
  const page = await pageOf(null);
  expect(page).not.toContain('Open the recording');
  expect(page).toContain('<span class="time" aria-hidden="true">12:41</span>');
});

test('shows the place that the claim gives', async () => {
  expect(await pageOf(null)).toContain(
    '<dt>Place given in the claim</dt><dd dir="auto">at 12:40, paragraph 3</dd>',
  );
  expect(await pageOf(null, 'de')).toContain('bei 12:40, Absatz 3');
});
