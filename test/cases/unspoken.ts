// Who is named beside words that were thought, played or written on a thing, and constructions in which
// a name beside the marks is not the one who speaks; near misses right behind. A row is how sure the
// speaker is (`confirmed`, `inferred`, or why it is doubted), who (`-` for nobody), and the text.

type Row = readonly [string, string, string];

export const UNSPOKEN: readonly Row[] = [
  ['thought', 'Anna Berg', 'Anna Berg thought: “This is how it ends.”'],
  ['thought', 'Anna Berg', '“This is how it ends,” thought Anna Berg.'],
  ['thought', 'Anna Berg', '“Is this how it ends?” Anna Berg wondered.'],
  ['thought', 'Anna Berg', '“Is this how it ends?” Anna Berg asked herself.'],
  ['confirmed', 'Anna Berg', '“Is this how it ends?” Anna Berg asked the audience.'],
  ['confirmed', 'Anna Berg', '“This is how it ends,” Anna Berg thought aloud.'],
  ['confirmed', 'Anna Berg', 'Anna Berg, who thinks it will fail, called it “a dam of paper.”'],
  ['inferred', 'Anna Berg', 'Anna Berg believes that the dam is “a gift to the town.”'],
  ['inferred', 'Anna Berg', 'Anna Berg thinks the dam is “a gift to the town.”'],
  ['played', 'Anna Berg', 'In the novel, Anna Berg says “no man owns a river.”'],
  [
    'played',
    'Anna Berg',
    'In his much praised new film, Anna Berg tells her crew: “We sail at dawn.”',
  ],
  ['played', 'Anna Berg', '“We sail at dawn,” Anna Berg says in the trailer.'],
  ['played', 'Anna Berg', 'Anna Berg, played by Carla Moor, says “we sail at dawn.”'],
  ['played', 'Anna Berg', 'Anna Berg says “we sail at dawn” in the role of the captain.'],
  ['confirmed', 'Anna Berg', 'Anna Berg, who stars in the film, said “we sail at dawn.”'],
  [
    'confirmed',
    'Anna Berg',
    'After working in the film industry, Anna Berg said: “We sail at dawn.”',
  ],
  [
    'confirmed',
    'Anna Berg',
    'In her role as mayor, Anna Berg said: “The dam will hold for years.”',
  ],
  ['reported', 'the queen', 'Ben Moor has the queen say “I am tired of crowns.”'],
  ['inferred', 'A banner', 'A banner outside the hall read “the dam must go.”'],
  ['inferred', 'Banners', 'Banners carried by friends of Anna Berg said “Four more years.”'],
  ['inferred', 'The sign maker', 'The sign maker said “four more years.”'],
  ['-', '-', 'Anna Berg sang “Amazing Grace” before Ben Moor spoke.'],
  ['others', 'Berg', 'Berg’s campaign slogan, “Bridges, not walls,” was new.'],
  ['supposed', 'Anna Berg', 'Anna Berg taught her children to say “please and thank you.”'],
  [
    'reported',
    'Carla Moor',
    'Ben Berg pleaded guilty to what Judge Carla Moor called “a cowardly act.”',
  ],
  ['inferred', 'Ben Berg', 'Ben Berg apologized for what he called “a moment of madness.”'],
  [
    'confirmed',
    'Anna Berg',
    'Anna Berg, who chairs the board, said “the dam will hold for years.”',
  ],
];

export const UNSPOKEN_GERMAN: readonly Row[] = [
  ['thought', 'Anna Berg', 'Anna Berg dachte: „So endet es also.“'],
  ['thought', 'Anna Berg', '„So endet es also“, dachte Anna Berg.'],
  ['thought', 'Anna Berg', 'Anna Berg fragte sich: „Wer tut so etwas?“'],
  ['thought', 'Anna Berg', '„Wer tut so etwas?“, fragte sich Anna Berg.'],
  ['confirmed', 'Anna Berg', '„Wer tut so etwas?“, fragte Anna Berg.'],
  ['confirmed', 'der Alte', '„Wer tut so etwas?“, fragte der Alte sich erhebend.'],
  ['inferred', 'Anna Berg', 'Anna Berg glaubt, dass der Plan „ein Geschenk an die Banken“ ist.'],
  ['confirmed', 'Anna Berg', '„Das wird ein gutes Jahr“, glaubt Anna Berg.'],
  ['played', 'Anna Berg', 'Im Roman sagt Anna Berg: „Kein Mensch besitzt einen Fluss.“'],
  [
    'played',
    'Anna Berg',
    'In Carla Moors neuem Spielfilm sagt Anna Berg: „Wir segeln im Morgengrauen.“',
  ],
  ['played', 'Anna Berg', 'Anna Berg sagt in der Rolle der Königin: „Ich bin der Kronen müde.“'],
  [
    'played',
    'Anna Berg',
    'Anna Berg, gespielt von Carla Moor, sagt: „Wir segeln im Morgengrauen.“',
  ],
  ['confirmed', 'Anna Berg', 'Nach dem Film sagte Anna Berg: „Wir segeln im Morgengrauen.“'],
  [
    'confirmed',
    'Anna Berg',
    'In ihrer Rolle als Ministerin sagte Anna Berg: „Der Damm hält noch Jahre.“',
  ],
  ['-', '-', 'Auf einem Plakat vor dem Rathaus stand: „Der Damm muss weg.“'],
  ['inferred', 'Plakate', 'Plakate von Freunden Anna Bergs verkündeten: „Noch vier Jahre.“'],
  ['others', 'Kritiker', 'Kritiker behaupten, Bergs Motto sei „erst ausgeben, dann fragen“.'],
  [
    'confirmed',
    'Anna Berg',
    'Anna Berg sagte, das Motto der Woche sei „erst ausgeben, dann fragen“.',
  ],
  ['-', '-', 'Anna Berg lobte die „Post“ für ihren Bericht.'],
  ['-', '-', 'Anna Berg kritisierte die „Bild am Sonntag“ scharf.'],
  ['confirmed', 'Anna Berg', 'Anna Berg lobte das „gute und ruhige Gespräch“ mit den Bauern.'],
  ['inferred', 'eine Stimme', 'Ben Moor stellte sich eine Stimme vor, die sagte: „Kehr um.“'],
  [
    'confirmed',
    'Ahmad al-Raschid',
    'Ahmad al-Raschid rief der Menge zu: „Unsere Geduld hat ein Ende.“',
  ],
  [
    'inferred',
    'Der Bericht',
    'Der Bericht wirft der Polizei vor, sie habe „lange Zeit weggesehen“.',
  ],
  [
    'confirmed',
    'Petra Hansen',
    'Schulrätin Petra Hansen nannte den Bau „eine Katastrophe mit Ansage“.',
  ],
  [
    'inferred',
    'Petra Hansen',
    'Laut Gutsverwalterin Petra Hansen ist es „eine Katastrophe mit Ansage“.',
  ],
  ['confirmed', 'Valentin Peter Moor', 'Valentin Peter Moor sagte: „Das Dach hält.“'],
  ['confirmed', 'Bob Bradley', 'Trainer Bob Bradley sagte: „Das Dach hält.“'],
  ['confirmed', 'der Kleine', '„Unsere Geduld hat ein Ende“, fuhr der Kleine fort.'],
  ['confirmed', 'Anna Berg', 'Ben Moor bedauerte, was Anna Berg „eine feige Tat“ nannte.'],
  [
    'confirmed',
    'Ben Moor',
    'Auf die Frage von Anna Berg, ob er lüge, sagte Ben Moor: „Ich habe mich geirrt.“',
  ],
];
