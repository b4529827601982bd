// Labels at the start of a line make turns; colons that only look alike do not.

import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { textOffset } from '../../src/text/offsets.js';
import { markdown, plain, sourceFile, UNDECLARED } from './files.js';

const INTERVIEW = [
  'Frau Meier: Wann kommt die Fregatte?',
  'Herr Schulz: Im nächsten Jahr. (Beifall)',
  'Frau Meier: Und wohin fährt sie?',
  'Herr Schulz: In die Pazifikregion.\n\nMehr sage ich nicht.',
].join('\n\n');

const declared = (content: string, path = 'source.txt') =>
  read(sourceFile(path, content, { declared: { ...UNDECLARED, kind: 'transcript' } }));

async function told(
  source: ReturnType<typeof plain>,
): Promise<readonly (readonly (string | null)[])[]> {
  const { text, turns } = await source;
  return turns.map((turn) => {
    expect(text.slice(turn.label.start, turn.label.end)).toContain(turn.speaker ?? '');
    expect(turn.label.end).toBeLessThanOrEqual(turn.start);
    return [turn.speaker, text.slice(turn.start, turn.end)];
  });
}

describe('a text that is plainly a transcript', () => {
  test('has its turns, each up to the next label', async () => {
    expect(await told(plain(INTERVIEW))).toEqual([
      ['Frau Meier', 'Wann kommt die Fregatte?'],
      ['Herr Schulz', 'Im nächsten Jahr. (Beifall)'],
      ['Frau Meier', 'Und wohin fährt sie?'],
      ['Herr Schulz', 'In die Pazifikregion.\n\nMehr sage ich nicht.'],
    ]);
  });

  test('is of the kind transcript, and says that this was guessed', async () => {
    const { meta } = await plain(INTERVIEW);
    expect(meta).toMatchObject({ kind: 'transcript', kindGuessed: true });
  });

  test('is no transcript when somebody declares it an article', async () => {
    const file = sourceFile('a.txt', INTERVIEW, { declared: { ...UNDECLARED, kind: 'article' } });
    const { meta, turns } = await read(file);
    expect(meta).toMatchObject({ kind: 'article', kindGuessed: false });
    expect(turns).toEqual([]);
  });
});

const ANSWERS = [
  ['Olaf Scholz', 'Ja.'],
  ['Anna Berg', 'Wann?'],
];
const CAPITALS = 'OLAF SCHOLZ\nJa.\n\nANNA BERG\n\nWann?\n\n';

