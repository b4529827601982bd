// Whom a pronoun means: the text, and who says its last quotation; `-` for nobody who is told.
// The subject of the sentence before it counts, whatever its verb; near misses stand beside.

type Rows = readonly (readonly [what: string, text: string, name: string])[];

export const PRONOUNS_GERMAN: Rows = [
  [
    'ein neuer Name, männlich, mit besitzanzeigendem Wort',
    '„Das reicht“, sagte Aylin Demirci.\n\nKlaus Ott trägt sein Sommerhemd auch im März. „Ich bin der Neue“, stellte er sich vor.',
    'Klaus Ott',
  ],
  [
    'ein neuer Name, weiblich',
    '„Das reicht“, sagte Eva Klein.\n\nAnna Berg trägt ihr Sommerhemd. „Das bleibt“, sagte sie.',
    'Anna Berg',
  ],
  [
    'nach Rolle und Name',
    '„Das reicht“, sagte Bürgermeisterin Petra Hansen.\n\nAylin Demirci hört solche Sätze mit Skepsis. „Das bleibt“, sagte sie.',
    'Aylin Demirci',
  ],
  [
    'mit einem Verb, das nichts sagt',
    '„Das reicht“, sagte Finanzminister Peter Klein.\n\nThomas Müller sieht das anders. „Das bleibt“, sagte er.',
    'Thomas Müller',
  ],
  [
    'ein Name, den keine Liste kennt',
    '„Das reicht“, sagte Eva Klein.\n\nHatidže Mehmedović hört das ungern. „Das bleibt“, sagte sie.',
    'Hatidže Mehmedović',
  ],
  [
    'Rolle und Name als Subjekt',
    'Petra Hansen kam. Komme das Geld, so Hansen, „dann ist gut“.\n\nKämmerer Jörg Wittkowski beziffert das Minus genau. „Es ist groß“, sagte er.',
    'Jörg Wittkowski',
  ],
  [
    'ohne jemanden davor',
    'Thomas Müller sieht das anders. „Das bleibt“, sagt er.',
    'Thomas Müller',
  ],
  [
    'hinter dem Verb',
    '„Das reicht“, sagte Peter Klein.\n\nGestern kam Thomas Müller. „Das bleibt“, sagte er.',
    'Thomas Müller',
  ],
  [
    'hinter einem Objekt',
    '„Das reicht“, sagte Peter Klein.\n\nDen Minister lobte Thomas Müller. „Das bleibt“, sagte er.',
    'Thomas Müller',
  ],
  [
    'mit Apposition',
    '„Das reicht“, sagte Peter Klein.\n\nThomas Müller, ein Lehrer aus Köln, trägt Blau. „Das bleibt“, sagte er.',
    'Thomas Müller',
  ],
  [
    'vor einem anderen Mann im Satz',
    '„Das reicht“, sagte Peter Klein.\n\nThomas Müller traf Olaf Schmidt. „Das bleibt“, sagte er.',
    'Thomas Müller',
  ],
  [
    'im Nebensatz davor',
    '„Das reicht“, sagte Peter Klein.\n\nAls Thomas Müller kam, sagte er: „Das bleibt.“',
    'Thomas Müller',
  ],
  [
    'eines von zweien, das passt',
    'Anna Berg und Tim Bach kamen. „Es war gut“, sagte er.',
    'Tim Bach',
  ],
  [
    'diese ist die zuletzt Genannte',
    'Bürgermeisterin Petra Hansen kam spät. Da trat Aylin Demirci ans Pult. Von der Bürgermeisterin bekommt sie recht. Man habe gewartet, räumte diese ein: „Das war ein Fehler.“',
    'Petra Hansen',
  ],
  [
    'eine Sache als Subjekt ändert nichts',
    '„Das reicht“, sagte Eva Klein.\n\nDer Regen hörte auf. „Das bleibt“, sagte sie.',
    'Eva Klein',
  ],
  [
    'ein Verein ist keine Person',
    '„Das reicht“, sagte Eva Klein.\n\nBorussia Dortmund verliert. „Das bleibt“, sagte sie.',
    'Eva Klein',
  ],
  [
    'ein Subjekt, das nicht passt',
    '„Das reicht“, sagte Eva Klein.\n\nStefan Weber ist skeptisch. „Das bleibt“, sagte sie.',
    'Eva Klein',
  ],
  [
    'ein Objekt, das nicht passt',
    '„Das reicht“, sagte Peter Klein.\n\nDie Rede gefiel Anna Berg. „Das bleibt“, sagte er.',
    'Peter Klein',
  ],
  [
    'in der Rede eines anderen',
    '„Das reicht“, sagte Peter Klein.\n\nThomas Müller solle gehen. „Das bleibt“, sagte er.',
    'Peter Klein',
  ],
  [
    'ein Fürwort führt die Rede weiter',
    '„Das reicht“, sagte Eva Klein.\n\nSie traf Anna Berg. „Das bleibt“, sagte sie.',
    'Eva Klein',
  ],
  [
    'ein anderer, der kein Subjekt ist',
    '„Das reicht“, sagte Peter Klein.\n\nDer Brief ging an Thomas Müller. „Das bleibt“, sagte er.',
    '-',
  ],
  ['zwei, auf die es passt', 'Tim Bach und Olaf Berg kamen. „Es war gut“, sagte er.', '-'],
  [
    'mehrere, genannt ist eine',
    '„Das reicht“, sagte Eva Klein.\n\nAnna Berg sieht das anders. „Das bleibt“, sagten sie.',
    '-',
  ],
  [
    'niemand mit diesem Geschlecht',
    '„Das reicht“, fügte die Sozialdemokratin hinzu.\n\nDas Wetter war schlecht. „Es ist groß“, sagte er.',
    '-',
  ],
];

