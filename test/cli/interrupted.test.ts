// A quotation that its cue interrupts is judged as one: what its other half quotes was not left out.

import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const SOURCE = [
  'Nadia Flint: Who wrote the letter, and what did it say about all of this?',
  'Sana Qureshi: I did. You know, steel doesn’t fail suddenly. It fails slowly for years.',
  'Nadia Flint: Do you feel guilty about what has happened to them?',
  'Sana Qureshi: I feel responsible, which isn’t the same thing.',
].join('\n\n');

const checked = (said: string) =>
  wortlaut(
    ['check', 'd.md', '--against', 's.txt'],
    project({
      'd.md': `Sana Qureshi is an engineer who likes to wait. ${said}\n`,
      's.txt': `${SOURCE}\n`,
    }),
  ).out;

describe('an interrupted quotation', () => {
  test.each([
    '“Steel,” said Qureshi, “doesn’t fail suddenly.”',
    '“Steel,” Qureshi shrugs, “doesn’t fail suddenly.”',
    '“Steel,” Sana Qureshi shrugs, “doesn’t fail suddenly.”',
    '“Steel doesn’t fail suddenly,” said Qureshi. “It fails slowly for years.”',
  ])('holds as a whole: %s', (said) => {
    expect(checked(said)).toContain('2 hold, 0 to look at');
  });

  test.each([
    ['the other half stands elsewhere', '“Steel,” said Qureshi, “fails slowly for years.”'],
    ['there is no other half', '“Steel,” said Qureshi.'],
  ])('is warned of what it leaves out where %s: %s', (_, said) => {
    expect(checked(said)).toContain('“doesn’t”');
  });
});

test.each([
  ['names nobody', '“Steel doesn’t fail suddenly, as we know.” It fails.', true],
  ['names somebody', '“Steel doesn’t fail suddenly,” said Qureshi.', false],
])('where a draft %s is told, since the words alone are checked: %s', (_, said, isTold) => {
  expect(checked(said).includes('Speaker not named in the draft: 1')).toBe(isTold);
});
