// Whose words they are where grammar alone tells: offices and what they are held of, datives in front,
// clauses inside a clause, what speaks for nobody. A row is what it shows and the text, then for each
// quotation who said it: `!` before a confirmed one, `?` behind a doubted one, `-` for nobody.

type Row = readonly [string, string, ...string[]];

export const ENGLISH: readonly Row[] = [
  ['an office of a place', '“We won,” said the mayor of Aldby.', '!the mayor of Aldby'],
  ['a former office', '“We won,” the former mayor of Aldby said.', '!the former mayor of Aldby'],
  ['an office before a name', '“We won,” said Secretary of State Doe.', 'Doe'],
  ['an office of a place, and a name', '“We won,” said the mayor of Aldby, Jane Doe.', '!Jane Doe'],
  ['as somebody once said', 'As Roe once said, “we won.” Doe laughed.', '!Roe'],
  ['the same between', '“We,” as Roe once said, “won it all.”', '!Roe', '!Roe'],
  ['a clause with as', '“We won it all,” as Roe said this, a door fell shut.', '-'],
  ['once that opens a clause', 'Once Roe had left, Jane Doe said, “We won.”', '!Jane Doe'],
  ['a part on a stage', 'As the hotel’s night porter, Al Cole whispers, “Go.”', 'Al Cole'],
  ['an office', 'As the league’s new head, Al Cole said, “We go on.”', '!Al Cole'],
  ['a handle', '“It is over for good,” @anna_lund tweeted.', '!@anna_lund'],
  ['an address of mail', 'Write to lund@example.org. Doe said, “We won.”', '!Doe'],
];

export const GERMAN: readonly Row[] = [
  [
    'an office of a place',
    '„Es reicht“, sagte der Bürgermeister von Aldby.',
    '!der Bürgermeister von Aldby',
  ],
  ['a dative in front', 'Der Bundesregierung wirft Seidel vor, „alles zu verschlafen“.', '!Seidel'],
  ['a paper in front', 'Der „Zeit“ sagte Seidel: „Das reicht nicht.“', '-', '!Seidel'],
  ['a paper that speaks', 'Der „Spiegel“ schrieb: „Das reicht nicht.“', '-', 'Der „Spiegel“'],
  [
    'a paper without marks',
    'Der Frankfurter Rundschau sagte Eva Seidel: „Es reicht.“',
    '!Eva Seidel',
  ],
  ['a man in front', 'Der Sprecher warf Seidel vor, „alles zu verschlafen“.', '!Der Sprecher'],
  ['no feminine noun', 'Der Sprung gelang. Der Vorsprung sagte Seidel zu: „Gut.“', 'Der Vorsprung'],
  ['towards', 'Der Polizei gegenüber sagte Seidel: „Ich war es nicht.“', '!Seidel'],
  ['until', 'Merz wartete, bis Bärbel Bas sagte: „Ich eröffne die Sitzung.“', '!Bärbel Bas'],
  ['until a day', 'Bis Montag sagte Seidel nichts. Bas rief: „Es reicht.“', '!Bas'],
  ['no comment', 'Seidel wollte „die neuen Pläne für den Hafen“ nicht kommentieren.', '-'],
  ['as somebody once said', '„Erfolg“, wie Roth einst sagte, „ist alles.“', '!Roth', '!Roth'],
  ['a part on a stage', 'Als alter Portier flüstert Al Kohl: „Geh nicht hinein.“', 'Al Kohl'],
  ['a handle', '@annalund schrieb: „Das war es jetzt.“', '!@annalund'],
];
