// The part of the view model that a claim's card prints. docs/templates.md explains it.

/**
 * What a claim counts as on the page, also the name of its icon and CSS class. `settled`: it does
 * not hold, but an editor accepted or waived it, or the baseline knows it.
 */
export type OutcomeName = 'fail' | 'warn' | 'unchecked' | 'settled' | 'pass';

/** A stretch of words. */
export interface RunView {
  readonly text: string;
  /** CSS class when the stretch is marked, else null. */
  readonly mark: string | null;
  /** What the mark says to those who do not see it. */
  readonly spoken: string | null;
}

/** One claim, or one piece of evidence of a statement. */
export interface ClaimView {
  /** Its `id` in the page; the permalink's hash. */
  readonly anchor: string;
  readonly href: string;
  readonly id: string;
  readonly outcome: OutcomeName;
  /** The same in words: for what was settled how, for what is asked for what. */
  readonly word: string;
  readonly verdict: string;
  /** For filters: `accepted`, `waived` or `known` where it is settled, else null. */
  readonly settled: string | null;
  /** Likewise: the verdict's name, the flags' names, the path of the source. */
  readonly verdictName: string;
  readonly flagNames: string | null;
  readonly sourcePath: string | null;
  /** Whom the source names, where that is not the claimed speaker's very name. */
  readonly said: string | null;
  /** `new`, `changed` or null: how it stands to another run; and the same in words. */
  readonly sinceName: string | null;
  readonly since: string | null;
  /** Whether it stands in a folded chunk: its inside is made only when it is opened. */
  readonly isFolded: boolean;
  /** Whether its details are shown from the start. */
  readonly isOpen: boolean;
  /** Evidence stands inside a statement. */
  readonly isEvidence: boolean;
  /** The first words, for the closed card. */
  readonly headline: string;
  readonly lang: string | null;
  readonly speaker: string | null;
  /** What was decided, in a word or two, where that counts; else null. */
  readonly decided: string | null;
  readonly letter: string | null;
  /** `path:line:column` of the claim. */
  readonly place: string;
  readonly sentence: string;
  readonly statement: StatementView | null;
  readonly sides: SidesView | null;
  readonly differences: readonly DifferenceView[];
  /** Differences of signs alone: marks, capital letters, commas. */
  readonly signs: readonly DifferenceView[];
  /** Why the verdict matters and what to do; null for what holds. */
  readonly explanation: ExplanationView | null;
  readonly flags: readonly string[];
  readonly findings: readonly FindingView[];
  readonly fix: FixView | null;
  readonly facts: readonly FactView[];
  /** The source's wording, for the clipboard. */
  readonly copy: string | null;
  readonly evidence: readonly ClaimView[];
  /** Null for evidence: decisions are on claims. */
  readonly decision: DecisionView | null;
}

/** What was decided on a claim, and what it takes to decide: names and hashes, no texts. */
export interface DecisionView {
  /** What a decisions file names the claim by, percent-encoded. */
  readonly claim: string;
  readonly fingerprint: string;
  /** Hashes of claim, speaker, quote and passage, with spaces between. */
  readonly parts: string;
  readonly made: MadeDecisionView | null;
  /** The tool's own outcome: to accept what fails takes a reason. */
  readonly outcome: string;
}

/** A decision that a decisions file holds. */
export interface MadeDecisionView {
  readonly action: string;
  /** `in-effect`, `expired`, `stale`, `malformed` or `conflict`. */
  readonly state: string;
  /** Of the latest decision on the claim. */
  readonly date: string;
  readonly words: string;
  /** Why it does not count; null when it does. */
  readonly fault: string | null;
}

export interface StatementView {
  readonly text: string;
  readonly rating: string | null;
  readonly conclusion: string | null;
}

/** Quotation and passage beside each other. */
export interface SidesView {
  readonly quote: readonly RunView[];
  readonly speaker: string;
  readonly speakerDiffers: boolean;
  readonly passage: PassageView | null;
  readonly nearest: NearestView | null;
}

export interface PassageView {
  readonly runs: readonly RunView[];
  readonly lang: string | null;
  readonly speaker: string;
  readonly cue: string | null;
  /** `path:line:column` in the source. */
  readonly place: string;
  /** The same in words. */
  readonly placeWords: string;
  /** Link to the marked place in the source's text, when that is in the report. */
  readonly href: string | null;
  readonly letter: string | null;
  readonly others: readonly string[];
  /** Where in a recording it is said: `12:41`; null for anything else. */
  readonly time: string | null;
  /**
   * The published page at these words, or the recording at this time: an address with a fragment;
   * null when unknown. And what the link says.
   */
  readonly live: string | null;
  readonly liveWords: string;
}

/** What came nearest to a quotation that was not found. */
export interface NearestView {
  readonly text: string;
  readonly lang: string | null;
  readonly place: string;
  readonly placeWords: string;
  readonly href: string | null;
  readonly letter: string | null;
  readonly longest: string;
}

export interface DifferenceView {
  readonly words: string;
  readonly kind: string;
}

export interface ExplanationView {
  readonly why: string;
  readonly fix: string;
}

export interface FindingView {
  readonly level: string;
  readonly message: string;
  readonly rule: string;
}

export interface FixView {
  readonly label: string;
  readonly text: string | null;
}

export interface FactView {
  readonly term: string;
  readonly value: string;
}
