// The view model: all that the templates of the page can print, as plain objects. Every key is
// always present; what there is not is null. docs/templates.md explains it to template authors.

import type { Labels } from '../../messages/report-text.js';
import type { ClaimView, FactView, OutcomeName, RunView } from './card-view.js';

/** The whole page. */
export interface PageView {
  readonly lang: string;
  /** The fixed words in the page's language. */
  readonly t: Labels;
  /** The report's label. */
  readonly label: string;
  /** The worst that a claim counts as: what is settled is no worse than what holds. */
  readonly state: OutcomeName;
  /** The result in one sentence. */
  readonly sentence: string;
  /** What it was checked against, in one sentence, and the sources to jump to. */
  readonly against: string;
  readonly againstSources: readonly LinkView[];
  /** How many sources more there are to jump to. */
  readonly againstMore: string | null;
  readonly decided: string | null;
  /** Warns that the report holds text that is not for everybody. */
  readonly notice: string | null;
  /** What another run had otherwise; null when there is none to compare with. */
  readonly since: SinceView | null;
  /** In which languages nothing but letters was compared; null: in none. */
  readonly unlisted: string | null;
  /** How many problems there are with the input. */
  readonly trouble: string | null;
  readonly counts: readonly CountView[];
  /** The worst open points, five at most. */
  readonly open: readonly OpenPointView[];
  readonly openMore: string | null;
  readonly groups: readonly GroupView[];
  readonly sources: readonly SourceView[];
  /** What of a draft stands in marks and was not looked for; null when there is none. */
  readonly notSought: NotSoughtView | null;
  readonly problems: readonly ProblemView[];
  readonly foot: FootView;
}

/** Stretches in marks that are no claims. */
export interface NotSoughtView {
  readonly sentence: string;
  readonly items: readonly {
    readonly text: string;
    readonly reason: string;
    readonly place: string;
  }[];
}

/** The difference to another run. */
export interface SinceView {
  readonly sentence: string;
  /** Claims that are no longer there. */
  readonly gone: readonly GoneView[];
}

export interface GoneView {
  readonly id: string;
  readonly verdict: string;
  /** The first words. */
  readonly headline: string;
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
  /** What was decided, where that counts; else null. */
  readonly decision: string | null;
}

/** All claims of one outcome. */
export interface GroupView {
  readonly outcome: OutcomeName;
  readonly anchor: string;
  readonly heading: string;
  readonly count: string;
  /** Whether there are so many that the browser had better lay out only those in view. */
  readonly isLong: boolean;
  readonly chunks: readonly ChunkView[];
}

/** Some claims of a group, one after the other. */
export interface ChunkView {
  readonly anchor: string;
  /**
   * Whether its cards are kept as text until somebody comes near them: a browser could not hold
   * the cards of thousands of claims. Without script they are there as ever.
   */
  readonly isFolded: boolean;
  readonly claims: readonly ClaimView[];
}

/** One source, its whole text with the checked spans marked. */
export interface SourceView {
  readonly anchor: string;
  readonly title: string;
  readonly path: string;
  /** As short as can be among the others: the title, else the file's name. */
  readonly name: string;
  readonly lang: string | null;
  readonly facts: readonly FactView[];
  readonly coverage: string | null;
  /** The same for each speaker that the source names. */
  readonly speakers: readonly SpeakerView[];
  /** The published page; null when its address is not known. */
  readonly live: string | null;
  /** Whether the text is so long that the browser had better lay out only what is in view. */
  readonly isLong: boolean;
  /** Whether the text is kept as text until it is shown, as folded cards are. */
  readonly isFolded: boolean;
  /** Why the text is not there, or what is missing of it. */
  readonly notice: string | null;
  /** Printed HTML of the sanitised tree: the one value that is not escaped. */
  readonly article: string | null;
}

export interface SpeakerView {
  readonly speaker: string;
  readonly coverage: string;
}

export interface ProblemView {
  readonly level: string;
  readonly isError: boolean;
  /** What is wrong, in a few words. */
  readonly name: string;
  readonly place: string;
  /** What such a problem means and what to do, where the page is not in the message's language. */
  readonly means: string | null;
  /** The whole message, as the hint in the language of `messageLang`: always English. */
  readonly message: string;
  readonly messageLang: string;
  readonly hint: string | null;
}

export interface FootView {
  readonly profile: string;
  readonly version: string;
  readonly folds: string;
  readonly lists: string | null;
  /** Whom to write to about corrections. */
  readonly contact: { readonly text: string; readonly href: string | null } | null;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}
