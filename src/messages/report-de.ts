// The sentences of the reports in German.

import { inBrackets } from './brackets.js';
import { NOT_SOUGHT_DE } from './not-sought.js';
import { articleEntry, dateIn, languageIn, sourceEntry } from './report-intl.js';
import { LABELS_DE } from './report-labels-de.js';
import {
  CLASS_NAMES,
  FLAG_NAMES,
  FOLD_NAMES,
  nameOf,
  RATING_NAMES,
  REASON_NAMES,
  VIA_NAMES,
} from './report-names.js';
import type { KindCounts, Noun, ReportText, ResultCounts, TotalCounts } from './report-text.js';

interface NounForms {
  readonly one: string;
  readonly many: string;
  /** After *von*: `2 von 40 Zitaten`. */
  readonly dative: string;
  /** With its article: `Das eine Zitat`. */
  readonly single: string;
  /** `Kein Zitat`, `Keine Aussage`. */
  readonly none: string;
}

const NOUNS: Readonly<Record<Noun, NounForms>> = {
  quote: {
    one: 'Zitat',
    many: 'Zitate',
    dative: 'Zitaten',
    single: 'Das eine Zitat',
    none: 'Kein Zitat',
  },
  statement: {
    one: 'Aussage',
    many: 'Aussagen',
    dative: 'Aussagen',
    single: 'Die eine Aussage',
    none: 'Keine Aussage',
  },
  both: {
    one: 'Zitat oder Aussage',
    many: 'Zitate und Aussagen',
    dative: 'Zitaten und Aussagen',
    single: 'Das eine Zitat',
    none: 'Kein Zitat und keine Aussage',
  },
};

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The German texts. */
export const REPORT_DE: ReportText = {
  lang: 'de',
  labels: LABELS_DE,
  number,
  result: (counts) => `${result(counts)}.`,
  total,
  against,
  leftOut: (count, since) =>
    `${some(count, 'Prüfpunkt wurde', 'Prüfpunkte wurden')} ausgelassen: Seit ${since} hat sich dort nichts geändert.`,
  mainContent: (count) =>
    `Von ${some(count, 'Webseite', 'Webseiten')} wurde nur der Hauptinhalt gelesen; --whole-page liest alles Sichtbare.`,
  declareArticle: ([first = '', ...more], file) =>
    `${first}${more.length ? ` und ${some(more.length, 'weitere Quelle', 'weitere Quellen')}` : ''}: Dort werden Menschen mit Namen zitiert, aber keine Art ist angegeben; gelesen wurde alles als eigene Worte einer Person. Ist es ein Artikel, in einer sources.json daneben angeben (wortlaut init schreibt eine): ${articleEntry(file)}`,
  unnamed: (count) =>
    `Sprecher im Entwurf nicht genannt: ${number(count)}, nur der Wortlaut wurde geprüft.`,
  declareSpeaker: ([first = '', ...more], file, isTranscript) =>
    `${first}${more.length ? ` und ${some(more.length, 'weitere Quelle', 'weitere Quellen')}` : ''}: Dort steht nirgends, wer spricht. Stammt alles von einer Person, in einer sources.json daneben angeben (wortlaut init schreibt eine): ${sourceEntry(file, isTranscript)}`,
  fixed: (count, fails) =>
    fails === 0
      ? `${some(count, 'bekannter Befund ist', 'bekannte Befunde sind')} behoben; --write-baseline nimmt ${count === 1 ? 'ihn' : 'sie'} heraus.`
      : `${some(count, 'bekannter Befund ist', 'bekannte Befunde sind')} nicht mehr da: behoben, oder geändert und unter ${fails === 1 ? 'dem einen, das' : `den ${number(fails)}, die`} nicht ${fails === 1 ? 'stimmt' : 'stimmen'}.`,
  decided: (count) => `${some(count, 'ist', 'sind')} entschieden.`,
  more: (count) => `${number(count)} weitere`,
  noLists: (langs, quotes) =>
    `Für ${langs.map((lang) => `„${lang}“`).join(', ')} gibt es keine Wortlisten: Bei ${quotes === 1 ? 'einem Zitat' : `${number(quotes)} Zitaten`} wurden nur die Buchstaben verglichen, nicht, ob ein abweichendes oder weggelassenes Wort wichtig ist.`,
  notSought: (count) =>
    count === 1
      ? 'Eine Stelle in Anführungszeichen wurde nicht gesucht.'
      : `${number(count)} Stellen in Anführungszeichen wurden nicht gesucht.`,
  notSoughtReason: (reason) => NOT_SOUGHT_DE[reason],
  coverage: (checked, quotations) =>
    quotations === 0
      ? 'ohne Zitate'
      : `${number(checked)} von ${some(quotations, 'Zitat', 'Zitaten')} geprüft`,
  problems: (count) => some(count, 'Problem mit den Eingaben', 'Probleme mit den Eingaben'),
  place: (line, column, page, time) =>
    [
      ...(page === null ? [] : [`Seite ${page}`]),
      ...(time === null ? [] : [`bei ${time}`]),
      `Zeile ${line}, Spalte ${column}`,
    ].join(', '),
  locator: (page, time, paragraph) =>
    [
      ...(page === null ? [] : [`Seite ${page}`]),
      ...(time === null ? [] : [`bei ${time}`]),
      ...(paragraph === null ? [] : [`Absatz ${paragraph}`]),
    ].join(', '),
  openAt: (time) => `Aufnahme bei ${time} öffnen`,
  missing: (passage) => `fehlt: ${passage}`,
  added: (quote) => `hinzugefügt: ${quote}`,
  replaced: (other) => `statt ${other}`,
  exchanged: (quote, passage) => `${quote} statt ${passage}`,
  cue: (text, via) => `„${text}“${via === null ? '' : `, ${nameOf(VIA_NAMES, via, 'de')}`}`,
  nearest: (longest) =>
    longest === null
      ? 'Nichts in der Quelle kommt dem nahe.'
      : `Das längste Stück, das in der Quelle steht: „${longest}“.`,
  saidBy: (speaker, cue, isInferred) =>
    `gesagt von ${speaker}${inBrackets(cue === null ? '' : `„${cue}“`, isInferred ? 'erschlossen' : '')}`,
  notIn: (sources, either, unread) =>
    [
      sources &&
        `In ${some(sources, 'anderen Quelle', 'anderen Quellen')} steht es ${either ? 'auch ' : ''}nicht.`,
      unread && `Nicht lesbar: ${some(unread, 'andere Quelle', 'andere Quellen')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  letter: (letter, verdict) => `Prüfpunkt ${letter}: ${verdict}`,
  since: (fresh, changed, gone) =>
    fresh + changed + gone === 0
      ? 'Seit dem anderen Lauf hat sich nichts geändert.'
      : `Seit dem anderen Lauf: ${number(fresh)} neu, ${number(changed)} geändert, ${number(gone)} weggefallen.`,
  sinceVerdict: (label) => `bisher: ${label}`,
  sinceQuote: (quote) => `das Zitat war „${quote}“`,
  sinceSpeaker: (speaker) => `als Sprecher war ${speaker} angegeben`,
  lists: (lists) =>
    lists
      .map(({ lang, added }) => {
        const name = languageIn(lang, 'de');
        return added ? `${name} (und ${some(added, 'eigenes Wort', 'eigene Wörter')})` : name;
      })
      .join(', '),
  date: (value) => dateIn(value, 'de'),
  flag: (name) => nameOf(FLAG_NAMES, name, 'de'),
  differenceClass: (name) => nameOf(CLASS_NAMES, name, 'de'),
  fold: (name) => nameOf(FOLD_NAMES, name, 'de'),
  reason: (name) => nameOf(REASON_NAMES, name, 'de'),
  rating: (name) => nameOf(RATING_NAMES, name, 'de'),
};

/** All of one kind, or count by count, the worst first. */
function result(counts: ResultCounts): string {
  const { claims, fail, warn, pass, unchecked, decided, known } = counts;
  if (claims === 0) return 'Nichts wurde geprüft: Es gibt keinen Prüfpunkt';
  const why = counts.reasons.length ? `: ${counts.reasons.join(', ')}` : '';
  const noun = NOUNS[counts.noun];
  const count = number(claims);
  if (fail === claims) {
    return form(counts, [
      `${noun.single} stimmt nicht`,
      `Beide ${noun.many} stimmen nicht`,
      'Weder das Zitat noch die Aussage stimmt',
      `Alle ${count} ${noun.many} stimmen nicht`,
    ]);
  }
  if (warn === claims) {
    return form(counts, [
      `${noun.single} ist anzusehen`,
      `Beide ${noun.many} sind anzusehen`,
      'Das Zitat und die Aussage sind anzusehen',
      `Alle ${count} ${noun.many} sind anzusehen`,
    ]);
  }
  if (pass === claims) {
    return form(counts, [
      `${noun.single} stimmt`,
      `Beide ${noun.many} stimmen`,
      'Das Zitat und die Aussage stimmen',
      `Alle ${count} ${noun.many} stimmen`,
    ]);
  }
  if (unchecked === claims) {
    return claims === 1
      ? `${noun.single} wurde nicht geprüft${why}`
      : `${noun.none} wurde geprüft${why}`;
  }
  const of = (count: number) =>
    claims === 1 ? noun.single : `${number(count)} von ${number(claims)} ${noun.dative}`;
  const verb = (count: number) => (count === 1 ? 'stimmt' : 'stimmen');
  const parts: string[] = [];
  if (fail) parts.push(`${of(fail)} ${verb(fail)} nicht`);
  if (warn) {
    parts.push(
      `${parts.length ? number(warn) : of(warn)} ${warn === 1 ? 'ist' : 'sind'} anzusehen`,
    );
  }
  if (pass) parts.push(`${parts.length ? number(pass) : of(pass)} ${verb(pass)}`);
  /** The first count names the whole. */
  const rest = (count: number, one: string, many: string, what: string): void => {
    const verb = count === 1 ? one : many;
    if (count) parts.push(`${parts.length ? number(count) : of(count)} ${verb} ${what}`);
  };
  rest(unchecked, 'wurde', 'wurden', `nicht geprüft${why}`);
  rest(decided, 'ist', 'sind', 'angenommen oder zurückgestellt');
  rest(known, 'ist', 'sind', 'bekannt');
  return parts.join(', ');
}

/** The form for one claim, two of a kind, one of each kind, more. */
function form({ claims, noun }: ResultCounts, forms: readonly [string, string, string, string]) {
  if (claims === 1) return forms[0];
  if (claims > 2) return forms[3];
  return noun === 'both' ? forms[2] : forms[1];
}

function total(counts: TotalCounts): string {
  const { one, many } = NOUNS[counts.noun];
  const { claims, sources, pass, warn, fail, decided, known, unchecked, problems } = counts;
  const { leftOut, notSought } = counts;
  if (claims === 0 && problems > 0 && !leftOut) {
    return `Nichts wurde geprüft: ${some(problems, 'Problem', 'Probleme')}`;
  }
  const parts = [
    `${number(pass)} ${pass === 1 ? 'stimmt' : 'stimmen'}`,
    `${number(warn)} anzusehen`,
    `${number(fail)} ${fail === 1 ? 'stimmt' : 'stimmen'} nicht`,
    ...(decided ? [`${number(decided)} angenommen oder zurückgestellt`] : []),
    ...(known ? [`${number(known)} bekannt`] : []),
    `${number(unchecked)} nicht geprüft`,
    ...(leftOut ? [`${number(leftOut)} unverändert ausgelassen`] : []),
    ...(notSought ? [`${number(notSought)} nicht gesucht`] : []),
    ...(problems ? [some(problems, 'Problem', 'Probleme')] : []),
  ];
  return `${some(claims, one, many)}, ${some(sources, 'Quelle', 'Quellen')}: ${parts.join(', ')}`;
}

function against({ article, transcript, document }: KindCounts): string {
  if (article + transcript + document === 0)
    return 'Es gab keine Quelle, mit der verglichen wurde.';
  if (transcript + document === 0) {
    return article === 1
      ? 'Verglichen mit einem Nachrichtenartikel, der die Worte selbst nur wiedergibt; keine Primärquelle.'
      : 'Verglichen mit Nachrichtenartikeln, die die Worte selbst nur wiedergeben; keine Primärquelle.';
  }
  const kinds = [
    ...(article ? [some(article, 'Nachrichtenartikel', 'Nachrichtenartikeln')] : []),
    ...(transcript ? [some(transcript, 'Mitschrift', 'Mitschriften')] : []),
    ...(document ? [some(document, 'Dokument', 'Dokumenten')] : []),
  ];
  const last = kinds.pop();
  return `Verglichen mit ${kinds.length ? `${kinds.join(', ')} und ` : ''}${last}.`;
}
