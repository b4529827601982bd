// News sentences and who says what in them, in German: the text, then each speaker as the rows of
// attribution-en.ts write it.

type Row = readonly [text: string, ...speakers: string[]];

export const NEWS_GERMAN: readonly Row[] = [
  [
    'Das Urteil von Trainer Uwe Berg fiel hart aus: „Das war gar nichts.“',
    'Trainer Uwe Berg=Uwe Berg',
  ],
  ['Uwe Berg vom Verband forderte einen „Notfalltarif“.', '!Uwe Berg vom Verband=Uwe Berg'],
  ['Uwe Berg forderte für das Kino einen neuen „Vorhang“.', '-'],
  [
    'Gerd Maurer kam spät. „Man gewöhnt sich an alles“, sagt der 78-Jährige.',
    'der 78-Jährige=Gerd Maurer',
  ],
  [
    'Polizeisprecher Gerd Maurer bestätigte den Einsatz. „Ich bringe alle um“, rief der 34-Jährige.',
    'der 34-Jährige',
  ],
  [
    'Gerda Maurer wohnt hier seit 1970. „Man gewöhnt sich an alles“, sagte die 78-Jährige der Zeitung.',
    'die 78-Jährige der Zeitung=Gerda Maurer',
  ],
  [
    'Gerda Maurers Buch erscheint nächste Woche. Das Leben, schreibt sie, sei „ein langer Sommer“ gewesen.',
    'sie=Gerda Maurer',
  ],
  [
    'Gerda Maurers Buch erscheint nächste Woche. Das Leben, sagt ihre Mutter, sei „ein langer Sommer“ gewesen.',
    '!ihre Mutter',
  ],
  ['Ihr Plan, sagte Carla Orr, sei „ein Geschenk“.', '!Carla Orr'],
  ['Peter Klein, Sprecher der Stadt, sagte Reuters, man habe „alles getan“.', '!Peter Klein'],
  ['Peter Klein, Sprecher der Stadt, sagte der Zeitung, man habe „alles getan“.', '!Peter Klein'],
  ['Olaf Kruse zeigte sich überzeugt: „Das wird gut.“', '!Olaf Kruse'],
  ['Der Himmel zeigte sich bedeckt über der „Kieler Woche“.', '-'],
  ['Olaf Kruse schrieb eine Mail. Darin heißt es: „Das wird gut werden.“', 'Olaf Kruse'],
  [
    '„Der Damm hält noch viele Jahre“, sagte der Ana Moreno unterlegene Gegner.',
    '!der Ana Moreno unterlegene Gegner',
  ],
  [
    '„Der Damm hält noch viele Jahre“, sagte der der SPD angehörende Politiker Peter Klein.',
    'angehörende Politiker Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält noch viele Jahre“, sagte der seit Mai amtierende Bürgermeister Peter Klein.',
    'der seit Mai amtierende Bürgermeister Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält noch viele Jahre“, sagte der in Kiel geborene Peter Klein.',
    'der in Kiel geborene Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält noch viele Jahre“, sagte der frühere SPD-Chef Peter Klein.',
    '!der frühere SPD-Chef Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält noch viele Jahre“, sagte der Ana Moreno vertretende Anwalt Carlo Orr.',
    '!der Ana Moreno vertretende Anwalt Carlo Orr=Carlo Orr',
  ],
  ['„Der Damm hält noch viele Jahre“, rief Mark Lang als König Lear.', 'Mark Lang'],
  ['„Der Damm hält noch viele Jahre“, sagte Mark Lang als Zeuge vor Gericht.', '!Mark Lang'],
  ['„Der Damm hält noch viele Jahre“, sagte Mark Lang als Vorsitzender der Partei.', '!Mark Lang'],
  [
    '„Das ist Verrat“, sagte Mira Stein, die seit 22 Jahren an der Schule unterrichtet. Schulleiter Olaf Kruse widersprach: „Das ist die Rettung.“',
    '!Mira Stein',
    '!Schulleiter Olaf Kruse=Olaf Kruse',
  ],
  [
    'Kruse zeigte sich überzeugt, dass die Schule „auf einem guten Weg“ sei. Olaf Kruse leitet sie seit 2010.',
    '!Kruse=Olaf Kruse',
  ],
  ['Der Angeklagte gab zu Protokoll, er sei „nur mitgelaufen“.', '!Der Angeklagte'],
  ['Der Rechnungshof hält fest, die Kosten seien „aus dem Ruder gelaufen“.', 'Der Rechnungshof'],
  [
    'In einem Brief an die Belegschaft, der dieser Zeitung vorliegt, schreibt Vorstandschef Robert Quante: „Das sind schwere Zeiten.“ Weiter heißt es: „Ich will nichts beschönigen.“',
    '!Vorstandschef Robert Quante=Robert Quante',
    'Vorstandschef Robert Quante=Robert Quante',
  ],
  [
    'Bernd Holt und Vera Lind sind selten einer Meinung. Er nennt die Steuer „Diebstahl“. Sie nennt sie „den Preis der Zivilisation“.',
    'Er=Bernd Holt',
    'Sie=Vera Lind',
  ],
  [
    'Nora Brandts Memoiren erscheinen nächste Woche. Ihre Kindheit, schreibt sie, sei „ein langer Sommer ohne Schatten“ gewesen.',
    'sie=Nora Brandt',
  ],
  [
    'Während Tanja Moll von einem „Skandal“ sprach, nannte Frank Pohl die Vorwürfe „lächerlich“.',
    '!Tanja Moll',
    '!Frank Pohl',
  ],
  [
    'Gerd Maurer hat 40 Jahre unter Tage gearbeitet. „Man gewöhnt sich an alles“, sagt der 78-Jährige.',
    'der 78-Jährige=Gerd Maurer',
  ],
  [
    'Der Historiker Anton Beer, Autor mehrerer Bücher über die Hanse, hält das für „groben Unfug“.',
    'Der Historiker Anton Beer=Anton Beer',
  ],
  [
    'Frage: Herr Ahrens, bereuen Sie das?\n\nSven Ahrens: „Bereuen“ ist das falsche Wort.',
    '!Sven Ahrens',
  ],
  [
    'Die Helfer hätten „Übermenschliches“ geleistet, lobte der Chef der Feuerwehr, Dirk Sanders.',
    '!Dirk Sanders',
  ],
  [
    '„Der Damm hält“, sagte der der SPD angehörende Politiker Peter Klein.',
    'angehörende Politiker Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält“, sagte der seit Mai amtierende Bürgermeister Peter Klein.',
    'der seit Mai amtierende Bürgermeister Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält“, sagte der in Kiel geborene Peter Klein.',
    'der in Kiel geborene Peter Klein=Peter Klein',
  ],
  [
    '„Der Damm hält“, sagte der gestern zurückgetretene Minister Peter Klein.',
    '!der gestern zurückgetretene Minister Peter Klein=Peter Klein',
  ],
  [
    'Der in Kiel geborene Peter Klein sagte: „Der Damm hält.“',
    'Der in Kiel geborene Peter Klein=Peter Klein',
  ],
  ['„Der Damm hält“, sagte der Zeitung gestern Peter Klein.', '!Peter Klein'],
  ['„Der Damm hält“, sagte ein in Kiel lebender Lehrer.', '!ein in Kiel lebender Lehrer'],
  [
    '„Der Damm hält“, sagte die für Bauen zuständige Dezernentin Ute Ohl.',
    'die für Bauen zuständige Dezernentin Ute Ohl=Ute Ohl',
  ],
  [
    '„Das ist unser Tag“, riefen die Frauen in der ersten Reihe.',
    '!die Frauen in der ersten Reihe',
  ],
  [
    '„Das ist unser Tag“, sagte der Einsatzleiter der Feuerwehr in Kiel.',
    '!der Einsatzleiter der Feuerwehr in Kiel',
  ],
  [
    '„Das ist unser Tag“, rief die Ministerin für Umwelt Anna Berg.',
    'die Ministerin für Umwelt Anna Berg=Anna Berg',
  ],
  ['Minister Jens Ohl hat Berichte der Wochenzeitung „Der Kieler Bote“ zurückgewiesen.', '-'],
  [
    'Die Regel lobte der Vorsitzende Franz Mohr: „Das ist aus dem Leben.“',
    '!der Vorsitzende Franz Mohr=Franz Mohr',
  ],
  [
    'Die Menge rief „Raus mit ihm!“ und der sich als Kenner der Stadt gebende Wirt Sven Lund rief: „Das ist unser Tag.“',
    '!Die Menge',
    'der sich als Kenner der Stadt gebende Wirt Sven Lund=Sven Lund',
  ],
  [
    'Die Strafe war hoch, zumal Anwalt Jens Ohl betont hatte, sein Mandant sei „kein Schläger und kein Dieb“.',
    '!Anwalt Jens Ohl=Jens Ohl',
  ],
  [
    'Nachdem Anwalt Jens Ohl betont hatte, sein Mandant sei müde, nannte Uwe Berg das „einen schlechten Witz“.',
    '!Uwe Berg',
  ],
  ['„Wo ist mein Geld?“, wollte Uwe Berg wissen.', '!Uwe Berg'],
  ['Uwe Berg wollte von nichts wissen und schlief in der „Krone“.', '-'],
  [
    'Karin Abel kam. Hanna Jahn, Vorstand der Liga, sagte dazu: „Frauen wollen das“, betont sie, „und zwar heute.“',
    'sie=Hanna Jahn',
    'sie=Hanna Jahn',
  ],
  [
    'Uwe Berg hielt sich zurück. Seine Meinung zum Minister: „Ich dachte, das darf nicht wahr sein.“',
    'Seine=Uwe Berg',
  ],
  ['In dem Verfahren sieht Uwe Berg einen „Angriff auf die Belegschaft“.', 'Uwe Berg'],
  ['Uwe Berg sieht im Kino einen Film über den „Angriff auf die Belegschaft“.', '-'],
  [
    'Ein nicht genannter Vertreter der „Nord AG“ sprach von einem „guten Tag“.',
    '-',
    '!Ein nicht genannter Vertreter der „Nord AG“',
  ],
  [
    'Jens Wulf (CDU) warf der Regierung „Untätigkeit“ vor, Mara Seidl (SPD) sprach von „billigem Populismus“.',
    '!Jens Wulf',
    'Mara Seidl',
  ],
  [
    'Lara Stein, die zwölf war, als der Krieg begann, sprach von „einem Himmel voller Papier“.',
    '!Lara Stein',
  ],
  [
    'Professor Ian Klar, der die Studie leitete, dämpfte die Erwartungen: Die Ergebnisse seien „vorläufig“.',
    'Professor Ian Klar=Ian Klar',
  ],
  ['Der Gutachter kam zu dem Ergebnis, die Brücke sei „akut einsturzgefährdet“.', 'Der Gutachter'],
  ['Der Gutachter kam gestern, das Ergebnis der Prüfung sei „offen“.', 'Der Gutachter'],
  [
    'Umweltministerin Greta Olsen zeigt sich „tief besorgt“.',
    'Umweltministerin Greta Olsen=Greta Olsen',
  ],
];
