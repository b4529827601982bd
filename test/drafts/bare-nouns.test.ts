// A noun for a role without an article may be the surname of somebody whom the draft names nowhere else.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { draftClaims } from '../../src/drafts/claims.js';
import { LEXICON, sourceOf } from '../attribute/sources.js';

const claimOf = (text: string) => {
  const source = sourceOf(text, text.includes('„') ? 'de' : 'en');
  const { claim } = draftClaims(source, attribute(source, [], LEXICON), LEXICON).at(-1)!;
  return `${claim.speaker?.name} ${claim.speakerCue ? 'inferred' : 'named'}`;
};

describe('a noun for a role without an article', () => {
  test.each([
    ['Es gab Streit. „Wir lehnen das alles ab“, sagte Müller.', 'Müller inferred'],
    ['There was a row. “We reject all of this,” said King.', 'King inferred'],
  ])('is compared as a surname that is only inferred: %s', (text, told) => {
    expect(claimOf(text)).toBe(told);
  });

  test.each([
    ['Es gab Streit. „Wir lehnen das alles ab“, sagte der Müller.'],
    ['Es gab Streit. „Wir lehnen das alles ab“, sagten Anwohner.'],
    ['Es gab Streit. „Wir lehnen das alles ab“, so Experten.'],
    ['There was a row. “We reject all of this,” said the king.'],
  ])('is no name here: %s', (text) => {
    expect(claimOf(text)).toMatch(/^undefined/u);
  });
});