test.for([
  ['a name and a colon', 'Olaf Scholz: Ja.', [['Olaf Scholz', 'Ja.']]],
  ['the sign of live captions before it', '>> Olaf Scholz: Ja.\n>>Anna Berg: Wann?', ANSWERS],
  ['a time before a name, alone', '00:01:02 Olaf Scholz\nJa.\n[0:01:09] Anna Berg\nWann?', ANSWERS],
  ['a time below a name', 'Olaf Scholz\n01:02\nJa.\n\nAnna Berg\n(00:01:09)\nWann?', ANSWERS],
  [
    'capitals alone, where two of them come back',
    CAPITALS.repeat(2),
    [...Array(2)].flatMap(() => [
      ['OLAF SCHOLZ', 'Ja.'],
      ['ANNA BERG', 'Wann?'],
    ]),
  ],
  [
    'Q. and A., where both come back',
    'Q. When?\nA. Soon.\nQ. Now?\nA. No.',
    [
      [null, 'When?'],
      [null, 'Soon.'],
      [null, 'Now?'],
      [null, 'No.'],
    ],
  ],
  [
    'capitals',
    'SCHOLZ: Ja.\nKISHIDA: No.',
    [
      ['SCHOLZ', 'Ja.'],
      ['KISHIDA', 'No.'],
    ],
  ],
  [
    'Q and A',
    'Q: Why?\nA: Because.',
    [
      [null, 'Why?'],
      [null, 'Because.'],
    ],
  ],
  [
    'FRAGE',
    'FRAGE: Warum?\nScholz: Darum.',
    [
      [null, 'Warum?'],
      ['Scholz', 'Darum.'],
    ],
  ],
  ['a particle', 'Ursula von der Leyen: Gut.', [['Ursula von der Leyen', 'Gut.']]],
  ['a party', 'Dr. Robert Habeck (Grüne): Gut.', [['Dr. Robert Habeck', 'Gut.']]],
  ['a function', 'Olaf Scholz, Bundeskanzler: Gut.', [['Olaf Scholz', 'Gut.']]],
  ['a time before it', '[00:12:41] Scholz: Gut.', [['Scholz', 'Gut.']]],
  ['a number after it', 'Speaker 1: Gut.', [[null, 'Gut.']]],
  ['a machine’s number', 'SPEAKER_01: Gut.', [[null, 'Gut.']]],
  ['somebody unknown', 'Audience member: Good.', [[null, 'Good.']]],
  [
    'an office with its holder',
    'The Prime Minister (Keir Starmer): Good.',
    [['Keir Starmer', 'Good.']],
  ],
  [
    'an office in capitals with its holder',
    'THE CHAIR (Margaret Oyelaran): Good.',
    [['Margaret Oyelaran', 'Good.']],
  ],
  ['an office and its party', 'THE CHAIR (Labour): Good.', [['THE CHAIR', 'Good.']]],
  [
    'a member’s seat and party',
    'Sir John Smith (Holborn) (Con): Good.',
    [['Sir John Smith', 'Good.']],
  ],
  ['capitals and a full stop', 'Mr. SMITH of Ohio. Good.', [['Mr. SMITH of Ohio', 'Good.']]],
  ['a time in brackets', 'Olaf Scholz (00:12:41): Gut.', [['Olaf Scholz', 'Gut.']]],
  ['a name and a time alone on the line', 'Olaf Scholz  00:12\nGut.', [['Olaf Scholz', 'Gut.']]],
  ['the words on the next line', 'Scholz:\nGut.', [['Scholz', 'Gut.']]],
  [
    'a label without words',
    'Scholz:\n\nMeier: Gut.',
    [
      ['Scholz', ''],
      ['Meier', 'Gut.'],
    ],
  ],
] as const)('in a declared transcript, %s is a label', async ([, content, expected]) => {
  expect(await told(declared(content))).toEqual(expected);
});

test.for([
  ['a caption', 'Konsultationen in Tokio: Kanzler Scholz reiste mit sechs Ministern an'],
  ['a result', 'Ergebnis: Die Fregatte fährt.'],
  ['a sentence', 'Ich sage Ihnen: Das wird gut.'],
  ['a pronoun', 'Wir: Das sind alle.'],
  ['a list of points', 'Erstens: Es ist spät.'],
  ['a time', '12:41: Es ist spät.'],
  ['a link', 'https://example.org ist gut.'],
  ['a colon that nothing follows up on', 'Scholz:innen sind viele.'],
  ['a colon in the middle', 'Da sagte Olaf Scholz: Gut.'],
  ['a name and a time in a sentence', 'Olaf Scholz 12:41 Uhr in Tokio'],
  ['a sentence that begins with a title', 'Mr. Smith. Good.'],
  ['capitals of a heading', 'TEIL EINS\nEs ist spät.\n\nTEIL ZWEI\nGut.\n'],
  ['one line of capitals that comes back', 'GUTEN MORGEN\nJa.\n\nGUTEN MORGEN\nNein.\n'],
  ['initials at the start of lines', 'Er hieß\nA. Meier und nicht\nA. Müller, sagt man.'],
  ['a time of day before a name', '12:41 Uhr\nEs ist spät.'],
  ['a sentence above a time', 'Das war alles, sagte er\n12:41\nEs ist spät.'],
  ['a long label', `${'Anna '.repeat(9)}: Gut.`],
] as const)('%s is no label, even in a declared transcript', async ([, content]) => {
  expect(await told(declared(content))).toEqual([]);
});