export const PRONOUNS_ENGLISH: Rows = [
  [
    'a new name',
    '“We won,” said Mayor Eva Klein.\n\nAnna Berg sees it differently. “Not yet,” she said.',
    'Anna Berg',
  ],
  [
    'with an apposition',
    '“We won,” said Mayor Peter Klein.\n\nThomas Miller, a lifeguard in Hill Valley, wears a shirt. “Not yet,” he said.',
    'Thomas Miller',
  ],
  [
    'behind a phrase of time',
    '“We won,” said Mayor Eva Klein.\n\nOn Monday, Anna Berg took the stage. “Not yet,” she said.',
    'Anna Berg',
  ],
  [
    'with a role',
    '“We won,” Chris Christie said.\n\nFormer mayor Carla Lund named a favorite. “Not yet,” she said.',
    'Carla Lund',
  ],
  [
    'of another clause',
    '“We won,” said Peter Klein.\n\nThat was in May, and since then Ben Lund has lost. “Not yet,” he said.',
    'Ben Lund',
  ],
  [
    'a pronoun goes on',
    '“We won,” said Mayor Eva Klein.\n\nShe met Anna Berg on Monday. “Not yet,” she said.',
    'Eva Klein',
  ],
  [
    'a place is no person',
    '“We won,” said Mayor Eva Klein.\n\nNew Hampshire votes on Tuesday. “Not yet,” she said.',
    'Eva Klein',
  ],
  [
    'a subject that does not fit',
    '“We won,” said Mayor Eva Klein.\n\nPeter Lund laughed. “Not yet,” she said.',
    'Eva Klein',
  ],
  [
    'a thing',
    '“We won,” said Mayor Eva Klein.\n\nThe rain stopped. “Not yet,” she said.',
    'Eva Klein',
  ],
  [
    'no subject',
    '“We won,” said Mayor Eva Klein.\n\nThe letter went to Anna Berg. “Not yet,” she said.',
    '-',
  ],
  [
    'an owner',
    '“We won,” said Mayor Eva Klein.\n\nAnna Berg’s house burnt. “Not yet,” she said.',
    '-',
  ],
  ['two whom it fits', 'Rob Hale and Tim Brook met. “It was a good talk,” he said.', '-'],
];
