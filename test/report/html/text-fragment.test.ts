// Addresses that open a published page at a passage, by the rules of text fragments.

import { describe, expect, test } from 'vitest';
import {
  mediaAddress,
  passageAddress,
  webAddress,
} from '../../../src/report/html/text-fragment.js';
import { sampleClaim } from '../samples/claim.js';
import { sampleSource } from '../samples/source.js';

const PAGE = 'https://a.example/story';

/** The address of the passages of one claim on a text. */
function addressOf(text: string, passages: readonly string[], url = PAGE): string | null {
  const source = sampleSource('a.md', text);
  const claim = sampleClaim({ id: 'a/b', verdict: 'verbatim', passages }, source);
  return passageAddress(url, claim.match, source.text);
}

describe('a passage', () => {
  test('is named word for word, its signs encoded', () => {
    const words = 'Ja, sagte er – 5-10 % & mehr';
    const address = addressOf(`Vorher. ${words}. Nachher.`, [words]);
    expect(address).toBe(
      `${PAGE}#:~:text=Ja%2C%20sagte%20er%20%E2%80%93%205%2D10%20%25%20%26%20mehr`,
    );
    const directive = new URL(address ?? '').hash.split(':~:text=')[1] ?? '';
    expect(decodeURIComponent(directive)).toBe(words);
  });

  test('that is long is named by its first and last words', () => {
    const words = Array.from({ length: 80 }, (_, index) => `Wort${index}`).join(' ');
    expect(addressOf(words, [words])).toBe(
      `${PAGE}#:~:text=Wort0%20Wort1%20Wort2%20Wort3%20Wort4,Wort75%20Wort76%20Wort77%20Wort78%20Wort79`,
    );
  });

  test('in pieces is named piece by piece', () => {
    expect(addressOf('Eins zwei drei vier fünf', ['Eins zwei', 'fünf'])).toBe(
      `${PAGE}#:~:text=Eins%20zwei&text=f%C3%BCnf`,
    );
  });

  test('that stands in several places is told apart by the words before', () => {
    const text = 'Erst sagte Kolb: Wir bleiben. Später nochmals: Wir bleiben.';
    const source = sampleSource('a.md', text);
    const claim = sampleClaim(
      { id: 'a/b', verdict: 'verbatim', passages: ['Wir bleiben'] },
      source,
    );
    expect(passageAddress(PAGE, claim.match, source.text)).toContain(
      'text=Erst%20sagte%20Kolb%3A-,Wir%20bleiben',
    );
    expect(addressOf('Kolb: Wir bleiben.', ['Wir bleiben'])).not.toContain('-,');
  });

  test('keeps the page’s own fragment', () => {
    expect(addressOf('Eins zwei', ['Eins'], `${PAGE}#part`)).toBe(`${PAGE}#part:~:text=Eins`);
    expect(addressOf('Eins zwei', ['Eins'], `${PAGE}#:~:text=old`)).toBe(`${PAGE}#:~:text=Eins`);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'http:',
  'https://',
  ' https://a.example',
  'a.md',
  '',
])('%s is no address of a page', (url) => {
  expect(webAddress(url)).toBeNull();
  expect(addressOf('Eins', ['Eins'], url)).toBeNull();
});

test.each([
  ['https://a.example/talk.mp4', 761.9, 'https://a.example/talk.mp4#t=761'],
  ['https://a.example/talk?id=1', 5, 'https://a.example/talk?id=1#t=5'],
  ['https://a.example/talk.mp4', 0, 'https://a.example/talk.mp4#t=0'],
  ['https://a.example/app#/talk', 5, null],
  ['javascript:alert(1)', 5, null],
  [null, 5, null],
])('%s at second %d is opened by %s', (url, seconds, address) => {
  expect(mediaAddress(url, seconds)).toBe(address);
});