test.for([
  ['one labelled line', 'Scholz: Gut.\n\nDas war alles.'],
  ['headings with colons', 'Lage: a.\n\nBerlin: b.\n\nParis: c.\n\nRom: d.\n\nTokio: e.'],
  ['one name that comes back', 'Berlin: a.\n\nBerlin: b.\n\nBerlin: c.\n\nBerlin: d.'],
  ['an article with an interview in it', `${'Ein Absatz.\n\n'.repeat(9)}${INTERVIEW}`],
] as const)('%s makes no transcript of a text that nobody declared one', async ([, content]) => {
  const { meta, turns } = await plain(content);
  expect(turns).toEqual([]);
  expect(meta.kind).toBe('article');
});

describe('in Markdown', () => {
  test('a bold name with its colon inside or outside is a label', async () => {
    const content = '**Scholz:** Gut.\n\n**Meier**: Nein.';
    expect(await told(declared(content, 'a.md'))).toEqual([
      ['Scholz', 'Gut.'],
      ['Meier', 'Nein.'],
    ]);
  });

  test('a bold name alone on its line is a label, bold words in a line are not', async () => {
    const content = '**Olaf Scholz**\n\nGut.\n\n**Wichtig** ist das.\n\n**Meier**\nNein.';
    expect(await told(declared(content, 'a.md'))).toEqual([
      ['Olaf Scholz', 'Gut.\n\nWichtig ist das.'],
      ['Meier', 'Nein.'],
    ]);
  });

  test('a heading ends a turn', async () => {
    const content = 'Scholz: Gut.\n\n## Am Nachmittag: Tokio\n\nEs regnet.\n\nMeier: Nein.';
    expect(await told(declared(content, 'a.md'))).toEqual([
      ['Scholz', 'Gut.'],
      ['Meier', 'Nein.'],
    ]);
  });

  test('an article with captions has no turns', async () => {
    const { turns } = await markdown('# A: B\n\nEin Satz.\n\n- Berlin: a\n- Paris: b');
    expect(turns).toEqual([]);
  });
});

test('labels with times tell when', async () => {
  const { text, map } = await declared('[00:12:41] Scholz: Gut.\n\nKishida (00:13:05): Ja.');
  const timeOf = (words: string) => map.toPlace?.(textOffset(text.indexOf(words))).time;
  expect([timeOf('Gut'), timeOf('Ja')]).toEqual([761, 785]);
});

test('the declared speaker of an interview answers', async () => {
  const { turns } = await read(
    sourceFile('a.txt', 'Q: Why?\nA: Because.', {
      declared: { ...UNDECLARED, kind: 'transcript', speaker: 'Jane Doe' },
    }),
  );
  expect(turns.map(({ speaker }) => speaker)).toEqual([null, 'Jane Doe']);
});

test.for([
  ['The Prime Minister', 'The Prime Minister'],
  ['THE PRIME MINISTER', 'THE PRIME MINISTER'],
  ['The Prime Minister', 'THE PRIME MINISTER'],
  ['DIE VORSITZENDE', 'Die Vorsitzende'],
])('who holds an office is named once: %s, then %s', async ([first, then]) => {
  const { turns } = await declared(`${first} (Keir Starmer): Good.\n${then}: Yes.`);
  expect(turns.map(({ speaker }) => speaker)).toEqual(['Keir Starmer', 'Keir Starmer']);
});

test('a name with its seat is no office', async () => {
  const { turns } = await declared('MARY SMITH (High Peak): Good.\nMARY SMITH: Yes.');
  expect(turns.map(({ speaker }) => speaker)).toEqual(['MARY SMITH', 'MARY SMITH']);
});

