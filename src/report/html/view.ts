// The view model: all that the templates of the page can print, as plain objects. Every key is
// always present; what there is not is null. docs/templates.md explains it to template authors.

import type { Labels } from '../../messages/report-text.js';

/** An outcome as the page shows it; also the name of its icon and CSS class. */
export type OutcomeName = 'fail' | 'warn' | 'unchecked' | 'pass';

/** The whole page. */
export interface PageView {
  readonly lang: string;
  /** The fixed words in the page's language. */
  readonly t: Labels;
  /** The report's label. */
  readonly label: string;
  /** The worst outcome of all claims. */
  readonly state: OutcomeName;
  /** The result in one sentence. */
  readonly sentence: string;
  /** What it was checked against, in one sentence, and the sources to jump to. */
  readonly against: string;
  readonly againstSources: readonly LinkView[];
  /** How many sources more there are to jump to. */
  readonly againstMore: string | null;
  readonly decided: string | null;
  /** How many problems there are with the input. */
  readonly trouble: string | null;
  readonly counts: readonly CountView[];
  /** The worst open points, five at most. */
  readonly open: readonly OpenPointView[];
  readonly openMore: string | null;
  readonly groups: readonly GroupView[];
  readonly sources: readonly SourceView[];
  readonly problems: readonly ProblemView[];
  readonly foot: FootView;
}

export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** One count of the result; it leads to its group. */
export interface CountView {
  readonly outcome: OutcomeName;
  readonly href: string;
  readonly count: string;
  readonly word: string;
}

/** A stretch of words. */
export interface RunView {
  readonly text: string;
  /** CSS class when the stretch is marked, else null. */
  readonly mark: string | null;
  /** What the mark says to those who do not see it. */
  readonly spoken: string | null;
}

/** An open point on the first screen. */
export interface OpenPointView {
  readonly href: string;
  readonly outcome: OutcomeName;
  readonly word: string;
  readonly verdict: string;
  readonly speaker: string | null;
  readonly lang: string | null;
  /** Whether the words are a quotation's; else a statement's. */
  readonly isQuote: boolean;
  readonly runs: readonly RunView[];
  /** The source's words, marked, where they differ. */
  readonly passage: readonly RunView[] | null;
  readonly sentence: string;
}

/** All claims of one outcome. */
export interface GroupView {
  readonly outcome: OutcomeName;
  readonly anchor: string;
  readonly heading: string;
  readonly count: string;
  /** Whether there are so many that the browser had better lay out only those in view. */
  readonly isLong: boolean;
  readonly claims: readonly ClaimView[];
}

/** One claim, or one piece of evidence of a statement. */
export interface ClaimView {
  /** Its `id` in the page; the permalink's hash. */
  readonly anchor: string;
  readonly href: string;
  readonly id: string;
  readonly outcome: OutcomeName;
  /** The outcome in words, beside its icon. */
  readonly word: string;
  readonly verdict: string;
  /** Whether its details are shown from the start. */
  readonly isOpen: boolean;
  /** Evidence stands inside a statement. */
  readonly isEvidence: boolean;
  /** The first words, for the closed card. */
  readonly headline: string;
  readonly lang: string | null;
  readonly speaker: string | null;
  readonly letter: string | null;
  /** `path:line:column` of the claim. */
  readonly place: string;
  readonly sentence: string;
  readonly statement: StatementView | null;
  readonly sides: SidesView | null;
  readonly differences: readonly DifferenceView[];
  readonly flags: readonly string[];
  readonly findings: readonly FindingView[];
  readonly fix: FixView | null;
  readonly facts: readonly FactView[];
  /** The source's wording, for the clipboard. */
  readonly copy: string | null;
  readonly evidence: readonly ClaimView[];
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

/** One source, its whole text with the checked spans marked. */
export interface SourceView {
  readonly anchor: string;
  readonly title: string;
  readonly lang: string | null;
  readonly facts: readonly FactView[];
  readonly coverage: string | null;
  /** Why the text is not there, or what is missing of it. */
  readonly notice: string | null;
  /** Printed HTML of the sanitised tree: the one value that is not escaped. */
  readonly article: string | null;
}

export interface ProblemView {
  readonly level: string;
  readonly isError: boolean;
  readonly place: string;
  readonly message: string;
  readonly hint: string | null;
}

export interface FootView {
  readonly profile: string;
  readonly version: string;
  readonly folds: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}
