// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

export type Count = number;
export type Text = string | null;
export type Via = 'name' | 'role' | 'pronoun' | 'turn' | 'continuation';
export type Number = number | null;
export type Verdict =
  | 'verbatim'
  | 'typographic'
  | 'edited'
  | 'elided'
  | 'tidied'
  | 'context-risk'
  | 'wrong-source'
  | 'unchecked'
  | 'altered'
  | 'source-changed'
  | 'narrated'
  | 'spliced'
  | 'not-found'
  | 'meaning-changed'
  | 'misattributed';
export type Wording =
  | 'verbatim'
  | 'typographic'
  | 'edited'
  | 'elided'
  | 'tidied'
  | 'altered'
  | 'meaning-changed'
  | 'spliced'
  | null;
export type Outcome = 'pass' | 'warn' | 'fail' | 'unchecked';
/**
 * The piece of the quote that stands here.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Pair = [Count, Count];
export type Seconds = number | null;
/**
 * @minItems 2
 * @maxItems 2
 */
export type Pair1 = [Count, Count];

/**
 * The result of one run: the only thing a report reads. Additive within schemaVersion 1; every key is always present but those that say otherwise; arrays are in a stable order. Offsets are UTF-16 code units, half-open; lines and columns are 1-based; paths are relative to the root, with /.
 */
export interface Result {
  schemaVersion: 1;
  tool: {
    name: 'wortlaut';
    version: string;
  };
  /**
   * The profile that turned verdicts into outcomes.
   */
  profile: string;
  inputs: Input[];
  summary: Summary;
  sources: Source[];
  claims: Claim[];
  problems: Problem[];
  /**
   * Whom readers can write to about corrections, as the config says; absent where it does not say.
   */
  contact?: string;
  /**
   * The languages whose word lists were used, sorted, and how many words the config added to each. Absent in results of earlier versions.
   */
  wordLists?: WordLists[];
  /**
   * Only with a baseline: findings that were there when it was written.
   */
  baseline?: {
    path: string;
    /**
     * Findings of the baseline that are gone; null when not all claims were checked.
     */
    fixed: Count | null;
  };
  /**
   * Only when nothing but changed claims was checked: since which commit, and how many claims were left out.
   */
  changed?: {
    since: string;
    leftOut: Count;
  };
  /**
   * Only for drafts: their titles, terms, the writer's own questions, mere citations and short unattributed stretches that no source has. They are no claims, and coverage leaves them out.
   */
  notSought?: NotSought[];
}
export interface Input {
  path: string;
  /**
   * Of the raw bytes, lower-case hex.
   */
  sha256: string;
}
export interface Summary {
  claims: Count;
  pass: Count;
  warn: Count;
  fail: Count;
  unchecked: Count;
  /**
   * Claims with a decision in effect, whatever it is.
   */
  decided: number;
  /**
   * Claims that do not hold and that the baseline knows.
   */
  known: number;
  effects: Effects;
  /**
   * How many claims have each verdict; every verdict is listed.
   */
  verdicts: {
    [k: string]: Count;
  };
}
/**
 * What the claims count as for the exit code: the tool's outcome, unless a decision in effect or the baseline takes a claim out.
 */
