// Whose words they are where grammar alone tells: offices and what they are held of, datives in front,
// clauses inside a clause, what speaks for nobody. A row is what it shows and the text, then for each
// quotation who said it: `!` before a confirmed one, `?` behind a doubted one, `-` for nobody.

type Row = readonly [string, string, ...string[]];

export const ENGLISH: readonly Row[] = [
  ['an office of a place', '“We won,” said the mayor of Aldby.', '!the mayor of Aldby'],
  ['a former office', '“We won,” the former mayor of Aldby said.', '!the former mayor of Aldby'],
  ['an office before a name', '“We won,” said Secretary of State Doe.', 'Doe'],
  ['an office of a place, and a name', '“We won,” said the mayor of Aldby, Jane Doe.', '!Jane Doe'],
];

export const GERMAN: readonly Row[] = [
  [
    'an office of a place',
    '„Es reicht“, sagte der Bürgermeister von Aldby.',
    '!der Bürgermeister von Aldby',
  ],
];
