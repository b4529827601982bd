// The sentences that the page's own script says while somebody decides, in both languages.

/** One language. */
export interface DecidePageText {
  unexported(count: number): string;
  readonly allExported: string;
  /** In the local page, where decisions are written at once. */
  saved(count: number): string;
  readonly saveFailed: string;
  readonly saveRefused: string;
  readonly pageChanged: string;
  readonly needs: Readonly<Record<'choice' | 'reviewer' | 'reason' | 'until', string>>;
  readonly own: string;
  taken(count: number, stale: number, other: number): string;
  readonly notDecisions: string;
  readonly copied: string;
  readonly published: string;
  readonly inSource: string;
  readonly question: string;
  readonly questions: Readonly<Record<string, string>>;
  readonly nothingOpen: string;
}

const EN: DecidePageText = {
  unexported: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'} not exported`,
  allExported: 'All decisions exported',
  saved: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'} saved`,
  saveFailed: 'This decision could not be saved. Is “wortlaut review” still running?',
  saveRefused:
    'This decision was not taken: the claim has changed meanwhile, its decisions file has faults, or the clock of this computer is wrong. Reload the page.',
  pageChanged: 'Claims or sources have changed. Reload to see them.',
  needs: {
    choice: 'Choose what is to be done.',
    reviewer: 'Say who you are; initials will do.',
    reason: 'Give a reason: this claim fails.',
    until: 'Give the last day on which it may stay, today or later.',
  },
  own: 'in this browser',
  taken: (count, stale, other) =>
    [
      `${count} taken in`,
      ...(stale ? [`${stale} stale: the claim has changed since`] : []),
      ...(other ? [`${other} not on this report`] : []),
    ].join(', '),
  notDecisions: 'This is no decisions.json.',
  copied: 'Copied',
  published: 'As published',
  inSource: 'In the source',
  question: 'Question',
  questions: {
    correct: 'Please correct the quotation to the source’s wording.',
    remove: 'Please remove the quotation.',
    ask: 'Please ask the source: was it said like this?',
    dispute: 'The check is disputed: what is the quotation based on?',
    none: 'What is the quotation based on?',
  },
  nothingOpen: 'Nothing is open.',
};

const DE: DecidePageText = {
  unexported: (count) =>
    `${count} ${count === 1 ? 'Entscheidung' : 'Entscheidungen'} nicht exportiert`,
  allExported: 'Alle Entscheidungen exportiert',
  saved: (count) => `${count} ${count === 1 ? 'Entscheidung' : 'Entscheidungen'} gesichert`,
  saveFailed: 'Diese Entscheidung ließ sich nicht sichern. Läuft „wortlaut review“ noch?',
  saveRefused:
    'Diese Entscheidung wurde nicht angenommen: Der Prüfpunkt hat sich inzwischen geändert, seine Datei mit Entscheidungen ist fehlerhaft, oder die Uhr dieses Rechners geht falsch. Laden Sie die Seite neu.',
  pageChanged: 'Prüfaufträge oder Quellen haben sich geändert. Neu laden, um sie zu sehen.',
  needs: {
    choice: 'Wählen Sie, was geschehen soll.',
    reviewer: 'Sagen Sie, wer Sie sind; ein Kürzel genügt.',
    reason: 'Nennen Sie einen Grund: Diese Stelle stimmt nicht.',
    until: 'Nennen Sie den letzten Tag, an dem es bleiben kann, heute oder später.',
  },
  own: 'in diesem Browser',
  taken: (count, stale, other) =>
    [
      `${count} übernommen`,
      ...(stale ? [`${stale} veraltet: Die Stelle hat sich seither geändert`] : []),
      ...(other ? [`${other} nicht zu diesem Bericht`] : []),
    ].join(', '),
  notDecisions: 'Das ist keine decisions.json.',
  copied: 'Kopiert',
  published: 'Veröffentlicht',
  inSource: 'In der Quelle',
  question: 'Frage',
  questions: {
    correct: 'Bitte das Zitat nach dem Wortlaut der Quelle korrigieren.',
    remove: 'Bitte das Zitat streichen.',
    ask: 'Bitte bei der Quelle nachfragen: Wurde es so gesagt?',
    dispute: 'Die Prüfung wird bestritten: Worauf stützt sich das Zitat?',
    none: 'Worauf stützt sich das Zitat?',
  },
  nothingOpen: 'Nichts ist offen.',
};

/** The sentences of a page's language; English for any that we do not speak. */
export const decidePageText = (lang: string): DecidePageText => (lang === 'de' ? DE : EN);