describe('three turns', () => {
  const talk = (...lines: readonly string[]) => lines.join('\n');
  const kindOf = async (text: string) => (await plain(text)).meta.kind;

  test.for([
    ['full names, one a line', 'CARLA LUND: We closed it.\nTOM REYES: Why?\nCARLA LUND: Ice.'],
    ['full names between blank lines', 'Carla Lund: It is.\n\nTom Reyes: Why?\n\nCarla Lund: Ice.'],
    ['names with times', '[00:01] Lund: We closed it.\n[00:09] Reyes: Why?\n[00:11] Lund: Ice.'],
    ['numbered speakers', 'Speaker 1: We closed it.\nSpeaker 2: Why?\nSpeaker 1: “Ice.”'],
    ['four, of which one comes back', 'Ann Lee: A.\nBo Ek: B.\nAnn Lee: C.\nCy Orr: D.'],
  ] as const)('make a transcript where people answer each other: %s', async ([, text]) => {
    expect(await kindOf(text)).toBe('transcript');
  });

  test.for([
    ['a recipe', talk('Brown Sugar: 200 g', 'Plain Flour: 300 g', 'Brown Sugar: 50 g')],
    ['records', talk('Name: Carla.', 'Town: Harbour.', 'Name: Tom.')],
    [
      'records with keys of two words',
      talk('First Name: Carla', 'Home Town: Ely', 'First Name: Tom'),
    ],
    ['a head', talk('Title: The bridge.', 'Author: Ann Lee.', 'Date: 3 May.')],
    ['a cast list', talk('King Lear: an old man.', 'Edgar Glos: a son.', 'Kent Earl: a friend.')],
    ['one speaker', talk('Ann Lee: One.', 'Ann Lee: Two.', 'Ann Lee: Three.')],
    [
      'a part of an article',
      talk('Ann Lee: One.', 'Bo Ek: Two.', 'Ann Lee: Three.', 'So it went on.'),
    ],
  ] as const)('make none of what only looks alike: %s', async ([, text]) => {
    expect(await kindOf(text)).not.toBe('transcript');
  });
});

describe('long speeches under labels', () => {
  const kindOf = async (text: string) => (await plain(text)).meta.kind;
  const speech = 'We must act.\n\nThe summer has shown it.\n\nNobody here denies it.\n\nI say so.';
  const rede = 'Wir müssen handeln.\n\nDer Sommer hat es gezeigt.\n\nNiemand bestreitet es.';

  test.for([
    [
      'a parliament’s',
      `Vizepräsidentin Petra Lindner: Das Wort hat Frau Vogt.\n\nDr. Katharina Vogt (SPD):\n${rede}\n\nVizepräsidentin Petra Lindner: Das Wort hat Herr Brandt.\n\nJens Brandt (CDU/CSU):\n${rede}`,
    ],
    [
      'a town council’s',
      `Vorsitzende Lund: Ich eröffne.\n\nTom Reyes (Grüne):\n${rede}\n\nVorsitzende Lund: Danke.\n\nAnn Lee (FDP):\n${rede}`,
    ],
    [
      'Hansard’s',
      `Madam Deputy Speaker: Order.\n\nSir John Smith (Holborn) (Con):\n${speech}\n\nMadam Deputy Speaker: I call Ann Lee.\n\nAnn Lee (Ely) (Lab):\n${speech}`,
    ],
  ] as const)('are minutes where a chair comes back: %s', async ([, text]) => {
    expect(await kindOf(text)).toBe('transcript');
  });

  test.for([
    [
      'candidates',
      `Katharina Vogt (SPD):\n${rede}\n\nJens Brandt (CDU):\n${rede}\n\nAnn Lee (FDP):\n${rede}`,
    ],
    [
      'a board, whose chair is named once',
      `Vorsitzende Lund: Sie führt den Verein.\n\nTom Reyes (Kasse):\n${rede}\n\nAnn Lee (Jugend):\n${rede}`,
    ],
    [
      'one member, with a chair who comes back',
      `Vorsitzende Lund: Ja.\n\n${rede}\n\nTom Reyes (Kasse):\n${rede}\n\nVorsitzende Lund: Nein.`,
    ],
  ] as const)('are none of what only looks alike: %s', async ([, text]) => {
    expect(await kindOf(text)).not.toBe('transcript');
  });
});
