// Somebody takes in, repeats or answers for what another said, or shares the verb with others; near
// misses right behind. Rows as in `unspoken.ts`.

type Row = readonly [string, string, string];

export const SECOND_HAND: readonly Row[] = [
  ['inferred', 'Ben Moor', 'Anna Berg received a letter from Ben Moor: “You have lost the plot.”'],
  ['confirmed', 'Ben Moor', 'In a letter to Anna Berg, Ben Moor wrote: “You have lost the plot.”'],
  ['others', 'Anna Berg', 'Anna Berg mocked Ben Moor for saying “the duck is dead.”'],
  ['inferred', 'Anna Berg', 'Anna Berg apologized for the noise and said “the duck is dead.”'],
  ['others', 'Ben Moor', 'Ben Moor heard his sister tell reporters: “We ask for privacy.”'],
  ['confirmed', 'Jonas Lind', 'The mayor, said Jonas Lind, had “lost the plot.”'],
  ['confirmed', 'The mayor', 'The mayor, who lost, said Jonas Lind was “a fool.”'],
  ['confirmed', 'Ben Moor', 'After Anna Berg spoke, “the dam will go,” said Ben Moor.'],
  ['confirmed', 'Ben Moor', 'While Anna Berg was speaking, “Down with the dam,” shouted Ben Moor.'],
  ['confirmed', 'Ben Moor', 'After Anna Berg said so, “the dam will go,” said Ben Moor.'],
  ['confirmed', 'Anna Berg', 'When Anna Berg said, “The dam will go now,” Ben Moor left.'],
  ['-', '-', 'Anna Berg is writing a book called “How We Began.”'],
  ['confirmed', 'Anna Berg', 'Anna Berg called the book “a dull and sleepy thing.”'],
  ['inferred', 'Carla Moor', 'Judge Carla Moor found that Anna Berg had “acted in good faith.”'],
  ['-', '-', 'In court, Anna Berg was described as having “acted in good faith.”'],
];

export const SECOND_HAND_GERMAN: readonly Row[] = [
  ['others', 'Anna Berg', 'Anna Berg erhielt eine Nachricht von Ben Moor: „Der Damm bricht.“'],
  ['confirmed', 'Ben Moor', 'In einer Nachricht an Anna Berg schrieb Ben Moor: „Der Damm bricht.“'],
  ['inferred', 'Ben Moor', 'Anna Berg musste sich von Ben Moor sagen lassen: „Der Damm bricht.“'],
  ['inferred', 'Ben Moor', 'Anna Berg bekam von Ben Moor zu hören: „Der Damm bricht.“'],
  ['inferred', 'Bürgern', 'Von den Bürgern bekam Anna Berg zu hören: „Der Damm bricht.“'],
  ['-', '-', '„Der Damm bricht“, bekam Anna Berg zu hören.'],
  ['-', '-', 'Anna Berg musste sich in Kiel anhören: „Der Damm bricht.“'],
  ['confirmed', 'Anna Berg', '„Der Damm bricht“, sagte Anna Berg. Sie bekam nichts zu hören.'],
  [
    'inferred',
    'Den Minister',
    'Den Minister zitierte Anna Berg mit den Worten: „Der Damm bricht.“',
  ],
  ['inferred', 'Anna Berg', 'Der Minister zitierte Anna Berg mit den Worten: „Der Damm bricht.“'],
  [
    'confirmed',
    'ihr Anna Berg unterlegener Gegner',
    '„Der Damm bricht“, sagte ihr Anna Berg unterlegener Gegner.',
  ],
  ['confirmed', 'Ben Moor', '„Der Damm bricht“, sagte der Anna Berg vertretende Anwalt Ben Moor.'],
  ['others', 'Ben Moor', 'Ben Moor spottete über Anna Bergs Satz „Wir schaffen das“.'],
  ['reported', 'Ben Moor', 'Anna Berg habe ihm gesagt: „Der Damm bricht“, berichtete Ben Moor.'],
  ['confirmed', 'Ben Moor', 'Und noch etwas: „Der Damm bricht“, berichtete Ben Moor.'],
  [
    'joint',
    'Ute Ohl',
    'Anna Berg (SPD), Ben Moor (CDU) und Ute Ohl sprachen von „einem guten Tag“.',
  ],
  ['confirmed', 'Anna Berg', 'Anna Berg kam und sprach von „einem guten Tag für alle“.'],
  ['others', 'Ben Moor', 'Ben Moor übersetzte für Anna Berg: „Wir sind müde.“'],
  ['confirmed', 'Anna Berg', 'Dr. med. Anna Berg, Ärztin, nannte das „grob fahrlässig“.'],
];
