// Language tags with three letters are those with two.

import { expect, test } from 'vitest';
import { shortTag } from '../../src/schema/lang-tags.js';

test.each([
  ['eng', 'en'],
  ['ENG', 'en'],
  ['deu', 'de'],
  ['ger-AT', 'de-AT'],
  ['fre', 'fr'],
  ['en-GB', 'en-GB'],
  ['de', 'de'],
  ['und', 'und'],
  ['gsw', 'gsw'],
  ['constructor', 'constructor'],
])('%s is read as %s', (tag, short) => {
  expect(shortTag(tag)).toBe(short);
});
