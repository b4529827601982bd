// Which stretches are quotations, by their marks: one construction a row, near misses beside it. A
// row is what it shows, the language, the text, then the quotations in order, nested ones in
// brackets behind theirs. `*` stands before an opening mark that nothing closes.

export const MARKS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['German low and high', 'de', 'Er sagte: „Ja, gern.“ Dann ging er.', 'Ja, gern.'],
  ['German angles', 'de', 'Er sagte: »Ja, gern.« Dann ging er.', 'Ja, gern.'],
  ['Swiss angles', 'de', 'Er sagte: «Ja, gern.» Dann ging er.', 'Ja, gern.'],
  ['English double', 'en', 'He said, “Yes, please.” Then he left.', 'Yes, please.'],
  ['English single', 'en', 'He said, ‘Yes, please.’ Then he left.', 'Yes, please.'],
  ['typewriter', 'en', 'He said, "Yes, please." Then he left.', 'Yes, please.'],
  ['French with spaces', 'fr', 'Il dit : « Oui, merci. » Puis il partit.', 'Oui, merci.'],
  ['Spanish', 'es', 'Dijo: «Sí, gracias». Luego se fue.', 'Sí, gracias'],
  ['Italian', 'it', 'Disse: «Sì, grazie». Poi se ne andò.', 'Sì, grazie'],
  ['Polish', 'pl', 'Powiedział: „Tak, proszę”. Potem wyszedł.', 'Tak, proszę'],
  ['Dutch', 'nl', 'Hij zei: „Ja, graag.” Toen ging hij.', 'Ja, graag.'],
  ['Swedish', 'sv', 'Han sade: ”Ja, tack.” Sedan gick han.', 'Ja, tack.'],
  ['Swedish angles', 'sv', 'Han sade: »Ja, tack.» Sedan gick han.', 'Ja, tack.'],
  ['Japanese', 'ja', '彼は「はい、どうぞ」と言った。', 'はい、どうぞ'],
  ['Chinese', 'zh', '他说：“好的，谢谢。”然后走了。', '好的，谢谢。'],
  ['TeX', 'en', "He said, ``Yes, please.'' Then he left.", 'Yes, please.'],

  ['low, and straight at the end', 'de', 'Er sagte: „Ja, gern." Dann ging er.', 'Ja, gern.'],
  ['low, and English at the end', 'de', 'Er sagte: „Ja, gern.” Dann ging er.', 'Ja, gern.'],
  ['low, and an angle at the end', 'de', 'Er sagte: „Ja, gern.« Dann ging er.', 'Ja, gern.'],
  ['an angle, and high at the end', 'de', 'Er sagte: »Ja, gern.“ Dann ging er.', 'Ja, gern.'],
  [
    'English, and straight at the end',
    'en',
    'He said, “Yes, please." Then he left.',
    'Yes, please.',
  ],
  [
    'straight, and English at the end',
    'en',
    'He said, "Yes, please.” Then he left.',
    'Yes, please.',
  ],
  ['English, opened twice', 'en', 'It was an “expedited review“ of it.', 'expedited review'],
  ['two commas', 'de', "Er sagte: ,,Ja, gern.'' Dann ging er.", 'Ja, gern.'],
  ['no blank before the mark', 'en', 'He said,"Yes, please." Then he left.', 'Yes, please.'],

  [
    'single in double',
    'en',
    '“He said ‘no way’ twice,” she said.',
    'He said ‘no way’ twice, [no way]',
  ],
  [
    'German single in double',
    'de',
    '„Er sagte ‚nie wieder‘ zu mir“, rief sie.',
    'Er sagte ‚nie wieder‘ zu mir [nie wieder]',
  ],
  ['double in double', 'de', '„Das „alte“ Haus steht“, rief sie.', 'Das „alte“ Haus steht [alte]'],
  ['Japanese in Japanese', 'ja', '「彼は『はい』と言った」と彼女。', '彼は『はい』と言った [はい]'],

  ['apostrophes', 'en', 'It’s the boys’ club, and rock ’n’ roll of the ’90s.'],
  ['apostrophes as typed', 'en', "It's the boys' club, and rock 'n' roll of the '90s."],
  ['a contraction inside marks', 'en', '“It’s Doe’s,” he said.', 'It’s Doe’s,'],
  ['a German genitive', 'de', 'Das ist Hans’ Haus und Ines’ Garten.'],
  ['inches and feet', 'en', 'He is 6\'2" tall and owns a 12" disc.'],
  ['minutes and seconds', 'en', 'At 51° 30\' 26" north it rained.'],
  ['a mark after a figure', 'en', 'He said, "We won in 2005" and left.', 'We won in 2005'],

  ['an unclosed mark', 'de', 'Er sagte: „Ja, gern. Dann ging er.', '*„', 'Ja, gern. Dann ging er.'],
  [
    'an unclosed mark ends with its paragraph',
    'en',
    'He said, “Yes, please.\n\nThen “no” came.',
    '*“',
    'Yes, please.',
    'no',
  ],
  [
    'a mark repeated for each paragraph',
    'en',
    '“We won.\n\n“We will win again,” he said.',
    'We won.',
    'We will win again,',
  ],
  ['a closing mark alone', 'en', 'He said yes.” Then he left.'],
];
