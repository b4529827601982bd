// The one table of verdicts: their order, their outcome under the default profile, their labels.
// Names are permanent.

/** What the profile makes of a verdict. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'unchecked';

/** How close the words are, whoever said them, from best to worst. */
export const WORDINGS = [
  'verbatim',
  'typographic',
  'edited',
  'elided',
  'tidied',
  'altered',
  'meaning-changed',
  'spliced',
] as const;
export type Wording = (typeof WORDINGS)[number];

interface VerdictRow {
  /** What the `default` profile makes of it. */
  readonly outcome: Outcome;
  readonly label: { readonly en: string; readonly de: string };
}

/** All verdicts, from best to worst; a statement's verdict is the last of its evidence's. */
export const VERDICTS = {
  verbatim: { outcome: 'pass', label: { en: 'Word for word', de: 'Wörtlich' } },
  typographic: {
    outcome: 'pass',
    label: { en: 'Same words, other signs', de: 'Gleiche Worte, andere Zeichen' },
  },
  edited: { outcome: 'pass', label: { en: 'Changes marked', de: 'Änderungen gekennzeichnet' } },
  elided: { outcome: 'pass', label: { en: 'Shortened, marked', de: 'Gekürzt, gekennzeichnet' } },
  tidied: { outcome: 'warn', label: { en: 'Lightly smoothed', de: 'Leicht geglättet' } },
  'context-risk': {
    outcome: 'warn',
    label: { en: 'Check what was left out', de: 'Weggelassenes prüfen' },
  },
  'wrong-source': {
    outcome: 'warn',
    label: { en: 'Stands in another source', de: 'Steht in anderer Quelle' },
  },
  unchecked: { outcome: 'unchecked', label: { en: 'Not checked', de: 'Nicht geprüft' } },
  altered: { outcome: 'fail', label: { en: 'Wording differs', de: 'Wortlaut weicht ab' } },
  'source-changed': {
    outcome: 'fail',
    label: { en: 'Source has changed since', de: 'Quelle wurde geändert' },
  },
  narrated: {
    outcome: 'fail',
    label: { en: 'Not a quotation in the source', de: 'In der Quelle kein Zitat' },
  },
  spliced: {
    outcome: 'fail',
    label: { en: 'Joined from separate places', de: 'Aus getrennten Stellen verbunden' },
  },
  'not-found': {
    outcome: 'fail',
    label: { en: 'Not found in this source', de: 'In dieser Quelle nicht gefunden' },
  },
  'meaning-changed': {
    outcome: 'fail',
    label: { en: 'A word that matters differs', de: 'Entscheidendes Wort weicht ab' },
  },
  misattributed: {
    outcome: 'fail',
    label: { en: 'Source names someone else', de: 'Quelle nennt andere Person' },
  },
} as const satisfies Record<string, VerdictRow>;

export type Verdict = keyof typeof VERDICTS;

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.keys(VERDICTS).map((verdict, rank) => [verdict, rank]),
);
/** How many verdicts there are. */
export const VERDICT_COUNT = RANKS.size;

/** The place of a verdict in their order, from best to worst; of an unknown one the first. */
export const verdictRank = (verdict: string): number => RANKS.get(verdict) ?? 0;

/** Facts beside the verdict; each with its own sentence in messages/. */
export const FLAGS = [
  'ambiguous',
  'second-hand',
  'short',
  'far',
  'context',
  'context-risk',
  'wrong-place',
  'place-untold',
  'speaker-unknown',
  'speaker-doubtful',
  'misattributed',
  'narrated',
  'narrated-guessed',
  'spliced',
  'meaning-changed',
  'altered',
  'source-updated',
  'doubtful-source',
  'asr',
  'ocr',
  'translated',
  'lang-unsupported',
  'sic',
  'misprint',
  'unsupported-detail',
  'rule-error',
  'decided',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Why a claim could not be checked. */
export const UNCHECKED_REASONS = [
  'missing',
  'unreadable',
  'no-text-layer',
  'encrypted',
  'damaged',
  'withheld',
  'outside-main',
  'other-language',
  'internal-error',
] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];
