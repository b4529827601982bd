// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

/**
 * What editors decided on claims: exported by the report page, taken in by `wortlaut apply`, kept beside the claim files as decisions.json, beside a draft as DRAFT.decisions.json.
 */
export interface DecisionsFile {
  $schema?: string;
  schemaVersion: 1;
  /**
   * @maxItems 100000
   */
  decisions: DecisionEntry[];
}
export interface DecisionEntry {
  /**
   * The claim's full id; of a quotation in a draft, DRAFT#HASH.
   */
  claim: string;
  /**
   * The claim's fingerprint when it was decided on: claim, verdict, speaker, quote and passage.
   */
  fingerprint: string;
  seen?: Seen;
  action: 'accept' | 'correct' | 'remove' | 'ask' | 'dispute' | 'waive';
  /**
   * Who decided; initials will do.
   */
  reviewer: string;
  /**
   * When: a day, or a time in UTC.
   */
  date: string;
  /**
   * Required to accept or waive what fails.
   */
  reason?: string;
  /**
   * The last day on which it holds; required to waive.
   */
  until?: string;
  /**
   * The date of the latest decision on the claim that this one was made in knowledge of, and takes the place of.
   */
  after?: string;
}
/**
 * What the claim was when it was decided on: its verdict, and hashes that tell what has changed since.
 */
export interface Seen {
  verdict: string;
  speaker: string;
  quote: string;
  passage: string;
}
