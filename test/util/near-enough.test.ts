// What came nearest, and whether it is worth a look.

import { expect, test } from 'vitest';
import { isNearEnough } from '../../src/util/near-enough.js';

const QUOTE = 'Wasser ist kein Handelsgut wie jedes andere';

test.each([
  ['one short word', 'Wasser', 40, false],
  ['nothing that is known', null, 40, true],
  ['two words', 'wie jedes', 40, true],
  ['one word that is much of it', 'Handelsgut', 40, true],
  ['one short word where most letters are the same', 'Wasser', 10, true],
])('%s', (_, longest, distance, expected) => {
  expect(isNearEnough(QUOTE, longest, distance)).toBe(expected);
});