export interface Effects {
  pass: Count;
  warn: Count;
  fail: Count;
  unchecked: Count;
  accepted: Count;
  waived: Count;
  known: Count;
}
export interface Source {
  path: string;
  kind: 'article' | 'transcript' | 'document';
  /**
   * Nobody declared the kind.
   */
  kindGuessed: boolean;
  /**
   * BCP 47, or und.
   */
  lang: string;
  made: 'text' | 'ocr' | 'asr';
  access: 'open' | 'internal' | 'withheld';
  speaker: Text;
  title: Text;
  url: Text;
  author: Text;
  published: Text;
  retrieved: Text;
  /**
   * Null when the source could not be read.
   */
  sha256: string | null;
  /**
   * Of the visible text.
   */
  length: number;
  /**
   * Why the source could not be read; null when it was.
   */
  failure: string | null;
  /**
   * Quotations of the source, and how many of them have a claim.
   */
  coverage: {
    quotations: Count;
    checked: Count;
    /**
     * Only for a draft: for how many of its claims it names no speaker, so that their words alone were checked.
     */
    unnamed?: number;
    /**
     * The same for each speaker that the source names, in the order of the text; null is nobody. Absent for a source that is withheld, and in results of earlier versions.
     */
    speakers?: SpeakerCoverage[];
  };
  /**
   * Null unless the result was written to make reports from.
   */
  text: string | null;
  /**
   * Sanitised hast; each text node has data: { start, end }, its place in the text.
   */
  tree: {} | null;
  quotations: Quotation[] | null;
  /**
   * Only where known: when it was last changed.
   */
  modified?: string;
  /**
   * Only where known: who published it.
   */
  publisher?: string;
  /**
   * Only where known: the address of the recording that it is a transcript of; times of its segments count from its start.
   */
  media?: string;
  /**
   * Only for a web page: whether its text is what was taken for the main content, or all that is visible.
   */
  part?: 'main-content' | 'whole-page';
  /**
   * Only for a draft: its quotations were checked, and nothing was checked against it. Its coverage counts what was looked for.
   */
  isDraft?: true;
}
export interface SpeakerCoverage {
  speaker: Text;
  quotations: Count;
  checked: Count;
}
export interface Quotation {
  start: Count;
  end: Count;
  text: string;
  kind: 'speech' | 'term' | 'title';
  form: 'marks' | 'block' | 'turn' | 'dash';
  group: Count;
  nested: Quotation[];
  status: 'confirmed' | 'inferred' | 'unknown';
  speaker: {
    /**
     * The person the mention is resolved to.
     */
    name: string;
    start: Count;
    end: Count;
    /**
     * The mention as it stands.
     */
    text: string;
    cue: Cue;
    via: Via;
    /**
     * Only where the source does not plainly say that they said it: why. `owner` is somebody whose spokesman, lawyer or family spoke.
     */
    doubt?:
      | 'denied'
      | 'asked'
      | 'supposed'
      | 'alleged'
      | 'reported'
      | 'others'
      | 'thought'
      | 'played'
      | 'owner'
      | 'joint'
      | 'surname'
      | 'either';
  } | null;
}
export interface Cue {
  start: Count;
  end: Count;
  text: string;
}
export interface Claim {
  id: string;
  kind: 'quote' | 'statement';
  file: string;
  /**
   * JSON Pointer of the quote or statement.
   */
  pointer: string;
  line: Count;
  column: Count;
  quote: Text;
  statement: Text;
  rating: Text;
  conclusion: Text;
  translation: Text;
  note: Text;
  tags: string[];
  lang: Text;
  speaker: Text;
  /**
   * Path of the cited source; null for a statement.
   */
  source: string | null;
  /**
   * Where in the source the claim says that its words stand.
   */
  locator: Locator | null;
  verdict: Verdict;
  wording: Wording;
  outcome: Outcome;
  flags: string[];
  /**
   * Why the claim was not checked.
   */
  reason: string | null;
  code: string;
  args: Args;
  /**
   * The verdict in one English sentence, made from code and args.
   */
  sentence: string;
  match: Match | null;
  nearest: Nearest | null;
  attribution: Attribution | null;
  differences: Difference[];
  findings: Finding[];
  evidence: Claim[];
  fix: Fix | null;
  /**
   * SHA-256 of what a decision is bound to: id, verdict, speaker, quote and passage; of a quotation in a draft without the id.
   */
  fingerprint: string;
  parts: Parts;
  /**
   * What an editor decided; the outcome stays the tool's.
   */
  decision: Decision | null;
  /**
   * Whether the baseline knows that the claim does not hold.
   */
  known: boolean;
  /**
   * Only for a quotation of a draft: where it stands in the text of file, marks excluded.
   */
  inDraft?: {
    start: Count;
    end: Count;
  };
  /**
   * Only for a quotation of a draft: other sources that have the words or a form of them, the best first.
   */
  others?: Answer[];
}
export interface Locator {
  page: Number;
  /**
   * Seconds from the start of the medium.
   */
  time: number | null;
  paragraph: Number;
}
/**
 * The values from which a sentence is made in any language.
 */
