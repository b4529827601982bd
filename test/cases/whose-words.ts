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
  ['a name and himself', 'Doe himself told a reporter that he “could not sleep at all.”', '!Doe'],
  ['himself as an object', 'Doe told himself: “Go.” Roe said, “We won.”', 'Doe?', '!Roe'],
  ['what is dismissed as', 'Doe dismissed the claim as “pure fantasy.”', 'Doe'],
  ['what is dismissed', 'Doe dismissed the claim that it was “pure fantasy.”', 'Doe?'],
  ['one of the family', '“Go,” said Al Roe. “Never,” said his wife, Clara.', '!Al Roe', '!Clara'],
  [
    'a place, no name',
    '“Go,” said Al Roe. “Never,” said his wife, laughing.',
    '!Al Roe',
    '!his wife',
  ],
  [
    'a noun of no list',
    'His passenger, Mia Orr, told them it was “more like a minute.”',
    '!Mia Orr',
  ],
  ['a noun and a list', 'His passenger, Mia Orr and Al Roe said: “We won.”', 'Al Roe?'],
  ['a document', 'According to the indictment, Doe said the money was “as good as gone.”', 'Doe?'],
  [
    'a transcript',
    'According to the transcript, Doe said the money was “as good as gone.”',
    '!Doe',
  ],
  ['a story told', 'In it, a widow tells her bird, “You alone listened.”', 'a widow'],
  ['a letter', 'In it, Jane Doe wrote, “You alone listened.”', '!Jane Doe'],
  [
    'a pronoun for an office',
    'The minister was asked. “Ask me in May,” he replied.',
    'The minister',
  ],
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
  ['finds', '„Das ist unerträglich“, findet Seidel.', '!Seidel'],
  ['is found', '„Geist“ nicht im Buch, sondern im Volk, findet es seinen Ort.', '-'],
  ['found it', 'Eva Seidel fand das „merkwürdig blutleer“.', 'Eva Seidel'],
  ['found a thing', 'Eva Seidel fand einen Zettel mit dem Wort „blutleer“.', '-'],
  ['dismissed as', 'Seidel tat den Vorwurf als „reine Fantasie“ ab.', '!Seidel'],
  [
    'is somewhere',
    'Der Sprecher teilte mit, das Haus befinde sich „in gutem Zustand“.',
    '!Der Sprecher',
  ],
  ['a habit', 'Seidel pflegte zu sagen: „Ein Haus ist ein langsames Zelt.“', 'Seidel'],
  ['a wish', 'Seidel drohte damit, ihr zu sagen: „Ein Haus ist ein Zelt.“', 'Seidel?'],
  ['another', '„Uns sagt keiner etwas“, klagte eine andere.', 'eine andere'],
];
