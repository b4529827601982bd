// What the report page's script knows of each claim without looking at its card: in a report of
// thousands of claims there are only as many cards as somebody looks at. Written by report/html,
// read by browser/; one column a fact, so that no key stands ten thousand times in the file.

/** All claims that are no evidence, in the order of the page. */
export interface CardIndex {
  /** The stretches of cards: the `id` of each, and how many cards it has. */
  readonly chunks: readonly { readonly id: string; readonly count: number }[];
  /** `id` of the card. */
  readonly anchor: readonly string[];
  /**
   * What the claim counts as: its outcome, and its evidence's, one a line; what was settled is
   * `settled` and how: `accepted`, `waived` or `known`.
   */
  readonly outcome: readonly string[];
  /** Names and labels of verdicts: likewise, and folded as searches are. */
  readonly verdict: readonly string[];
  /** Whom the claim and the source name. Folded, one a line. */
  readonly speaker: readonly string[];
  readonly flag: readonly string[];
  readonly source: readonly string[];
  /** `new`, `changed` or empty. */
  readonly since: readonly string[];
  /** The words of quotation, passage, speakers, places and notes, folded. */
  readonly text: readonly string[];
  /** What it takes to decide on the claim; see the view of a decision. */
  readonly decision: readonly CardDecision[];
}

/** Names and hashes: no word of a text. */
export interface CardDecision {
  readonly claim: string;
  readonly print: string;
  readonly parts: string;
  /** The tool's own outcome. */
  readonly outcome: string;
  readonly made: { readonly date: string; readonly action: string; readonly state: string } | null;
}
