// What a source has now where a pin saw other words.

import { expect, test } from 'vitest';
import { check } from '../../src/index.js';
import { sentence } from '../../src/messages/index.js';
import { project } from '../cli/spawn.js';

const SAID = (words: string) => `---\nlang: en\nkind: article\n---\n\n“${words},” said Ann Berg.\n`;

test('is told by whom the words were said then and now, where only that has changed', async () => {
  const seen = 'The bridge will open';
  const pin = { sha256: '0'.repeat(64), seen, speaker: 'Tom Ruud' };
  const claims = [{ id: 'x', quote: seen, pin, speaker: 'Tom Ruud' }];
  const cwd = project({
    'claims/a.md': SAID(seen),
    'claims/a.json': JSON.stringify({ source: 'a.md', claims }),
  });
  const [claim] = (await check({ cwd, paths: [] })).result.claims;
  expect(claim?.verdict).toBe('source-changed');
  expect(claim?.sentence).toBe(
    `claims/a.md has changed: “${seen}” was said by Tom Ruud then, by Ann Berg now.`,
  );
  const { code = '', args = {} } = claim ?? {};
  expect(sentence({ code, args }, 'de')).toContain(
    `„${seen}“ sagte dort Tom Ruud, jetzt Ann Berg.`,
  );
});

test.each([
  [
    'the end of the sentence, where the old end is gone',
    'The bridge will open',
    'The bridge will probably reopen',
    'The bridge will probably reopen',
  ],
  [
    'its beginning, where the old beginning is gone',
    'Higher taxes will come to the whole country next year',
    'Probably no taxes will come to the whole country next year',
    'Probably no taxes will come to the whole country next year',
  ],
  [
    'no more than the words, where both ends still stand',
    'We will pay for the old bridge in May',
    'It is late. We will pay for the new bridge in May. Then we rest',
    'We will pay for the new bridge in May',
  ],
  [
    'no other sentence',
    'The bridge will open',
    'It rained. The bridge will close. So it goes',
    'The bridge will close',
  ],
])('is told with %s', async (_, seen, now, told) => {
  const pin = { sha256: '0'.repeat(64), seen };
  const cwd = project({
    'claims/a.md': SAID(now),
    'claims/a.json': JSON.stringify({ source: 'a.md', claims: [{ id: 'x', quote: seen, pin }] }),
  });
  const { result } = await check({ cwd, paths: [] });
  const [claim] = result.claims;
  expect(claim?.verdict).toBe('source-changed');
  expect(claim?.args).toMatchObject({ seen, now: told });
  expect(claim?.sentence).toContain(`now has “${told}”`);
});
