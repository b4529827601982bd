// The shape of what a rule or a verdict says of itself.

/** Why something is checked, what is fine, what is not, and what to do. */
export interface Explanation {
  readonly why: string;
  readonly passes: string;
  readonly fails: string;
  readonly fix: string;
}

/** A rule's own words: `title` when all is well, `failureTitle` when not. */
export interface RuleText extends Explanation {
  readonly title: string;
  readonly failureTitle: string;
}
