// Names of the result's codes in both languages: flags, difference classes, folds, reasons, ratings.
// A code that is not listed (a newer result) is shown as it is.

interface Name {
  readonly en: string;
  readonly de: string;
}
type Names = Readonly<Record<string, Name>>;

export const FLAG_NAMES: Names = {
  ambiguous: { en: 'stands in several places', de: 'steht an mehreren Stellen' },
  'second-hand': { en: 'quoted inside another quotation', de: 'Zitat im Zitat' },
  short: { en: 'short', de: 'kurz' },
  far: { en: 'much left out', de: 'viel weggelassen' },
  context: { en: 'mind the context', de: 'Zusammenhang beachten' },
  'context-risk': { en: 'check what was left out', de: 'Weggelassenes prüfen' },
  'place-untold': {
    en: 'place not told by the source',
    de: 'Stelle in der Quelle nicht ersichtlich',
  },
  'wrong-place': { en: 'not at the place given', de: 'nicht an der angegebenen Stelle' },
  'speaker-unknown': { en: 'speaker not named there', de: 'Sprecher dort nicht genannt' },
  'speaker-doubtful': { en: 'speaker doubtful', de: 'Sprecher zweifelhaft' },
  misattributed: { en: 'source names someone else', de: 'Quelle nennt andere Person' },
  narrated: { en: 'not a quotation in the source', de: 'in der Quelle kein Zitat' },
  'narrated-guessed': { en: 'outside quotation marks', de: 'außerhalb der Anführungszeichen' },
  spliced: { en: 'joined from separate places', de: 'aus getrennten Stellen verbunden' },
  'meaning-changed': { en: 'a word that matters differs', de: 'entscheidendes Wort weicht ab' },
  altered: { en: 'wording differs', de: 'Wortlaut weicht ab' },
  'source-updated': { en: 'source has changed elsewhere', de: 'Quelle an anderer Stelle geändert' },
  'doubtful-source': { en: 'doubtful source text', de: 'zweifelhafter Quelltext' },
  asr: { en: 'automatic transcript', de: 'automatische Mitschrift' },
  ocr: { en: 'text recognised from images', de: 'Text aus Bildern erkannt' },
  translated: { en: 'translated', de: 'übersetzt' },
  'lang-unsupported': { en: 'no word lists for this language', de: 'Sprache ohne Wortlisten' },
  sic: { en: 'odd spelling kept', de: 'Schreibung der Quelle belassen' },
  misprint: { en: 'misprint?', de: 'Druckfehler?' },
  'unsupported-detail': { en: 'detail without evidence', de: 'Angabe ohne Beleg' },
  'rule-error': { en: 'a rule failed', de: 'eine Regel ist gescheitert' },
  decided: { en: 'decided', de: 'entschieden' },
};

export const CLASS_NAMES: Names = {
  negation: { en: 'negation', de: 'Verneinung' },
  number: { en: 'number', de: 'Zahl' },
  unit: { en: 'unit', de: 'Einheit' },
  date: { en: 'date', de: 'Zeitangabe' },
  name: { en: 'name', de: 'Name' },
  modal: { en: 'modal verb', de: 'Modalverb' },
  hedge: { en: 'hedge', de: 'Abschwächung' },
  condition: { en: 'condition', de: 'Bedingung' },
  exception: { en: 'restriction', de: 'Einschränkung' },
  quantifier: { en: 'quantity', de: 'Menge' },
  degree: { en: 'degree', de: 'Grad' },
  'and-or': { en: 'and / or', de: 'und / oder' },
  comparison: { en: 'comparison', de: 'Vergleich' },
  opposite: { en: 'opposite', de: 'Gegenteil' },
  sign: { en: 'sign', de: 'Zeichen' },
  question: { en: 'question', de: 'Frage' },
  tense: { en: 'tense', de: 'Zeitform' },
  person: { en: 'person', de: 'Person' },
  filler: { en: 'filler', de: 'Füllwort' },
  repetition: { en: 'repetition', de: 'Wiederholung' },
  contraction: { en: 'contraction', de: 'Zusammenziehung' },
  numeral: { en: 'numeral', de: 'Zahlwort' },
  inflection: { en: 'ending', de: 'Endung' },
  article: { en: 'article', de: 'Artikel' },
  compound: { en: 'compound', de: 'Zusammensetzung' },
  spelling: { en: 'spelling', de: 'Schreibung' },
  misprint: { en: 'misprint?', de: 'Druckfehler?' },
  case: { en: 'capital letter', de: 'Groß- oder Kleinschreibung' },
  punctuation: { en: 'punctuation', de: 'Zeichensetzung' },
  typography: { en: 'typography', de: 'Typografie' },
  'stage-direction': { en: 'stage direction', de: 'Regieanweisung' },
  order: { en: 'word order', de: 'Wortstellung' },
  omission: { en: 'omission', de: 'Auslassung' },
  other: { en: 'wording', de: 'Wortlaut' },
};

export const FOLD_NAMES: Names = {
  'white-space': { en: 'white space', de: 'Leerraum' },
  normalisation: { en: 'Unicode normalisation', de: 'Unicode-Normalisierung' },
  invisible: { en: 'invisible characters', de: 'unsichtbare Zeichen' },
  'quote-marks': { en: 'quotation marks', de: 'Anführungszeichen' },
  dashes: { en: 'dashes', de: 'Striche' },
  apostrophes: { en: 'apostrophes', de: 'Apostrophe' },
  ellipsis: { en: 'ellipsis signs', de: 'Auslassungspunkte' },
  ligatures: { en: 'ligatures', de: 'Ligaturen' },
  'line-end-hyphen': { en: 'hyphens at line ends', de: 'Trennstriche am Zeilenende' },
  case: { en: 'upper and lower case', de: 'Groß- und Kleinschreibung' },
};

export const REASON_NAMES: Names = {
  missing: { en: 'source missing', de: 'Quelle fehlt' },
  unreadable: { en: 'source unreadable', de: 'Quelle nicht lesbar' },
  'no-text-layer': { en: 'source has no readable text', de: 'Quelle ohne lesbaren Text' },
  encrypted: { en: 'source encrypted', de: 'Quelle verschlüsselt' },
  damaged: { en: 'source damaged', de: 'Quelle beschädigt' },
  'outside-main': { en: 'outside the main content', de: 'außerhalb des Hauptinhalts' },
  withheld: { en: 'source withheld', de: 'Quelle zurückgehalten' },
  'other-language': { en: 'source in another language', de: 'Quelle in anderer Sprache' },
  'internal-error': { en: 'internal error', de: 'interner Fehler' },
};

export const RATING_NAMES: Names = {
  correct: { en: 'correct', de: 'richtig' },
  'mostly-correct': { en: 'mostly correct', de: 'größtenteils richtig' },
  misleading: { en: 'misleading', de: 'irreführend' },
  false: { en: 'false', de: 'falsch' },
  unproven: { en: 'unproven', de: 'unbelegt' },
};

export const VIA_NAMES: Names = {
  name: { en: 'by name', de: 'mit Namen' },
  role: { en: 'by role', de: 'mit dem Amt' },
  pronoun: { en: 'by a pronoun', de: 'mit einem Fürwort' },
  turn: { en: 'by the turn’s label', de: 'am Namen vor dem Redebeitrag' },
  continuation: { en: 'as a continuation', de: 'als Fortsetzung' },
};

/** The name of a code; the code itself where no table has it. */
export function nameOf(names: Names, code: string, lang: 'en' | 'de'): string {
  return Object.hasOwn(names, code) ? (names[code]?.[lang] ?? code) : code;
}
