// What the reports say in each language: the shape that every language fills.

import type { LABELS_EN } from './report-labels-en.js';

/** The fixed words of the page and the terminal, by name. */
export type Labels = { readonly [Name in keyof typeof LABELS_EN]: string };

/** What the claims of a run are, for the right noun. */
export type Noun = 'quote' | 'statement' | 'both';

/** The figures that the sentence of result is made from. */
export interface ResultCounts {
  readonly noun: Noun;
  readonly claims: number;
  readonly fail: number;
  readonly warn: number;
  readonly pass: number;
  readonly unchecked: number;
  /** Accepted or waived by an editor. */
  readonly decided: number;
  /** Not holding, as the baseline knows. */
  readonly known: number;
  /** Why claims were not checked, each reason once, in words. */
  readonly reasons: readonly string[];
}

/** The figures of the last line in the terminal. */
export interface TotalCounts extends ResultCounts {
  readonly sources: number;
  /** Claims that were not looked at, as nothing of theirs has changed. */
  readonly leftOut?: number;
  readonly problems: number;
  /** Stretches in marks that no source has and that need not be found; drafts have them. */
  readonly notSought?: number;
}

/** How many sources of each kind the claims were checked against. */
export interface KindCounts {
  readonly article: number;
  readonly transcript: number;
  readonly document: number;
}

/** One language. Sentences have a capital and a full stop; phrases have neither. */
export interface ReportText {
  readonly lang: 'en' | 'de';
  readonly labels: Labels;
  /** `4000 → 4,000` or `4.000`. */
  number(value: number): string;
  /** The result in one sentence of plain words. */
  result(counts: ResultCounts): string;
  /** The same for the last line of the terminal: every count, zeros included. */
  total(counts: TotalCounts): string;
  /** What the claims were checked against. */
  against(kinds: KindCounts): string;
  decided(count: number): string;
  /** Claims that were not looked at, as nothing of theirs has changed since a commit. */
  leftOut(count: number, since: string): string;
  /**
   * Findings of the baseline that are no longer there. `fails`: how many claims fail that it does
   * not know: they may be the same ones, changed.
   */
  fixed(count: number, fails: number): string;
  /** Of how many web pages only the main content was read. */
  mainContent(count: number): string;
  /** Quotations in languages for which there are no word lists, and what that means. */
  noLists(langs: readonly string[], quotes: number): string;
  /** How to say who speaks in sources that do not: `file` as a sources.json beside it names it. */
  declareSpeaker(paths: readonly string[], file: string, isTranscript: boolean): string;
  /** The same of sources of no declared kind that quote people by name. */
  declareArticle(paths: readonly string[], file: string): string;
  /** How many quotations of a draft were checked for their words alone. */
  unnamed(count: number): string;
  /** How many open points the first screen does not show. */
  more(count: number): string;
  /** `11 of 13 quotations checked`. */
  coverage(checked: number, quotations: number): string;
  problems(count: number): string;
  /** Titles, terms and short stretches of a draft that are no claims. */
  notSought(count: number): string;
  /** Why one of them is none. */
  notSoughtReason(reason: 'title' | 'term' | 'short' | 'question' | 'citation'): string;
  /** `Line 3, column 2`, and the page or the time where the source has them. */
  place(line: number, column: number, page: number | null, time: string | null): string;
  /** Where a claim says that its words stand: `page 12`. */
  locator(page: number | null, time: string | null, paragraph: number | null): string;
  /** The name of a link to a recording: `Open at 12:41`. */
  openAt(time: string): string;
  /** A differing word, for those who do not see the mark. */
  missing(passage: string): string;
  added(quote: string): string;
  replaced(other: string): string;
  /** One word for another, from both sides at once. */
  exchanged(quote: string, passage: string): string;
  /** Where the source's own speaker comes from: `named in “erklärte Scholz”`. */
  cue(text: string, via: string | null): string;
  nearest(longest: string | null): string;
  /** Who says the words in the source, by which cue, and whether that is only inferred. */
  saidBy(speaker: string, cue: string | null, isInferred: boolean): string;
  /** How many other sources do not have the words; `either`: none has. */
  notIn(sources: number, either: boolean, unread: number): string;
  /** The name of a link from the article to a claim. */
  letter(letter: string, verdict: string): string;
  /** What has changed since another run, as a whole and for one claim. */
  since(fresh: number, changed: number, gone: number): string;
  sinceVerdict(label: string): string;
  sinceQuote(quote: string): string;
  sinceSpeaker(speaker: string): string;
  /** The languages whose word lists were used, and how many words were added to each. */
  lists(lists: readonly { readonly lang: string; readonly added: number }[]): string;
  /** `2024-05-04 → 4 May 2024`; what is no such date stays as it is. */
  date(value: string): string;
  flag(name: string): string;
  differenceClass(name: string): string;
  fold(name: string): string;
  reason(name: string): string;
  rating(name: string): string;
}
