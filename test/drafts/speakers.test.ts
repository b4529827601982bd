// Persons with the other forms of their names and their roles, from the mentions of a source.

import { expect, test } from 'vitest';
import { personsOf } from '../../src/drafts/speakers.js';
import type { AttributionVia } from '../../src/model/quotation.js';
import { quotation } from './quotations.js';

type By = readonly [name: string, mention: string, via: AttributionVia];

const persons = (...mentions: readonly By[]) =>
  [...personsOf(mentions.map((by) => quotation('words', { by }))).values()].map(
    ({ name, aliases, roles }) =>
      `${name}: ${aliases.join(', ') || '–'}: ${roles.join(', ') || '–'}`,
  );

test.each<[string, readonly By[], readonly string[]]>([
  ['a full name alone', [['Carla Lund', 'Carla Lund', 'name']], ['Carla Lund: –: –']],
  ['a surname is an alias', [['Carla Lund', 'Lund', 'name']], ['Carla Lund: Lund: –']],
  [
    'words before a name are a role',
    [['Olaf Scholz', 'Kanzler Scholz', 'name']],
    ['Olaf Scholz: Scholz: Kanzler'],
  ],
  [
    'a role loses its article',
    [
      ['Fumio Kishida', 'der japanische Premierminister Fumio Kishida', 'name'],
      ['Fumio Kishida', 'the premier', 'role'],
    ],
    ['Fumio Kishida: –: japanische Premierminister, premier'],
  ],
  [
    'the same form is kept once',
    [
      ['Carla Lund', 'Lund', 'name'],
      ['Carla Lund', 'Lund', 'name'],
    ],
    ['Carla Lund: Lund: –'],
  ],
  ['a pronoun gives no form', [['Carla Lund', 'she', 'pronoun']], ['Carla Lund: –: –']],
  ['who is only a role is no person', [['the spokesman', 'The spokesman', 'role']], []],
  [
    'nor are those who come back to one',
    [
      ['The mayor', 'The mayor', 'role'],
      ['The mayor', 'He', 'pronoun'],
    ],
    [],
  ],
  ['a pronoun that means nobody', [['They', 'They', 'pronoun']], []],
  [
    'half a sentence is no role',
    [['Carla Lund', 'who has been for more than seven years the mayor Lund', 'name']],
    ['Carla Lund: Lund: –'],
  ],
])('%s', (_, mentions, expected) => {
  expect(persons(...mentions)).toEqual(expected);
});
