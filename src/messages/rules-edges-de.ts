// What the rules about what was left out, pins and statements say of themselves, in German.

import type { RuleText } from './rule-text.js';

export const EDGES_DE = {
  'left-out': {
    title: 'Die Auslassung verbirgt nichts Entscheidendes',
    failureTitle: 'In der Auslassung steht ein entscheidendes Wort',
    why: 'Auslassungspunkte sagen, wo etwas fehlt, nicht was.',
    passes: 'Auslassungspunkte über gewöhnlichen Wörtern.',
    fails:
      'Auslassungspunkte über Verneinung, Bedingung, Einschränkung, Abschwächung, Gegensatz, Frage, Listenpunkt oder Sprecherwechsel; solche, die Hälften zweier Sätze verbinden („nicht gebaut, weil […] 3400 Kinder sie brauchten“); solche, die Verb, Präposition oder Subjekt des Folgenden verschlucken („lobe […] die Polizei“) oder welche gemeint sind („die Mitarbeiter […] werden entlassen“).',
    fix: 'Die Worte mitzitieren oder das Zitat davor beenden.',
  },
  'same-clause': {
    title: 'Der Teilsatz sagt dasselbe',
    failureTitle: 'Im selben Teilsatz steht ein entscheidendes Wort',
    why: 'Verneinung, Bedingung oder Abschwächung gelten für den ganzen Teilsatz, ob zitiert oder nicht.',
    passes:
      'Ein solches Wort in einem anderen Satz; bei einem Zitat im Artikel dessen Worte außerhalb der Zeichen.',
    fails:
      '„das unterstützt meine Partei“ aus „das unterstützt meine Partei nicht“; „Leute stimmen zu“ aus „wenige Leute stimmen zu“; „den Bau“ aus „gegen den Bau“; „das Geld genommen haben“ aus „könnte das Geld genommen haben“; „Präsident Ford“ aus „der ehemalige Präsident Ford“; „die Stadt war ein Fehler“ aus „der Angriff auf die Stadt war ein Fehler“; „wir lehnen das Gesetz ab“ aus „in dieser Form lehnen wir das Gesetz ab“; „[Sie] stimmten dafür“ aus „die meisten stimmten dafür“.',
    fix: 'Den ganzen Teilsatz zitieren.',
  },
  'governing-clause': {
    title: 'Nichts darüber verneint die Worte',
    failureTitle: 'Der übergeordnete Satz verneint oder schwächt die Worte',
    why: 'Was auf „Ich glaube nicht, dass“ folgt, wird nicht geglaubt.',
    passes: '„Ich weiß, dass …“.',
    fails:
      '„das hilft“ aus „Ich glaube nicht, dass das hilft“, aus „Es ist gelogen, dass das hilft“, aus „Das hilft, heißt es“; Worte, die eine Korrektur zitiert, um sie zurückzunehmen.',
    fix: 'Vom Anfang des Satzes an zitieren.',
  },
  'trailing-part': {
    title: 'Das Verb ist ganz',
    failureTitle: 'Der zweite Teil des Verbs ist abgeschnitten',
    why: 'Das Deutsche stellt das halbe Verb ans Ende: „lehnen … ab“.',
    passes: 'Ein Teilsatz, der bis zum Ende zitiert ist.',
    fails: '„wir lehnen das“ aus „wir lehnen das ab“.',
    fix: 'Bis zum Ende des Teilsatzes zitieren.',
  },
  'split-pair': {
    title: 'Paare bleiben zusammen',
    failureTitle: 'Die Hälfte eines Paars ist abgeschnitten',
    why: 'Nicht nur … sondern auch, zwar … aber: Die eine Hälfte verspricht die andere.',
    passes: 'Beide Hälften.',
    fails:
      '„nicht nur den Kindern“ ohne „sondern auch den Eltern“; „der Plan ist gut“ aus „zwar ist der Plan gut, aber …“.',
    fix: 'Beide Hälften zitieren.',
  },
  'cut-question': {
    title: 'Der Satz ist keine Frage',
    failureTitle: 'In der Quelle ist der Satz eine Frage',
    why: 'Wer fragt, behauptet nicht.',
    passes: 'Die Frage mit ihrem Fragezeichen.',
    fails: 'Die Worte einer Frage ohne das Zeichen.',
    fix: 'Bis zum Fragezeichen zitieren.',
  },
  'cut-condition': {
    title: 'Bedingungen sind nicht abgeschnitten',
    failureTitle: 'Eine Bedingung gleich neben den Worten ist abgeschnitten',
    why: 'Eine Zusage mit „wenn“ ist eine andere Zusage.',
    passes: 'Ein Grund, der abgeschnitten ist: „weil …“; was auf jeden Fall gilt: „auch wenn …“.',
    fails:
      '„wir zahlen“ aus „wir zahlen, wenn die Stadt zustimmt“; „hätten wir bezahlt“ aus „Hätten wir das gewusst, hätten wir bezahlt“.',
    fix: 'Die Bedingung mitzitieren.',
  },
  pin: {
    title: 'Der Pin passt zur Quelle',
    failureTitle: 'Der Pin passt nicht zur Quelle',
    why: 'Ein Pin sagt, welche Wörter in welcher Datei standen; fehlen sie in eben dieser Datei, wurde der Pin geändert.',
    passes: 'Die Worte des Pins stehen in der Quelle mit seinem Hash.',
    fails: 'Dieselbe Datei, aber nicht die Worte.',
    fix: 'wortlaut check --pin neu ausführen.',
  },
  'unsupported-detail': {
    title: 'Jede Einzelheit ist belegt',
    failureTitle: 'Eine Zahl oder ein Name steht in keinem Beleg',
    why: 'Eine als richtig bewertete Aussage steht für ihre Zahlen und Namen ein.',
    passes:
      'Zahlen und Namen, die in einem Beleg stehen; Aussagen, die als irreführend, falsch oder unbelegt gelten.',
    fails: 'Eine als richtig bewertete Aussage mit einer Zahl, die kein Beleg hat.',
    fix: 'Einen Beleg ergänzen oder die Einzelheit herausnehmen.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