export interface Args {
  [k: string]: string | number | null;
}
export interface Match {
  rung: 'exact' | 'folded' | 'segments' | 'approximate';
  segments: Segment[];
  distance: Count;
  /**
   * Where the match differs from the quote: the best place elsewhere, if it is within 25 % of the quote's length or no more than 10 % of it worse than the match.
   */
  runnerUp: OtherPlace | null;
  alternatives: OtherPlace[];
  /**
   * The source's words before the match.
   */
  before: string;
  after: string;
  folds: string[];
  /**
   * How the quote's brackets and ellipses were read.
   */
  readings: {
    quoteSpan: Pair1;
    kind: 'literal' | 'insertion' | 'substitution' | 'letters' | 'note' | 'omission';
    passage: Cue | null;
  }[];
  /**
   * The source's words between the pieces: what an ellipsis left out, and what the quote passes over without a mark, if it is no more than a sentence or two of one utterance.
   */
  leftOut: {
    start: Count;
    end: Count;
    text: string;
    sentences: Count;
    paragraphs: Count;
  }[];
}
export interface Segment {
  start: Count;
  end: Count;
  text: string;
  line: Count;
  column: Count;
  page: Number;
  /**
   * Seconds from the start of the medium.
   */
  time: number | null;
  /**
   * How the segment follows the one before.
   */
  joint: 'start' | 'ellipsis' | 'cue' | 'unmarked';
  quoteSpan: Pair;
}
export interface OtherPlace {
  start: Count;
  end: Count;
  text: string;
  line: Count;
  column: Count;
  page: Number;
  time: Seconds;
  /**
   * Edit distance on the folded text.
   */
  distance: number;
}
export interface Nearest {
  start: Count;
  end: Count;
  text: string;
  line: Count;
  column: Count;
  page: Number;
  time: Seconds;
  distance: Count;
  /**
   * The longest stretch of the quote that the source has.
   */
  longest: string | null;
}
export interface Attribution {
  status: 'confirmed' | 'inferred' | 'unknown';
  speaker: Text;
  cue: Cue | null;
  via: Via | null;
  /**
   * Whether that is the claimed speaker.
   */
  agrees: boolean | null;
}
export interface Difference {
  class: string;
  op: 'missing' | 'added' | 'replaced' | 'moved';
  quote: Text;
  passage: Text;
  quoteSpan: Pair1;
  passageSpan: Pair1;
  /**
   * The quote marks the edit by brackets or an ellipsis.
   */
  marked: boolean;
  wording: Wording;
}
export interface Finding {
  ruleId: string;
  level: 'error' | 'warning' | 'note';
  code: string;
  args: Args;
  message: string;
}
export interface Fix {
  action: 'replace' | 'mark-omission' | 'change-speaker' | 'cite-other' | 'ask-human';
  text: Text;
}
/**
 * The parts of a fingerprint, each 16 hex digits: they tell what has changed, and nothing of a text.
 */
export interface Parts {
  /**
   * Which claim it is: of its id; of a quotation in a draft, of draft, speaker and quote.
   */
  claim: string;
  speaker: string;
  quote: string;
  passage: string;
}
export interface Decision {
  action: 'accept' | 'correct' | 'remove' | 'ask' | 'dispute' | 'waive';
  reviewer: string;
  reason: Text;
  /**
   * A day, or a time in UTC.
   */
  date: string;
  /**
   * The last day on which it holds; null: it does not end.
   */
  until: string | null;
  /**
   * Only what is in effect counts. Stale: what was decided on is not what is there now. Malformed: a reason or an expiry that it needs is not there. Conflict: editors decided differently.
   */
  state: 'in-effect' | 'expired' | 'stale' | 'malformed' | 'conflict';
  /**
   * What has changed since, when it is stale.
   */
  changed: ('verdict' | 'speaker' | 'quote' | 'passage')[];
  /**
   * In a conflict, what the other editors decided.
   */
  others: {
    action: 'accept' | 'correct' | 'remove' | 'ask' | 'dispute' | 'waive';
    reviewer: string;
    reason: Text;
    date: string;
    until: Text;
  }[];
  /**
   * Where it is written.
   */
  file: string;
}
export interface Answer {
  source: string;
  verdict: Verdict;
  wording: Wording;
  outcome: Outcome;
  /**
   * The passage, from its first word to its last.
   */
  text: string;
  line: Count;
  column: Count;
}
export interface Problem {
  ruleId: string;
  level: 'error' | 'warning';
  file: string;
  line: Number;
  column: Number;
  pointer: string;
  message: string;
  hint: Text;
}
export interface WordLists {
  lang: string;
  added: Count;
}
export interface NotSought {
  /**
   * The draft.
   */
  path: string;
  start: Count;
  end: Count;
  text: string;
  line: Count;
  column: Count;
  reason: 'title' | 'term' | 'short' | 'question' | 'citation';
}
